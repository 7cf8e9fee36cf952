import type { Person } from '@/utils/analysis/types';
import { parsePerson } from './addresses';
import { fieldValue, first } from './dom';

/** The person that a field of the composer names, such as an identity. */
export function personIn(root: HTMLElement, selector: string): Person | undefined {
  const person = parsePerson(fieldValue(first(root, selector)));
  return person.email ? person : undefined;
}
