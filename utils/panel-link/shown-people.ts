import type { Person } from '@/utils/analysis/types';
import { longestLine } from './limits';

/** People as a panel gets them: cut to length, without those of whom the page shows nothing. */
export function shownPeople(people: readonly (Person | undefined)[]): { name?: string; email?: string }[] {
  return people.slice(0, 100).flatMap((person) => {
    const name = person?.name?.slice(0, longestLine);
    const email = person?.email?.slice(0, longestLine);
    return name || email ? [{ ...(name && { name }), ...(email && { email }) }] : [];
  });
}
