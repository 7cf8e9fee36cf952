/** What the log holds about people, as plain maps: what the model test compares the log with. */

interface Row {
  live: boolean;
  /** Number of the throw that put it into the bin. */
  thrown?: number;
}

export interface ModelTouch extends Row {
  people: Set<string>;
}

export interface ModelStep extends Row {
  contact: string;
  state: 'open' | 'done' | 'dropped';
  agreed: boolean;
}

export interface ModelPromise extends Row {
  contact: string;
  touch: string | null;
}

interface ModelContact extends Row {
  closed: boolean;
  emails: Set<string>;
}

interface ModelMerge {
  readonly kept: string;
  readonly other: string;
  readonly emails: Set<string>;
  readonly keptClosed: boolean;
  readonly touches: readonly { readonly id: string; readonly shared: boolean }[];
  readonly steps: readonly string[];
  readonly promises: readonly string[];
}

export class PeopleModel {
  readonly contacts = new Map<string, ModelContact>();
  readonly touches = new Map<string, ModelTouch>();
  readonly steps = new Map<string, ModelStep>();
  readonly promises = new Map<string, ModelPromise>();
  readonly merges = new Map<string, ModelMerge>();
  #throws = 0;

  isOpen(contact: string): boolean {
    const known = this.contacts.get(contact);
    return known?.live === true && !known.closed;
  }

  plan(id: string, contact: string, agreed: boolean): void {
    for (const step of this.steps.values()) {
      if (step.contact === contact && step.live && step.state === 'open' && !step.agreed)
        step.state = 'dropped';
    }
    this.steps.set(id, { contact, agreed, state: 'open', live: true });
  }

  #throw(row: Row): void {
    if (!row.live) return;
    row.live = false;
    row.thrown = this.#throws;
  }

  removeContact(id: string): void {
    const contact = this.contacts.get(id);
    if (!contact?.live) return;
    this.#throws += 1;
    this.#throw(contact);
    for (const touch of this.touches.values()) {
      if (touch.people.has(id) && touch.people.size === 1) this.#throw(touch);
    }
    for (const row of [...this.steps.values(), ...this.promises.values()]) {
      if (row.contact === id) this.#throw(row);
    }
  }

  restoreContact(id: string): void {
    const contact = this.contacts.get(id);
    if (!contact || contact.live) return;
    const { thrown } = contact;
    const bring = (row: Row) => {
      if (!row.live && row.thrown === thrown) row.live = true;
    };
    bring(contact);
    for (const touch of this.touches.values()) if (touch.people.has(id)) bring(touch);
    for (const row of [...this.steps.values(), ...this.promises.values()]) {
      if (row.contact === id) bring(row);
    }
  }

  undoTouch(id: string): void {
    const touch = this.touches.get(id);
    if (!touch?.live) return;
    this.#throws += 1;
    this.#throw(touch);
    for (const promise of this.promises.values()) if (promise.touch === id) this.#throw(promise);
  }

  restoreTouch(id: string): void {
    const touch = this.touches.get(id);
    if (!touch || touch.live) return;
    for (const promise of this.promises.values()) {
      if (promise.touch === id && !promise.live && promise.thrown === touch.thrown) promise.live = true;
    }
    touch.live = true;
    for (const person of touch.people) this.restoreContact(person);
  }

  merge(id: string, kept: string, other: string): void {
    const one = this.contacts.get(kept);
    const two = this.contacts.get(other);
    if (!one || !two) throw new Error('no such contact');
    const touches = [...this.touches].filter(([, { people }]) => people.has(other));
    const of = (rows: ReadonlyMap<string, { contact: string }>) =>
      [...rows].filter(([, { contact }]) => contact === other).map(([row]) => row);
    this.merges.set(id, {
      kept,
      other,
      emails: new Set(one.emails),
      keptClosed: one.closed,
      touches: touches.map(([touch, { people }]) => ({ id: touch, shared: people.has(kept) })),
      steps: of(this.steps),
      promises: of(this.promises),
    });
    for (const [, { people }] of touches) {
      people.delete(other);
      people.add(kept);
    }
    for (const row of [...this.steps.values(), ...this.promises.values()]) {
      if (row.contact === other) row.contact = kept;
    }
    this.#throws += 1;
    this.#throw(two);
    one.emails = new Set([...one.emails, ...two.emails]);
    one.closed ||= two.closed;
  }

  unmerge(id: string): void {
    const merge = this.merges.get(id);
    const one = merge && this.contacts.get(merge.kept);
    const two = merge && this.contacts.get(merge.other);
    if (!merge || !one || !two) throw new Error('no such merge');
    for (const touch of merge.touches) {
      const people = this.touches.get(touch.id)?.people;
      people?.add(merge.other);
      if (!touch.shared) people?.delete(merge.kept);
    }
    for (const row of merge.steps) this.#give(this.steps.get(row), merge.other);
    for (const row of merge.promises) this.#give(this.promises.get(row), merge.other);
    two.live = true;
    one.emails = new Set(merge.emails);
    one.closed = merge.keptClosed;
    this.merges.delete(id);
  }

  #give(row: { contact: string } | undefined, contact: string): void {
    if (row) row.contact = contact;
  }
}
