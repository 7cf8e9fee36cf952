import { parseDay, weekdayOf } from '@/utils/analysis/dates/calendar';
import { daysOff } from './days-off';
import type { Ground } from './fill';
import { themeOf } from './note-theme';
import type { ByReader, DaytimeId, VoicePhrases } from './phrases/types';
import type { Situation } from './types';
import { closingsFor } from './wording-for';

/** A wish and what gives reason for it. */
export type Wish = readonly [phrase: ByReader, ground: Ground];

/** What the calendar gives reason to wish, the best first. */
export function wishes(situation: Situation, voice: VoicePhrases): readonly Wish[] {
  const { at, readers, holidays, said } = situation;
  const found = daysOff({
    today: at.slice(0, 10),
    country: readers[0]?.country,
    holidays,
    lastOut: said.lastOut,
  });
  const words = closingsFor(situation, voice);
  return found.flatMap(({ id, day }): Wish[] => {
    // Who meets in the weekend is not off.
    if (said.agreed?.byBoth && said.agreed.on.slice(0, 10) === day) return [];
    const phrase = id === 'weekend' ? words.weekend : words.feasts[id];
    const kind = id === 'weekend' ? 'weekend' : 'feast';
    return phrase ? [[phrase, { kind, source: { kind: 'calendar', day } }]] : [];
  });
}

/** What a personal note gives reason to wish. */
export function themeWish(situation: Situation, voice: VoicePhrases): Wish | undefined {
  const { note } = situation.said;
  const [reader] = situation.readers;
  const theme = note && themeOf(note, situation.at.slice(0, 10), reader?.nickname ?? reader?.name);
  const phrase = theme && closingsFor(situation, voice).themes[theme];
  return phrase && note ? [phrase, { kind: 'theme', source: { kind: 'note', day: note.day } }] : undefined;
}

/** Whose clocks differ by an hour at most, so that my evening is theirs. */
const nearClocks = new Set('NL BE LU DE FR ES PT IT CH AT GB IE DK SE NO PL FI CZ'.split(' '));
const earliest = '06:00';
const noon = '12:00';
const evening = '16:00';
const latest = '21:00';
const weekdays = 5;

/**
 * What may be wished on an ordinary working day, to who is known and lives under the same clock: the week on a Monday
 * morning, else what is left of the day. Nothing late, when it will be read tomorrow.
 */
export function daytimeWish(situation: Situation, voice: VoicePhrases): Wish | undefined {
  const { at, readers, holidays } = situation;
  const [reader] = readers;
  const today = parseDay(at.slice(0, 10));
  const time = at.slice(11, 16);
  if (today === undefined || !nearClocks.has(reader?.country ?? '')) return undefined;
  if (weekdayOf(today) >= weekdays || holidays.includes(at.slice(0, 10))) return undefined;
  if (time < earliest || time >= latest) return undefined;
  const id: DaytimeId = weekdayOf(today) === 0 && time < noon ? 'week' : time < evening ? 'day' : 'evening';
  const phrase = closingsFor(situation, voice).daytimes[id];
  return phrase && [phrase, { kind: 'daytime', source: { kind: 'clock', day: null } }];
}
