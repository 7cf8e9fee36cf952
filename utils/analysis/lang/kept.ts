/** More texts than a long draft has sentences; twice so many are held at most. */
const usually = 2_000;

/** Values by text, within bounds: those that were not asked for in a long time are let go. */
export class Kept<T> {
  #recent = new Map<string, T>();
  #older = new Map<string, T>();

  constructor(private readonly most: number = usually) {}

  /** What is known of a text; made when it is not. `undefined` is not kept. */
  of(text: string, make: (text: string) => T): T {
    const recent = this.#recent.get(text);
    if (recent !== undefined) return recent;
    const value = this.#older.get(text) ?? make(text);
    if (this.#recent.size >= this.most) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(text, value);
    return value;
  }
}
