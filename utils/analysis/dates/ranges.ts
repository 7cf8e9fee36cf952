import type { Word } from '../phrases/words';
import { readClock } from './clock';
import { type MomentLexicon, Part, Rare } from './lexicon';
import { hasDay, type Slots } from './slots';

/** `tussen 8 en 12`, `van 9 tot 17 uur`, `8-12 uur`, `na zessen`, `after 6pm`: a stretch, whose hours are no due time. */
export function readRange(
  words: readonly Word[],
  from: number,
  lexicon: MomentLexicon,
  slots: Slots,
): number | undefined {
  if (slots.window) return undefined;
  const hyphen = /^\d{1,2}(?:[.:]\d\d)?-\d{1,2}(?:[.:]\d\d)?$/.test(words[from]?.key ?? '');
  if (hyphen) {
    const clock = lexicon.part(words, from + 1, Part.clock);
    if (!clock || !hasDay(slots)) return undefined;
    slots.window = true;
    return clock.to;
  }
  const opening = lexicon.part(words, from, Part.range);
  if (!opening) return undefined;
  const start = lexicon.afterSoft(words, opening.to);
  const hours = lexicon.part(words, start, 0, Rare.byHour) ?? readClock(words, start, lexicon);
  if (!hours) return undefined;
  if (opening.entry.rare & Rare.after) {
    if (!hasDay(slots) || (!('entry' in hours) && hours.bare && !bareRangeEnds(words, hours.to, lexicon)))
      return undefined;
    slots.window = true;
    return hours.to;
  }
  const second =
    readClock(words, hours.to + 1, lexicon) ??
    readClock(words, lexicon.afterSoft(words, hours.to + 1), lexicon);
  if (!second || (!hasDay(slots) && !followsDay(words, second.to, lexicon))) return undefined;
  slots.window = true;
  return second.to;
}

function bareRangeEnds(words: readonly Word[], to: number, lexicon: MomentLexicon): boolean {
  const next = words[to];
  return next === undefined || /^[^\p{L}\p{N}]/u.test(next.key) || lexicon.knows(next.key);
}

/** `tussen 8 en 12 op maandag`: the day may come behind the hours. */
function followsDay(words: readonly Word[], to: number, lexicon: MomentLexicon): boolean {
  const at = lexicon.afterSoft(words, to);
  return lexicon.part(words, at, Part.weekday | Part.today | Part.tomorrow | Part.dayAfter) !== undefined;
}
