import { expect, test } from 'vitest';
import type { PageText } from '@/utils/clips/page-text';
import { pickableSentences } from '@/utils/clips/sentences';

const news: PageText = {
  title: 'Wilgenhof opent tweede kantoor',
  url: 'https://www.example.org/nieuws',
  lang: 'nl',
  selection: '',
  beside: ['Meld je aan voor de nieuwsbrief van deze krant.', 'Foto: Karin Bos bij de haven.'],
  paragraphs: [
    'Wilgenhof Wonen opent op 1 december een tweede kantoor. Het pand stond drie jaar leeg en is opgeknapt.',
    'In het kantoor werken straks twaalf mensen. Er komt een spreekkamer bij de ingang.',
    'Er is een werkplaats voor vrijwilligers. Elke donderdag eten de huurders samen. De gemeente betaalt een deel. De haven is dichtbij en goed bereikbaar.',
    'Op zaterdag is het kantoor gesloten. De fietsenstalling ligt aan de achterkant. Directeur Karin Bos noemt het kantoor een belofte.',
  ],
};

test('without a selection the first sentences come, and those that name the contact, in the page’s order', () => {
  const sentences = pickableSentences(news, ['Karin Bos', 'Bos']);
  expect(sentences).toHaveLength(8);
  expect(sentences[0]?.text).toBe('Wilgenhof Wonen opent op 1 december een tweede kantoor.');
  expect(sentences.filter(({ names }) => names).map(({ text }) => text)).toEqual([
    'Directeur Karin Bos noemt het kantoor een belofte.',
    'Foto: Karin Bos bij de haven.',
  ]);
});

test('a name inside another word names nobody', () => {
  const page = {
    ...news,
    beside: [],
    paragraphs: ['De boswachter wandelt elke dag langs de haven van Sneek.'],
  };
  expect(pickableSentences(page, ['Bos']).some(({ names }) => names)).toBe(false);
});

test('a selection is what is picked from', () => {
  const selection = 'Er komt een spreekkamer bij de ingang. Elke donderdag eten de huurders samen.';
  expect(pickableSentences({ ...news, selection }, []).map(({ text }) => text)).toEqual([
    'Er komt een spreekkamer bij de ingang.',
    'Elke donderdag eten de huurders samen.',
  ]);
});

test('a language that is none, a name full of signs and a sentence without end do no harm', () => {
  const page = { ...news, lang: '<script>', paragraphs: ['woord '.repeat(5_000)] };
  const [only] = pickableSentences(page, ['(([*', '']);
  expect(only?.text.length).toBeLessThanOrEqual(501);
});

test('every sentence stands in the page as it is', () => {
  const all = [...news.paragraphs, ...news.beside].join('\n');
  for (const { text } of pickableSentences(news, ['Karin Bos'])) expect(all).toContain(text);
});
