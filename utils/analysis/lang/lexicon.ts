import type { LanguageCode } from '../types';
import { entriesOf } from './entries';
import { Sense, unitSenses } from './senses';
import type { Token } from './tokens';
import type { Language, Words } from './types';
import { WordForms } from './word-forms';

export interface Match {
  /** Bits of `Sense`. */
  readonly senses: number;
  /** How many tokens it spans. */
  readonly length: number;
  /** The first of the languages that knows it so. */
  readonly lang: LanguageCode;
}

interface Entry {
  /** What it is by itself; nothing for a word that only begins others. */
  senses: number;
  lang: LanguageCode;
  /** What the entries that begin with this word can be: most lookups end here. */
  opens: number;
  /** Those among them that have more words. */
  opensLonger: number;
}

const longestEntry = 7;

/** The entries of one or more languages, ready to be looked up. */
export class Lexicon {
  readonly #entries = new Map<string, Entry>();
  /** What words say by how they are made. */
  readonly forms: WordForms;
  /** People of the first of the languages write their surname first. */
  readonly surnameFirst: boolean;

  constructor(languages: readonly Language[]) {
    this.surnameFirst = languages[0]?.surnameFirst === true;
    for (const language of languages)
      for (const [sense, words] of sensesOf(language)) this.#add(language.code, sense, words);
    this.forms = new WordForms(languages, (key) => this.senses(key) & unitSenses);
  }

  #add(lang: LanguageCode, sense: number, words: Words | undefined): void {
    for (const key of entriesOf(words)) {
      const entry = this.#entry(key, lang);
      if (entry.senses === 0) entry.lang = lang;
      entry.senses |= sense;
      const space = key.indexOf(' ');
      const opening = space > 0 ? this.#entry(key.slice(0, space), lang) : entry;
      opening.opens |= sense;
      if (space > 0) opening.opensLonger |= sense;
    }
  }

  #entry(key: string, lang: LanguageCode): Entry {
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = { senses: 0, lang, opens: 0, opensLonger: 0 };
      this.#entries.set(key, entry);
    }
    return entry;
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
    let entry = this.#entries.get(key);
    if (!entry?.opens) {
      key = withoutArticle(key);
      if (key !== first.key) entry = this.#entries.get(key);
    }
    if (!entry || (entry.opens & senses) === 0) return undefined;
    const longest = entry.opensLonger & senses ? longestEntry : 1;
    let found: Match | undefined;
    for (let length = 1; ; length += 1) {
      if (entry && entry.senses & senses) found = { senses: entry.senses & senses, length, lang: entry.lang };
      const next = tokens[at + length];
      if (!next || length === longest) return found;
      key += ` ${next.key}`;
      entry = this.#entries.get(key);
    }
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
  yield [Sense.opener, language.openers?.one];
  yield [Sense.openerOfMany, language.openers?.many];
  yield [Sense.signs, language.signs];
}
