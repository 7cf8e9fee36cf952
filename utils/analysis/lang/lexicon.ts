import type { LanguageCode } from '../types';
import { fold } from './fold';
import type { Token } from './tokens';
import type { Language, Words } from './types';

/** What an entry can be; one entry may be several things, in several languages. */
export const Sense = {
  formalValediction: 1 << 0,
  informalValediction: 1 << 1,
  valedictionHead: 1 << 2,
  thanks: 1 << 3,
  formalGreeting: 1 << 4,
  informalGreeting: 1 << 5,
  greetingAlone: 1 << 6,
  greetingAfter: 1 << 7,
  nobody: 1 << 8,
  title: 1 << 9,
  particle: 1 << 10,
  and: 1 << 11,
  team: 1 << 12,
  department: 1 << 13,
  role: 1 << 14,
  organisation: 1 << 15,
  automated: 1 << 16,
  headerFrom: 1 << 17,
  header: 1 << 18,
  wrote: 1 << 19,
  separator: 1 << 20,
  mobile: 1 << 21,
  disclaimer: 1 << 22,
  postscript: 1 << 23,
  common: 1 << 24,
  courtesy: 1 << 25,
  at: 1 << 26,
} as const;

export const valedictionSenses = Sense.formalValediction | Sense.informalValediction;
export const greetingSenses = Sense.formalGreeting | Sense.informalGreeting;
export const unitSenses = Sense.team | Sense.department | Sense.role | Sense.organisation | Sense.automated;

export interface Match {
  /** Bits of `Sense`. */
  readonly senses: number;
  /** How many tokens it spans. */
  readonly length: number;
  /** The first of the languages that knows it so. */
  readonly lang: LanguageCode;
}

interface Entry {
  senses: number;
  lang: LanguageCode;
}

const longestEntry = 7;
/** Beside the senses of a first word: an entry goes on behind it. */
const several = 1 << 30;
/** Shorter words end too many others by chance. */
const shortestTail = 4;
const shortestHead = 3;

/** The entries of one or more languages, ready to be looked up. */
export class Lexicon {
  readonly #entries = new Map<string, Entry>();
  /** By first word, what the entries that begin with it can be: most lookups end here. */
  readonly #openings = new Map<string, number>();
  readonly #compoundTails: { readonly tail: string; readonly sense: number; readonly head: number }[] = [];

  constructor(languages: readonly Language[]) {
    for (const language of languages) this.#addLanguage(language);
  }

  #addLanguage(language: Language): void {
    const { code } = language;
    for (const [sense, words] of sensesOf(language)) this.#add(code, sense, words);
    if (!language.compounds && !language.spaceless) return;
    const [shortest, head] = language.spaceless ? [1, 1] : [shortestTail, shortestHead];
    for (const [sense, words] of [
      [Sense.team, language.team],
      [Sense.department, language.department],
      [Sense.role, language.role],
      [Sense.organisation, language.organisation],
    ] as const) {
      for (const tail of entriesOf(words)) {
        if (tail.length >= shortest && !tail.includes(' ')) this.#compoundTails.push({ tail, sense, head });
      }
    }
  }

  #add(lang: LanguageCode, sense: number, words: Words | undefined): void {
    for (const key of entriesOf(words)) {
      const entry = this.#entries.get(key);
      if (entry) entry.senses |= sense;
      else this.#entries.set(key, { senses: sense, lang });
      const space = key.indexOf(' ');
      const opening = space > 0 ? key.slice(0, space) : key;
      this.#openings.set(opening, (this.#openings.get(opening) ?? 0) | sense | (space > 0 ? several : 0));
    }
  }

  /** The senses of one folded entry, 0 when it is unknown. */
  senses(key: string): number {
    return this.#entries.get(key)?.senses ?? 0;
  }

  /** Whether a folded entry has one of these senses. */
  is(key: string, senses: number): boolean {
    return (this.senses(key) & senses) !== 0;
  }

  /** The longest entry with one of these senses that begins at a token. */
  match(tokens: readonly Token[], at: number, senses: number): Match | undefined {
    const first = tokens[at];
    if (!first) return undefined;
    let key = first.key;
    let opens = this.#openings.get(key);
    if (opens === undefined) {
      key = withoutArticle(key);
      opens = this.#openings.get(key) ?? 0;
    }
    if ((opens & senses) === 0) return undefined;
    let found: Match | undefined;
    for (let length = 1; ; length += 1) {
      const entry = this.#entries.get(key);
      if (entry && entry.senses & senses) found = { senses: entry.senses & senses, length, lang: entry.lang };
      if (length === 1 && !(opens & several)) return found;
      const next = tokens[at + length];
      if (!next || length === longestEntry) return found;
      key += ` ${next.key}`;
    }
  }

  /** The unit that a compound ends in: `verkoopteam` is a team. 0 when it ends in none. */
  compound(key: string): number {
    for (const { tail, sense, head } of this.#compoundTails) {
      if (key.length >= tail.length + head && key.endsWith(tail)) return sense;
    }
    return 0;
  }
}

/** `l'amministratore` is the word behind its article. */
function withoutArticle(key: string): string {
  const mark = key.indexOf("'");
  return mark >= 1 && mark <= 5 ? key.slice(mark + 1) : key;
}

function* sensesOf(language: Language): Generator<readonly [number, Words | undefined]> {
  yield [Sense.formalValediction, language.valedictions.formal];
  yield [Sense.informalValediction, language.valedictions.informal];
  yield [Sense.valedictionHead, language.valedictionHeads];
  yield [Sense.thanks, language.thanks];
  yield [Sense.formalGreeting, language.greetings.formal];
  yield [Sense.informalGreeting, language.greetings.informal];
  yield [Sense.greetingAlone, language.greetingsAlone];
  yield [Sense.greetingAfter, language.greetingsAfter];
  yield [Sense.nobody, language.nobody];
  yield [Sense.title, language.titles];
  yield [Sense.particle, language.particles];
  yield [Sense.and, language.and];
  yield [Sense.team, language.team];
  yield [Sense.department, language.department];
  yield [Sense.role, language.role];
  yield [Sense.organisation, language.organisation];
  yield [Sense.automated, language.automated];
  yield [Sense.headerFrom, language.headers?.from];
  yield [Sense.header, language.headers?.other];
  yield [Sense.wrote, language.wrote];
  yield [Sense.separator, language.separators];
  yield [Sense.mobile, language.mobile];
  yield [Sense.disclaimer, language.disclaimer];
  yield [Sense.postscript, language.postscript];
  yield [Sense.common, language.common];
  yield [Sense.courtesy, language.courtesy];
  yield [Sense.at, language.at];
}

const notInEntry = /[^\p{L}\p{M}\p{N}'&+·-]+/gu;

/** The folded entries of a word list. */
export function entriesOf(words: Words | undefined): string[] {
  if (!words) return [];
  // Folding the list as a whole is many times faster than word by word; it leaves commas alone.
  const entries: string[] = [];
  for (const entry of fold(words).replaceAll('.', '').split(',')) {
    const key = entry.replace(notInEntry, ' ').trim();
    if (key) entries.push(key);
  }
  return entries;
}
