import type { FactKind } from './types';

/** What may stand between braces in the user's own wording; each is a fact that has to be there for it to be offered. */
export const phraseSlots = [
  'name',
  'names',
  'team',
  'phone',
  'person',
  'moment',
  'due',
  'talk',
  'weekend',
  'feast',
  'theme',
  'daytime',
] as const satisfies readonly FactKind[];
export type PhraseSlot = (typeof phraseSlots)[number];

export interface SlotsInText {
  /** In the order they stand in, each once. */
  readonly known: readonly PhraseSlot[];
  /** Words between braces that stand for nothing, so that this wording is never offered. */
  readonly unknown: readonly string[];
}

export function slotsIn(text: string): SlotsInText {
  const named = new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, slot = '']) => slot));
  const known = [...named].flatMap((slot) => phraseSlots.find((one) => one === slot) ?? []);
  return { known, unknown: [...named].filter((slot) => !known.some((one) => one === slot)) };
}
