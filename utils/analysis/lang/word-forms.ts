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
/** "Dit bericht is …", "This is a system-generated note": what a notice says of itself, it says at once. */
const noticeOpens = 6;

interface Tail {
  readonly tail: string;
  readonly sense: number;
  readonly head: number;
}

interface Agent {
  readonly ending: string;
  readonly number: 'one' | 'many';
}

/** What the words of some languages say by how they are made, where no list has them. */
export class WordForms {
  readonly #tails: Tail[] = [];
  readonly #agents: Agent[] = [];
  readonly #inflections: readonly string[];
  readonly #messages: readonly string[];
  readonly #made: readonly string[];
  readonly #unitOf: (key: string) => number;
  readonly #units = new Kept<number>();

  /** @param unitOf the senses by which a whole folded word names a unit */
  constructor(languages: readonly Language[], unitOf: (key: string) => number) {
    this.#unitOf = unitOf;
    const all = (words: (language: Language) => Words | undefined): string[] =>
      byLength([...new Set(languages.flatMap((language) => entriesOf(words(language))))]);
    for (const language of languages) this.#addTails(language);
    for (const number of ['many', 'one'] as const)
      for (const ending of all(({ agents }) => agents?.[number])) this.#agents.push({ ending, number });
    this.#agents.sort((one, other) => other.ending.length - one.ending.length);
    this.#inflections = all(({ inflections }) => inflections);
    this.#messages = all(({ notices }) => notices?.message);
    this.#made = all(({ notices }) => notices?.made);
  }

  #addTails({ compounds, spaceless, team, department, role, organisation }: Language): void {
    if (!compounds && !spaceless) return;
    const [shortest, head] = spaceless ? [1, 1] : [shortestTail, shortestHead];
    for (const [sense, words] of [
      [Sense.team, team],
      [Sense.department, department],
      [Sense.role, role],
      [Sense.organisation, organisation],
    ] as const) {
      for (const tail of entriesOf(words))
        if (tail.length >= shortest && !tail.includes(' ')) this.#tails.push({ tail, sense, head });
    }
  }

  /** The senses of the unit that a compound ends in (`verkoopteam` is a team) or that is inflected (`bakeriet`); 0 for none. */
  unit(key: string): number {
    return this.#units.of(key, () => this.#compound(key) || this.#inflected(key));
  }

  #compound(key: string): number {
    for (const { tail, sense, head } of this.#tails)
      if (key.length >= tail.length + head && key.endsWith(tail)) return sense;
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
    const begins =
      (stems: readonly string[]) =>
      ({ key }: Token) =>
        stems.some((stem) => key.startsWith(stem));
    return tokens.slice(0, noticeOpens).some(begins(this.#messages)) && tokens.some(begins(this.#made));
  }
}

function byLength(words: string[]): string[] {
  return words.sort((one, other) => other.length - one.length);
}
