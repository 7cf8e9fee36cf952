import { Openings } from './openings';
import { type ClassLookup, classOf, patternsOf, type WordClass } from './pattern';

/** Classes of words by name, each written as phrases are; a class may use others that do not use it in turn. */
export type WordClassSources = Readonly<Record<string, string>>;

/** The word classes of one language, each prepared when it is first used, and how the phrases made of them begin. */
export class WordClasses {
  readonly openings = new Openings();
  readonly #ready = new Map<string, WordClass>();
  readonly #making = new Set<string>();

  constructor(private readonly sources: WordClassSources = {}) {}

  /** @throws when no such class exists, or when it is made of itself. */
  readonly lookup: ClassLookup = (name) => {
    const known = this.#ready.get(name);
    if (known) return known;
    const source = this.sources[name];
    if (source === undefined) throw new Error(`No class <${name}>`);
    if (this.#making.has(name)) throw new Error(`Class <${name}> is made of itself`);
    this.#making.add(name);
    const made = classOf(patternsOf(source, this.lookup));
    this.#making.delete(name);
    this.#ready.set(name, made);
    return made;
  };
}
