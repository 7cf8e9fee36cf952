import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';

addAllLanguages();

const closings: Readonly<Record<string, readonly [string, string]>> = {
  nl: ['Beste Ina,', 'Met vriendelijke groet,\nBo Vos'],
  en: ['Dear Ina,', 'Kind regards,\nBo Vos'],
  de: ['Liebe Ina,', 'Viele Grüße\nBo Vos'],
  fr: ['Bonjour Ina,', 'Bien cordialement,\nBo Vos'],
  es: ['Hola, Ina:', 'Un saludo,\nBo Vos'],
  it: ['Ciao Ina,', 'Cordiali saluti,\nBo Vos'],
  pt: ['Olá, Ina,', 'Cumprimentos,\nBo Vos'],
};

/** Who promised and by which day, read on Wednesday 4 March 2026. */
function promised(lang: string, line: string, direction: 'draft' | 'incoming' = 'draft'): string {
  const [hello, bye] = closings[lang] ?? ['', ''];
  return analyse({
    direction,
    body: `${hello}\n\n${line}\n\n${bye}`,
    today: '2026-03-04',
    to: [{ name: 'Ina Smit' }],
    self: { names: ['Bo Vos'] },
  })
    .promises.map(({ by, due }) => `${by} ${due ?? 'some day'}`)
    .join(', ');
}

describe('what is said of one clause does not undo another', () => {
  it.each([
    ['en', 'I shall phone you on Friday about the hinge, he usually hangs it too low.', 'me 2026-03-06'],
    ['en', 'The plan is attached and I will ring you on Monday.', 'me 2026-03-09'],
    ['nl', 'Gisteren heb ik het hout besteld en vrijdag breng ik je de planken.', 'me 2026-03-06'],
    ['de', 'Anbei die Maße, am Montag rufe ich Sie wegen der Farbe an.', 'me 2026-03-09'],
    [
      'en',
      'I am posting the tiles on Monday, and our fitter will ring you when the glue is dry.',
      'me 2026-03-09, me some day',
    ],
    [
      'nl',
      'Ik mail je morgen de tekening en stuur je daarna op 12 maart de prijs.',
      'me 2026-03-05, me 2026-03-12',
    ],
  ])('%s: %s', (lang, line, want) => expect(promised(lang, line)).toBe(want));
});

describe('whoever is sent by the writer promises for the writer', () => {
  it.each([
    [
      'nl',
      'Gelukkig kan het eerder: dan komt onze timmerman vrijdag om 9 uur de deur afhangen.',
      'me 2026-03-06T09:00',
    ],
    ['nl', 'De sleutels liggen uiterlijk maandag bij u op de mat.', 'me 2026-03-09'],
    ['nl', 'Maandag om 10 uur heb je ze.', 'me 2026-03-09T10:00'],
    ['en', 'Our electrician will telephone you on Friday.', 'me 2026-03-06'],
    ['en', 'The refund will be in your account within three working days.', 'me 2026-03-09'],
    ['de', 'Ihr Rad steht am Freitag um 15 Uhr abholbereit im Laden.', 'me 2026-03-06T15:00'],
    ['de', 'Am Montag um 7 Uhr beginnen wir mit dem Dach.', 'me 2026-03-09T07:00'],
    ['de', 'Am Freitag kriegst du von mir die Liste.', 'me 2026-03-06'],
    ['fr', "Je te l'apporte vendredi.", 'me 2026-03-06'],
    ['pt', 'Na sexta às 10h levo-lhe as caixas.', 'me 2026-03-06T10:00'],
  ])('%s: %s', (lang, line, want) => expect(promised(lang, line)).toBe(want));
});

describe('what only looks like a promise', () => {
  it.each([
    ['nl', 'De jas die je vrijdag paste is binnen in het groen.'],
    ['nl', 'Ik begrijp dat u pas in september verder wilt.'],
    ['en', 'The coat you ordered on Friday is here in green.'],
    ['de', 'Bitte rufen Sie im April noch einmal an.'],
    ['de', 'Wir stehen am Montag vor einer Frage.'],
    ['fr', 'Nous serons une vingtaine.'],
    ['es', 'Te paso las medidas de la mesa.'],
    ['en', 'The choir will visit the museum on Friday.'],
  ])('%s: %s', (lang, line) => expect(promised(lang, line)).toBe(''));
});

describe('a day that is over', () => {
  it.each([
    ['nl', 'U zou mij afgelopen vrijdag de foto sturen.', 'them 2026-02-27'],
    ['en', 'You said you would send me the photo last Friday; did I miss it?', 'them 2026-02-27'],
    ['en', 'I called you last Friday.', ''],
  ])('%s: %s', (lang, line, want) => expect(promised(lang, line)).toBe(want));
});

it('dates a call by the day of the sentence before', () => {
  expect(promised('en', "I'm on the train on Friday from noon. Ring me then.", 'incoming')).toMatch(
    /^me 2026-03-06/,
  );
});

it('takes no return from leave for a promise', () => {
  expect(promised('en', "I'm having my hip done and will be back at work on 30 March.", 'incoming')).toBe('');
});
