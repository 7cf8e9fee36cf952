import { wordsOf } from './clean-text';

/**
 * Could two written names be the same person's? True when one is part of the other ("Ineke", "Ineke de Wit") or
 * when the first names agree ("Jan (Acme)", "Jan Bakker"; "J. Bakker", "Jan Bakker"). For people who share an address.
 */
export function couldBeSamePerson(one: string, other: string): boolean {
  const a = wordsOf(one);
  const b = wordsOf(other);
  const [firstA] = a;
  const [firstB] = b;
  if (firstA === undefined || firstB === undefined) return true;
  if (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))) return true;
  if (firstA === firstB) return true;
  const initial = firstA.length === 1 || firstB.length === 1;
  return initial && firstA[0] === firstB[0] && a.at(-1) === b.at(-1);
}
