import type { Fact, Situation } from './types';

/** How the writer can be called: the group's number, else the writer's own; `undefined` when none is set. */
export function phoneFact({ me, style }: Pick<Situation, 'me' | 'style'>): Fact | undefined {
  if (style?.phone) return { kind: 'phone', value: style.phone, source: { kind: 'group', day: null } };
  return me.phone ? { kind: 'phone', value: me.phone, source: { kind: 'identity', day: null } } : undefined;
}

/** The group's contact person and number; empty when none is set. */
export function contactPersonFacts({ style }: Pick<Situation, 'style'>): readonly Fact[] {
  const person = style?.contactPerson;
  if (!person?.name) return [];
  const source = { kind: 'group', day: null } as const;
  const name: Fact = { kind: 'person', value: person.name, source };
  return person.phone ? [name, { kind: 'phone', value: person.phone, source }] : [name];
}

export function teamFact({ me }: Pick<Situation, 'me'>): Fact | undefined {
  return me.team ? { kind: 'team', value: me.team, source: { kind: 'identity', day: null } } : undefined;
}
