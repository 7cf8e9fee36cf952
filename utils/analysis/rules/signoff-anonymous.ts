import { signoffs } from '../suggest/signoffs';
import type { Fix } from '../types';
import { isReadable } from './readable';
import type { AnalysedMail, Rule } from './types';

/** The sign-off names no person: a team, a department, an organisation, a role, a system. */
export const signoffAnonymous: Rule = {
  id: 'signoff-anonymous',
  direction: 'draft',
  check(mail) {
    const { signature } = mail;
    if (signature.kind !== 'anonymous' || !signature.span || !isReadable(mail)) return [];
    const first = signature.units[0];
    const start = first?.start ?? signature.span.start;
    const unit = mail.view.source({ start, end: first?.end ?? signature.span.end });
    return [{ start, end: Math.max(start, signature.span.end), params: { unit }, fixes: fixesFor(mail) }];
  },
  examples: {
    hit: [
      { body: 'Beste Ina,\n\nWe hebben uw betaling ontvangen.\n\nMet vriendelijke groet,\nTeam Incasso' },
      { body: 'Dear Ms Poole,\n\nYour parcel has left.\n\nKind regards,\nCustomer Service\nHolt & Sons Ltd' },
      { body: 'Beste Ina,\n\nDe vergadering gaat door.\n\nGroeten,\nhet bestuur' },
      // The sign-off is in another language than the mail.
      { body: 'Dear Ms Poole,\n\nYour parcel has left our house.\n\nViele Grüße\nIhr Serviceteam' },
      { body: 'Hoi Ina,\n\nJe wachtwoord verloopt morgen.\n\nGroetjes van je vriendelijke systeem' },
    ],
    miss: [
      // The members sign, the team stands beneath.
      {
        body: 'Beste Ina,\n\nDank voor uw bericht.\n\nMet vriendelijke groet,\n\nIneke, Carina, Bianca en Linda\nTeam Incasso',
      },
      // A first name alone is a person.
      { body: 'Hoi Ina,\n\nTot morgen.\n\nfemke' },
      // A firm whose name begins like a team.
      { body: 'Hi Ina,\n\nSee you Monday.\n\nBest,\nSanne\nTeamleader' },
    ],
  },
};

function fixesFor({ signature, input, lang, view }: AnalysedMail): Fix[] {
  const [first] = signature.units;
  if (!input.self || !lang || !first || !signature.span) return [];
  // A machine's line goes; a team or firm stays beneath the name.
  const kept = signature.units.filter(({ kind }) => kind !== 'automated');
  const beneath = kept.length > 0 ? view.text.slice(first.start, signature.span.end).trim().split('\n') : [];
  const options = signoffs({
    self: input.self,
    lang,
    formality: signature.valediction?.formality ?? 'formal',
    ...(signature.valediction && { valediction: '' }),
    beneath,
  });
  return options.map((text) => ({ start: first.start, end: signature.span?.end ?? first.end, text }));
}
