import { expect, test } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { allLanguages, allProfiles, languagePack } from '@/utils/analysis/lang/all';
import { addProfiles, languageOf } from '@/utils/analysis/lang/index';
import { addPack } from '@/utils/analysis/lang/pack';

const body =
  'Sehr geehrte Frau Lindner,\n\nwir haben Ihre Rechnung geprüft und melden uns bis Freitag bei Ihnen.\n\nMit freundlichen Grüßen\nIhr Serviceteam';

test('a language is told apart before its words are there, and says nothing until they are', () => {
  addProfiles(allProfiles());
  const before = analyse({ direction: 'draft', body });
  expect(before.language).toBe('de');
  expect(before.findings).toEqual([]);
  // As it travels between the background and a page.
  const pack = JSON.parse(JSON.stringify(languagePack('de')));
  addPack(pack);
  const after = analyse({ direction: 'draft', body, today: '2026-11-23' });
  expect(after.findings.map(({ rule }) => rule)).toContain('signoff-anonymous');
  expect(after.promises.map(({ due }) => due)).toEqual(['2026-11-27']);
});

test('every language travels as plain data without losing a word', () => {
  for (const { code } of allLanguages) {
    const pack = languagePack(code);
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  }
  expect(languagePack('xx')).toBeUndefined();
  expect(languageOf('xx')).toBeUndefined();
});
