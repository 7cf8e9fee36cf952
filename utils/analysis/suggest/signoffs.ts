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
 * Sign-offs that name the writer, best first: the writer alone, and for a shared mailbox together with the team's members.
 * @returns whole blocks, lines separated by `\n`; none when the writer's name is not known.
 */
export function signoffs({ self, lang, formality, valediction, beneath = [] }: SignoffSituation): string[] {
  const { phrases } = lang;
  const [own] = self.names;
  const together = signingTogether(self);
  if (!phrases || (own === undefined && together.length === 0)) return [];
  const openings = valediction === undefined ? phrases.valediction[formality] : [valediction];
  const under = beneath.length > 0 ? beneath : self.team ? [self.team] : [];
  const people = [
    ...(own === undefined ? [] : [own]),
    ...(together.length > 0 ? [joinNames(together, phrases)] : []),
  ];
  const blocks: string[] = [];
  for (const opening of openings) {
    for (const person of people) blocks.push([...(opening ? [opening] : []), person, ...under].join('\n'));
  }
  return [...new Set(blocks)].slice(0, 3);
}

/** Everybody of a shared mailbox, the writer by first name among them; empty when the writer works alone. */
function signingTogether({ names: [own], members = [] }: Self): readonly string[] {
  if (members.length === 0 || own === undefined) return members;
  const [first = own] = own.split(/\s+/u);
  const isListed = members.some((member) => member === own || member === first);
  return isListed ? members : [first, ...members];
}
