import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { draftInput } from '@/utils/drafting/draft-input';
import { defaultSettings } from '@/utils/settings/schema';

addAllLanguages();

const mail = 'Beste Ineke,\n\nKlopt de factuur?\n\nGroet,\nTeam Noord';
const typed = 'Beste Nienke,\n\nDe factuur klopt.\n\n';

/** What is found in an answer whose page marks the mail that it quotes, as far as the rules on sign-offs go. */
function signoff(parts: readonly [above: string, below: string]) {
  const [above, below] = parts;
  const text = `${above}${mail}${below}`;
  const { signature, findings } = analyse(
    draftInput(
      {
        text,
        quoted: [{ start: above.length, end: above.length + mail.length }],
        signature: undefined,
        hostSignature: '',
        subject: 'Re: Factuur',
        from: { email: 'ineke@corp.example' },
        to: [{ name: 'Nienke Bakker', email: 'nienke@klant.example' }],
        thread: 'reply',
        silenced: [],
      },
      {
        settings: {
          ...defaultSettings,
          identity: { ...defaultSettings.identity, names: ['Ineke de Vries'] },
        },
        readers: [],
        today: '2026-11-23',
      },
    ),
  );
  return [signature.kind, ...findings.map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`)];
}

const signed = '\n\n-- \n\nMet vriendelijke groet,\nIneke de Vries';
const unsigned = '\n\n-- \n\nMet vriendelijke groet,\nTeam Incasso';

describe.each([
  ['On Friday, October 02, 2026 10:30 CEST, Nienke Bakker <nienke@klant.example> wrote:\n\n'],
  ['Péntek, Október 02, 2026 10:30 CEST dátummal, Nienke Bakker <nienke@klant.example> ezt írta:\n\n'],
  ['Op 2 oktober 2026 schreef Nienke Bakker:\n'],
  [''],
])('below %j and a quoted mail', (announcement) => {
  it('a signature with a name signs what was typed above', () => {
    expect(signoff([`${typed}${announcement}`, signed])).toEqual(['personal']);
  });

  it('a signature without a name is found fault with', () => {
    expect(signoff([`${typed}${announcement}`, unsigned])).toEqual([
      'anonymous',
      'signoff-anonymous Team Incasso',
    ]);
  });

  it('an answer is read, and the quoted mail is not', () => {
    expect(signoff([announcement, `\n${typed}Groet,\nIneke de Vries`])).toEqual(['personal']);
    expect(signoff([`${typed}Groet,\nIneke de Vries\n\n${announcement}`, ''])).toEqual(['personal']);
  });
});
