import type { Word } from '../phrases/words';
import { type MomentLexicon, Part, Rare } from './lexicon';

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

export interface ClockFound {
  readonly time: ClockTime;
  readonly to: number;
  /** Nothing but a number: a time only where the words around say so. */
  readonly bare: boolean;
  /** A number word, which counts things as often as hours. */
  readonly spelled: boolean;
}

const figures = /^(\d{1,2})(?:[.:h](\d{2}))?$/;

/** A clock time that begins at a word: `10.30 uur`, `3pm`, `half elf`, `quarter past nine`, `14 h 30`, `noon`. */
export function readClock(
  words: readonly Word[],
  at: number,
  lexicon: MomentLexicon,
): ClockFound | undefined {
  const noon = lexicon.part(words, at, 0, Rare.noon);
  if (noon) return { time: { hour: 12, minute: 0 }, to: noon.to, bare: false, spelled: false };
  return readSpoken(words, at, lexicon) ?? readFigures(words, at, lexicon);
}

/** The hour as number word or figure. */
function hourAt(
  words: readonly Word[],
  at: number,
  lexicon: MomentLexicon,
): { value: number; to: number } | undefined {
  const key = words[at]?.key ?? '';
  if (/^\d{1,2}$/.test(key)) return { value: Number(key), to: at + 1 };
  const word = lexicon.part(words, at, Part.number);
  return word ? { value: word.entry.number, to: word.to } : undefined;
}

function readSpoken(words: readonly Word[], at: number, lexicon: MomentLexicon): ClockFound | undefined {
  const half = lexicon.part(words, at, Part.half);
  const quarter = half ? undefined : lexicon.part(words, at, 0, Rare.quarterTo | Rare.quarterPast);
  const opening = half ?? quarter;
  if (!opening) return undefined;
  const hour = hourAt(words, opening.to, lexicon);
  if (!hour || hour.value < 1 || hour.value > 12) return undefined;
  const before = half ? !lexicon.halfGone : (opening.entry.rare & Rare.quarterTo) !== 0;
  const minute = half ? 30 : before ? 45 : 15;
  const time = afternoon({ hour: before ? beforeOne(hour.value) : hour.value, minute });
  return { time, to: skipClock(words, hour.to, lexicon), bare: false, spelled: false };
}

function readFigures(words: readonly Word[], at: number, lexicon: MomentLexicon): ClockFound | undefined {
  const key = words[at]?.key ?? '';
  const match = figures.exec(key);
  const word = match ? undefined : lexicon.part(words, at, Part.number);
  if (!match && !word) return undefined;
  const hour = match ? Number(match[1]) : (word?.entry.number ?? 0);
  let minute = Number(match?.[2] ?? 0);
  let to = match ? at + 1 : (word?.to ?? at + 1);
  const clock = lexicon.part(words, to, Part.clock);
  const half = day12(words, clock?.to ?? to);
  let bare = !clock && !half && match?.[2] === undefined;
  if (clock) {
    to = clock.to;
    const after = words[to];
    if (after && match?.[2] === undefined && /^[0-5]\d$/.test(after.key)) {
      minute = Number(after.key);
      to += 1;
    }
  }
  if (half) to = half.to;
  if (lexicon.halfGone) {
    const gone = lexicon.part(words, to, Part.half);
    if (gone && words[to]?.key !== 'half') {
      minute = 30;
      to = gone.to;
      bare = false;
    }
  }
  if (hour > 24 || minute > 59) return undefined;
  if (half) return { time: { hour: (hour % 12) + (half.pm ? 12 : 0), minute }, to, bare, spelled: false };
  const written = match?.[1]?.startsWith('0') ?? false;
  return {
    time: written ? { hour, minute } : afternoon({ hour: hour % 24, minute }),
    to,
    bare,
    spelled: !match,
  };
}

/** Nobody promises anything for the small hours: from one to six, without more said, is the afternoon. */
function afternoon({ hour, minute }: ClockTime): ClockTime {
  return hour >= 1 && hour <= 6 ? { hour: hour + 12, minute } : { hour, minute };
}

/** `half één`, `quarter to one` are of noon, not of midnight. */
function beforeOne(hour: number): number {
  return hour === 1 ? 12 : hour - 1;
}

/** `am`, `pm`, `p.m.` behind a figure. */
function day12(words: readonly Word[], at: number): { pm: boolean; to: number } | undefined {
  const key = words[at]?.key;
  if (key === 'am' || key === 'pm') return { pm: key === 'pm', to: at + 1 };
  if ((key === 'a' || key === 'p') && words[at + 1]?.key === '.' && words[at + 2]?.key === 'm') {
    return { pm: key === 'p', to: at + 3 + (words[at + 3]?.key === '.' ? 1 : 0) };
  }
  return undefined;
}

function skipClock(words: readonly Word[], at: number, lexicon: MomentLexicon): number {
  return lexicon.part(words, at, Part.clock)?.to ?? at;
}
