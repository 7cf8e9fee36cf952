import type { Template } from './phrases/types';
import type { Fact, FactKind, FactSource } from './types';

/** Something said, with the facts that stand in it. */
export interface Said {
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** What makes the words between `[` and `]` true. */
export interface Ground {
  readonly kind: FactKind;
  readonly source: FactSource;
}

const slotOrWords = /\{(\w+)\}|\[([^\]]+)\]/gu;
const slotOnly = /\{(\w+)\}/gu;

/**
 * Fills a template. Nothing but a fact gets into a phrase, so that everything that varies has a source.
 * @returns `undefined` when a slot has no fact, or words in brackets have no ground.
 */
export function fill(template: Template, known: readonly Fact[], ground?: Ground): Said | undefined {
  return fillBy(slotOrWords, template, known, ground);
}

/** The same for the user's own wording, in which brackets mean nothing. */
export function fillSlots(template: Template, known: readonly Fact[]): Said | undefined {
  return fillBy(slotOnly, template, known);
}

function fillBy(slot: RegExp, template: Template, known: readonly Fact[], ground?: Ground): Said | undefined {
  const facts: Fact[] = [];
  let whole = true;
  const text = template.replace(slot, (_, kind: string | undefined, words: unknown) => {
    // Without a second group the offset stands here.
    const fact =
      typeof words === 'string' && kind === undefined
        ? ground && { ...ground, value: words }
        : known.find((candidate) => candidate.kind === kind);
    if (!fact) whole = false;
    else facts.push(fact);
    return fact?.value ?? '';
  });
  return whole ? { text, facts } : undefined;
}

/** Several things said after each other; none of them when all are absent. */
export function joinSaid(parts: readonly (Said | undefined)[], between: string): Said {
  const said = parts.filter((part) => part !== undefined && part.text !== '');
  return {
    text: said.map((part) => part?.text ?? '').join(between),
    facts: said.flatMap((part) => part?.facts ?? []),
  };
}
