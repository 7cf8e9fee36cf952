import { expect, test } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { allLanguages, allProfiles, languagePack } from '@/utils/analysis/lang/all';
import { addProfiles, languageOf } from '@/utils/analysis/lang/index';
import { meaningIn, missedMeanings } from '@/utils/analysis/lang/meaning';
import { addPack } from '@/utils/analysis/lang/pack';

const body =
  'Sehr geehrte Frau Lindner,\n\nwir haben Ihre Rechnung geprüft und melden uns bis Freitag bei Ihnen.\n\nMit freundlichen Grüßen\nIhr Serviceteam';

test('a language is told apart before its words are there, and says nothing until they are', () => {
  addProfiles(allProfiles());
  const before = analyse({ direction: 'draft', body });
  expect(before.language).toBe('de');
  expect(before.findings).toEqual([]);
  // As it travels between the background and a page.
  const pack = JSON.parse(JSON.stringify(languagePack('de', 'draft')));
  addPack(pack);
  const after = analyse({ direction: 'draft', body, today: '2026-11-23' });
  expect(after.findings.map(({ rule }) => rule)).toContain('signoff-anonymous');
  expect(after.promises.map(({ due }) => due)).toEqual(['2026-11-27']);
});

test('what a Dutch mail says is read once its words are there, and only these', () => {
  const input = {
    direction: 'draft',
    body: 'Beste Ina,\n\nIk ben maar de telefonist, dus dat weet ik niet.\n\nGroet,\nJan',
  } as const;
  expect(analyse(input).findings).toEqual([]);
  expect(missedMeanings()).toContain('nl');
  const pack = languagePack('nl', 'draft');
  if (pack) addPack(pack);
  expect(analyse(input).findings.map(({ rule }) => rule)).toEqual(['self-belittling']);
  expect(missedMeanings()).not.toContain('nl');
  expect(meaningIn('en')).toBeUndefined();

  // The words of answers come when an incoming mail is read.
  const answer = {
    direction: 'incoming',
    body: 'Hallo Ineke,\n\nWe hebben geen interesse, dank je.\n\nGroet,\nJan',
  } as const;
  expect(analyse(answer).reply).toEqual({ intent: 'other' });
  const whole = languagePack('nl', 'incoming');
  if (whole) addPack(whole);
  expect(analyse(answer).reply).toMatchObject({ intent: 'definite-no' });
});

test('every language travels as plain data without losing a word', () => {
  for (const { code } of allLanguages) {
    const pack = languagePack(code, 'incoming');
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  }
  expect(languagePack('xx', 'draft')).toBeUndefined();
  expect(languageOf('xx')).toBeUndefined();
});
