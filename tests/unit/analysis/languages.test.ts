import { expect, test } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { languageOf } from '@/utils/analysis/lang/index';
import { meaningIn } from '@/utils/analysis/lang/meaning';

const body =
  'Sehr geehrte Frau Lindner,\n\nwir haben Ihre Rechnung geprüft und melden uns bis Freitag bei Ihnen.\n\nMit freundlichen Grüßen\nIhr Serviceteam';
const answer =
  'Hallo Ineke,\n\nIk ben maar de telefonist, dus dat weet ik niet. We hebben geen interesse, dank je.\n\nGroet,\nJan';

test('a language says nothing until its words are there', () => {
  expect(languageOf('de')).toBeUndefined();
  expect(analyse({ direction: 'draft', body }).promises).toEqual([]);
  expect(analyse({ direction: 'draft', body: answer }).findings).toEqual([]);
  expect(analyse({ direction: 'incoming', body: answer }).reply).toEqual({ intent: 'other' });
  expect(meaningIn('nl')).toBeUndefined();

  addAllLanguages();
  const german = analyse({ direction: 'draft', body, today: '2026-11-23' });
  expect(german.language).toBe('de');
  expect(german.findings.map(({ rule }) => rule)).toContain('signoff-anonymous');
  expect(german.promises.map(({ due }) => due)).toEqual(['2026-11-27']);
  const drafted = analyse({ direction: 'draft', body: answer });
  expect(drafted.findings.map(({ rule }) => rule)).toEqual(['self-belittling']);
  expect(analyse({ direction: 'incoming', body: answer }).reply).toMatchObject({ intent: 'definite-no' });
  expect(languageOf('xx')).toBeUndefined();
});
