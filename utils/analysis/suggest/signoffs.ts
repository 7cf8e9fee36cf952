import type { Language } from '../lang/types';
import type { Formality, Self } from '../types';
import { joinNames } from './names';

export interface SignoffSituation {
  readonly self: Self;
  readonly lang: Language;
  readonly formality: Formality;
  /** A valediction that the writer has put already and that stays. */
  readonly valediction?: string | undefined;
  /** Lines to keep beneath the name: team and organisation of the block that is replaced. */
  readonly beneath?: readonly string[] | undefined;
}

/**
 * Sign-offs that name the writer, best first: for a shared mailbox the members of the team, then the writer alone.
 * @returns whole blocks, lines separated by `\n`; none when the writer's name is not known.
 */
export function signoffs({ self, lang, formality, valediction, beneath = [] }: SignoffSituation): string[] {
  const { phrases } = lang;
  const [own] = self.names;
  const members = self.members ?? [];
  if (!phrases || (own === undefined && members.length === 0)) return [];
  const openings = valediction === undefined ? phrases.valediction[formality] : [valediction];
  const under = beneath.length > 0 ? beneath : self.team ? [self.team] : [];
  const people = [
    ...(own === undefined ? [] : [own]),
    ...(members.length > 0 ? [joinNames(members, phrases)] : []),
  ];
  const blocks: string[] = [];
  for (const opening of openings) {
    for (const person of people) blocks.push([...(opening ? [opening] : []), person, ...under].join('\n'));
  }
  return [...new Set(blocks)].slice(0, 3);
}
