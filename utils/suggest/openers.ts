import { parseDay } from '@/utils/analysis/dates/calendar';
import { fold } from '@/utils/analysis/lang/fold';
import type { Channel, Fact, FactSource, IsoDay, Moment } from './types';

export interface PastTouch {
  /** Local date and time. */
  readonly at: Moment;
  readonly channel: Channel;
  readonly direction: 'out' | 'in';
  readonly outcome: string;
  readonly note: string;
}

/** All that the log holds about one contact that may be worth mentioning. */
export interface ContactFacts {
  readonly today: IsoDay;
  /** The note on the contact. */
  readonly note?: { readonly text: string; readonly day: IsoDay } | undefined;
  /** What the user put aside to mention; `url` is empty for a note of one's own. */
  readonly clips: readonly { readonly text: string; readonly url: string; readonly day: IsoDay }[];
  readonly touches: readonly PastTouch[];
}

export interface OpenerSuggestion {
  /** As it was written down; nothing is made of it. */
  readonly text: string;
  readonly fact: Fact;
  /** The page it was clipped from; empty where there is none. */
  readonly url: string;
}

/** What was put aside to be mentioned weighs most, then what a conversation was about. */
const weights = { clip: 4, spoken: 3, note: 2, touch: 1 } as const;
/** After so many days something is worth half. */
const halfLife = 60;
const most = 3;
const longest = 240;

/** Outcomes of a conversation that may go on. */
export const spoken: ReadonlySet<string> = new Set(['spoke', 'agreed', 'wants-information', 'not-now']);

/**
 * What may open a mail or a call, best first: put aside, said last, noted. Literal words with their source; no guess
 * about a person is made from them.
 */
export function openerSuggestions(facts: ContactFacts, limit = most): readonly OpenerSuggestion[] {
  const today = parseDay(facts.today);
  if (today === undefined) return [];
  const found: Candidate[] = [];
  const add = (text: string, source: FactSource, weight: number, url = '') => {
    const day = parseDay(source.day ?? '');
    if (day === undefined || day > today) return;
    found.push({ text, url, source, score: weight * 0.5 ** ((today - day) / halfLife) });
  };
  for (const { text, url, day } of facts.clips) {
    add(text, { kind: url === '' ? 'note' : 'clip', day }, weights.clip, url);
  }
  if (facts.note) add(facts.note.text, { kind: 'note', day: facts.note.day }, weights.note);
  for (const { note, at, outcome } of facts.touches) {
    const weight = spoken.has(outcome) ? weights.spoken : weights.touch;
    if (note !== '') add(note, { kind: 'touch', day: at.slice(0, 10) }, weight);
  }
  found.sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
  return firstOf(found, limit);
}

interface Candidate {
  readonly text: string;
  readonly url: string;
  readonly source: FactSource;
  readonly score: number;
}

/** The first so many that say something and not the same. Only these are cut to length: a log may hold thousands. */
function firstOf(candidates: readonly Candidate[], limit: number): readonly OpenerSuggestion[] {
  const once = new Map<string, OpenerSuggestion>();
  for (const { text, url, source } of candidates) {
    const value = shorten(text);
    const key = fold(value);
    if (value === '' || once.has(key)) continue;
    once.set(key, { text: value, url, fact: { kind: 'opener', value, source } });
    if (once.size >= limit) break;
  }
  return [...once.values()];
}

/** The first so many characters, cut between words. */
function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}
