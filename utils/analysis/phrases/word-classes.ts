import { type ClassLookup, type Pattern, patternsOf } from './pattern';

/** Classes of words by name, each written as phrases are; a class may use others that do not use it in turn. */
export type WordClassSources = Readonly<Record<string, string>>;

/** The word classes of one language, each prepared when it is first used. */
export class WordClasses {
  static readonly none = new WordClasses({});
  readonly #ready = new Map<string, readonly Pattern[]>();
  readonly #making = new Set<string>();

  constructor(private readonly sources: WordClassSources) {}

  /** @throws when no such class exists, or when it is made of itself. */
  readonly lookup: ClassLookup = (name) => {
    const known = this.#ready.get(name);
    if (known) return known;
    const source = this.sources[name];
    if (source === undefined) throw new Error(`No class <${name}>`);
    if (this.#making.has(name)) throw new Error(`Class <${name}> is made of itself`);
    this.#making.add(name);
    const patterns = patternsOf(source, this.lookup);
    this.#making.delete(name);
    this.#ready.set(name, patterns);
    return patterns;
  };
}
