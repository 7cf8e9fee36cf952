import fc from 'fast-check';
import type { MailInput } from '@/utils/analysis/types';

/**
 * Parts of mails, written for these tests; put together at random they make the shapes that mails have.
 */
interface MailParts {
  readonly greetings: readonly string[];
  readonly bodies: readonly string[];
  readonly closings: readonly string[];
}

const dutch: MailParts = {
  greetings: [
    '',
    'Beste Edwin,',
    'Beste allemaal,',
    'Geachte heer/mevrouw,',
    'Hoi Carina',
    'L.S.,',
    'Edwin, dank voor je bericht.',
    'Goedemorgen',
    'Beste {{first_name}},',
  ],
  bodies: [
    'De offerte gaat vandaag op de post.',
    'Kun je dinsdag om tien uur? Anders bel ik je woensdag.',
    'Wij hebben uw brief ontvangen.\nU hoort vrijdag van ons.',
    '- appels\n- peren',
    'Zie https://example.org/a.',
    'Ik sprak Team Blauw, zij vinden het goed.',
    'Dat is wat mij betreft goed.',
    'Ok!',
  ],
  closings: [
    '',
    'Met vriendelijke groet,',
    'Met vriendelijke groet,\nTeam Incasso',
    'Groet,\nJan',
    'Hartelijke groet,\n\nKlantenservice\nHolt B.V.\n06-12345678',
    'Groetjes, Ineke, Carina en Linda\nTeam Incasso',
    '-- \nTeam Incasso',
    'Wim',
    'Mvg,\nhet bestuur',
    'Dit is een automatisch gegenereerd bericht.',
    'Groeten,\n\nJan Bakker\n\nP.S. De sleutel ligt klaar.',
    'www.example.org',
  ],
};
const english: MailParts = {
  greetings: [
    '',
    'Dear Sir or Madam,',
    'Hi Edwin,',
    'Hello!',
    'Good morning,',
    'Dear all,',
    'Dear Ineke Vos, Edwin van der Sar and Carina Smit!',
  ],
  bodies: [
    'I have sent you the papers that we spoke about.',
    'Please let me know what you think of it; there is no hurry.',
    'That is fine with me, whatever they say.',
    'Ok!',
  ],
  closings: [
    '',
    'Kind regards,',
    'Kind regards,\nCustomer Service',
    'Best,\nSam Holt\nManager',
    'Thanks!',
    'Sam',
    '-- \nThe Sales Team',
  ],
};
const german: MailParts = {
  greetings: ['', 'Guten Tag,', 'Sehr geehrte Damen und Herren,', 'Hallo Edwin,'],
  bodies: [
    'Das Angebot liegt bei, wie wir es besprochen haben.',
    'Bitte geben Sie uns bis Freitag Bescheid, ob der Termin passt.',
  ],
  closings: ['', 'Viele Grüße\nIhr Serviceteam', 'Beste Grüße\nHeike Sander', 'Mit freundlichen Grüßen'],
};
const french: MailParts = {
  greetings: ['', 'Bonjour Edwin,', 'Madame, Monsieur,', 'Bonjour,'],
  bodies: [
    'Vous trouverez le devis en pièce jointe.',
    'Nous avons bien reçu votre lettre et vous en remercions.',
  ],
  closings: ['', 'Cordialement,\nLe service client', 'Bien à vous,\nCamille Robert', 'Cordialement,'],
};
const languages = [dutch, english, german, french];
const all = (of: keyof MailParts) => languages.flatMap((language) => language[of]);
const trails = [
  '',
  'Verstuurd vanaf mijn iPhone',
  'Sent from my phone',
  'This message is confidential and may be privileged. If you are not the intended recipient, please notify the sender and delete it at once.',
];

/** Earlier mail as mail programs add it. */
export const histories = [
  'Op ma 3 nov 2025 om 10:11 schreef Carina Smit <c@example.org>:\n> Beste Jan,\n>\n> Kan het dinsdag?\n>\n> Groet,\n> Team Verkoop',
  'On Mon, 3 Nov 2025 at 10:11, Carina Smit <c@example.org> wrote:\n\n> Dear all,\n> can we meet?\n>> Sincerely,\n>> The Board',
  '-----Oorspronkelijk bericht-----\nVan: Carina Smit <c@example.org>\nVerzonden: maandag 3 november 2025 10:11\nAan: Jan Bakker\nOnderwerp: Dinsdag\n\nBeste allemaal,\n\nKan het?\n\nTeam Verkoop',
  'From: Carina Smit\nSent: Monday, November 3, 2025 10:11 AM\nTo: Jan Bakker\nSubject: Tuesday\n\nDear Sir or Madam,\n\nRegards,\nThe Team',
];

const part = (texts: readonly string[]) => fc.constantFrom(...texts);

/** A mail of these parts, with one to three paragraphs. */
const mailOf = ({ greetings, bodies, closings }: MailParts) =>
  fc
    .tuple(
      part(greetings),
      fc.array(part(bodies), { minLength: 1, maxLength: 3 }),
      part(closings),
      part(trails),
    )
    .map(([greeting, body, closing, trail]) =>
      [greeting, ...body, closing, trail].filter(Boolean).join('\n\n'),
    );

export const ownText = fc.constantFrom(...languages).chain(mailOf);

/** A mail that is half in one language and half in another. */
const mixedText = fc
  .tuple(fc.constantFrom(...languages), fc.constantFrom(...languages))
  .chain(([one, other]) =>
    mailOf({
      greetings: [...one.greetings, ...other.greetings],
      bodies: [...one.bodies, ...other.bodies],
      closings: [...one.closings, ...other.closings],
    }),
  );

const someone = fc.constantFrom(
  { name: 'Edwin van der Sar', email: 'edwin@example.org' },
  { name: 'Smit, Carina', email: 'c.smit@example.org' },
  { name: 'Ineke Vos' },
  { email: 'info@example.org' },
  { email: 'x.arrieta@example.org' },
);

export const draft: fc.Arbitrary<MailInput> = draftOf(ownText);
export const mixedDraft: fc.Arbitrary<MailInput> = draftOf(mixedText);

function draftOf(body: fc.Arbitrary<string>): fc.Arbitrary<MailInput> {
  return fc.record({
    direction: fc.constant('draft' as const),
    body,
    to: fc.array(someone, { maxLength: 4 }),
    self: fc.constantFrom(
      undefined,
      { names: ['Jan Bakker', 'Jan'] },
      { names: ['Ineke Vos'], team: 'Team Incasso', members: ['Ineke', 'Carina', 'Bianca', 'Linda'] },
    ),
    subject: fc.constantFrom(undefined, 'Offerte', 'Re: Offerte'),
  });
}

/** Text of any kind, with what breaks offsets mixed in. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        part(all('bodies')),
        part(all('closings')),
        part(histories),
        fc.constantFrom('\r\n', '\u200b', '\u00a0', '👩‍👩‍👧', 'e\u0301', '>', '\ud83d'),
        fc.string({ maxLength: 20 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
