import { entriesOf } from './entries';
import { Kept } from './kept';
import { Sense } from './senses';
import type { Token } from './tokens';
import type { Language, Words } from './types';

/** Shorter words end too many others by chance. */
const shortestTail = 4;
const shortestHead = 3;
/** What is left of an inflected word has so many letters. */
const shortestStem = 4;
/** In front of an ending such as `-er` stands at least so much of a word. */
const shortestRoot = 3;
/** "TicketBot", "Lending-bot": what a machine is called. */
export const botName = /(?:\p{Ll}B|-[Bb])ot$/u;
/** "Dit bericht is …", "This is a system-generated note": what a notice says of itself, it says at once. */
const noticeOpens = 6;

/** A part of a compound that tells its kind. */
interface Part {
  readonly word: string;
  readonly sense: number;
  /** So many letters at least stand beside it. */
  readonly rest: number;
}

interface Agent {
  readonly ending: string;
  readonly number: 'one' | 'many';
}

/** What the words of some languages say by how they are made, where no list has them. */
export class WordForms {
  readonly #tails: Part[] = [];
  /** Of languages without spaces, which may name the kind first: `株式会社…`, `ทีมงาน…`. */
  readonly #heads: Part[] = [];
  readonly #agents: Agent[] = [];
  readonly #inflections: readonly string[];
  readonly #messages: readonly string[];
  readonly #made: readonly string[];
  /** The same of languages without spaces, whose words hold whole clauses. */
  readonly #madeInside: readonly string[];
  readonly #unitOf: (key: string) => number;
  readonly #units = new Kept<number>();

  /** @param unitOf the senses by which a whole folded word names a unit */
  constructor(languages: readonly Language[], unitOf: (key: string) => number) {
    this.#unitOf = unitOf;
    const all = (words: (language: Language) => Words | undefined): string[] =>
      byLength([...new Set(languages.flatMap((language) => entriesOf(words(language))))]);
    for (const language of languages) this.#addTails(language);
    for (const parts of [this.#tails, this.#heads])
      parts.sort((one, other) => other.word.length - one.word.length);
    for (const number of ['many', 'one'] as const)
      for (const ending of all(({ agents }) => agents?.[number])) this.#agents.push({ ending, number });
    this.#agents.sort((one, other) => other.ending.length - one.ending.length);
    this.#inflections = all(({ inflections }) => inflections);
    this.#messages = all(({ notices }) => notices?.message);
    this.#made = all(({ notices }) => notices?.made);
    this.#madeInside = all(({ spaceless, notices }) => (spaceless ? notices?.made : undefined));
  }

  #addTails({ compounds, spaceless, team, department, role, organisation, automated }: Language): void {
    if (!compounds && !spaceless) return;
    const [shortest, rest] = spaceless ? [1, 1] : [shortestTail, shortestHead];
    for (const [sense, words] of [
      [Sense.team, team],
      [Sense.department, department],
      [Sense.role, role],
      [Sense.organisation, organisation],
      [Sense.automated, automated],
    ] as const) {
      for (const word of entriesOf(words)) {
        if (word.length < shortest || word.includes(' ')) continue;
        this.#tails.push({ word, sense, rest });
        if (spaceless && word.length >= shortestHead) this.#heads.push({ word, sense, rest });
      }
    }
  }

  /** The senses of the unit that a compound ends in (`verkoopteam` is a team) or that is inflected (`bakeriet`); 0 for none. */
  unit(key: string): number {
    return this.#units.of(key, () => this.#compound(key) || this.#inflected(key));
  }

  #compound(key: string): number {
    for (const { word, sense, rest } of this.#tails)
      if (key.length >= word.length + rest && key.endsWith(word)) return sense;
    for (const { word, sense, rest } of this.#heads)
      if (key.length >= word.length + rest && key.startsWith(word)) return sense;
    return 0;
  }

  #inflected(key: string): number {
    for (const ending of this.#inflections) {
      if (key.length < ending.length + shortestStem || !key.endsWith(ending)) continue;
      const stem = key.slice(0, -ending.length);
      const senses = this.#unitOf(stem) || this.#compound(stem);
      if (senses) return senses;
    }
    return 0;
  }

  /** Whether a folded word is a noun for one who does something, or for several; `undefined` when it is neither. */
  agent(key: string): 'one' | 'many' | undefined {
    return this.#agents.find(
      ({ ending }) =>
        key.endsWith(ending) && (key.length === ending.length || key.length >= ending.length + shortestRoot),
    )?.number;
  }

  /** Whether these words say of their own mail that a machine made it: "Dit bericht is door ons systeem gemaakt". */
  notice(tokens: readonly Token[]): boolean {
    // "zaaksysteem", "ontvangstmelding"
    const begins =
      (stems: readonly string[]) =>
      ({ key }: Token) =>
        stems.some((stem) => key.startsWith(stem) || (stem.length > shortestHead + 2 && key.endsWith(stem)));
    const holds = ({ key }: Token) => this.#madeInside.some((stem) => key.includes(stem));
    const opening = tokens.slice(0, noticeOpens);
    const made = (token: Token) => begins(this.#made)(token) || holds(token) || botName.test(token.text);
    return opening.some(begins(this.#messages)) && tokens.some(made);
  }
}

function byLength(words: string[]): string[] {
  return words.sort((one, other) => other.length - one.length);
}
