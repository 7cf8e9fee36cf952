import { expect, test } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import type { Self } from '@/utils/analysis/types';

addAllLanguages();

const body = 'Beste Karin,\n\nDe factuur is verbeterd.\n\nMet vriendelijke groet,\nTeam Incasso';

function firstFixes(self: Self): readonly string[] {
  const { findings } = analyse({ direction: 'draft', body, self, to: [{ name: 'Karin Bos' }] });
  return findings
    .filter(({ rule }) => rule === 'signoff-anonymous')
    .flatMap(({ fixes }) => fixes.map((f) => f.text));
}

test('the writer is among the colleagues who sign together', () => {
  const fixes = firstFixes({ names: ['Ineke de Vries'], members: ['Carina', 'Bianca', 'Linda'] });
  expect(fixes).toEqual(['Ineke de Vries\nTeam Incasso', 'Ineke, Carina, Bianca en Linda\nTeam Incasso']);
});

test('the writer stands in the list once, also when the list has the writer already', () => {
  const fixes = firstFixes({ names: ['Ineke de Vries', 'Ineke'], members: ['Carina', 'Ineke'] });
  expect(fixes[1]).toBe('Carina en Ineke\nTeam Incasso');
});

test('a signature that is added after sending asks only for a name in the text', () => {
  const self = { names: ['Ineke de Vries', 'Ineke'] };
  const draft = { direction: 'draft', to: [{ name: 'Karin Bos' }], self, signatureAddedLater: true } as const;
  const rulesIn = (text: string) => analyse({ ...draft, body: text }).findings.map(({ rule }) => rule);
  expect(rulesIn('Beste Karin,\n\nMet Ineke van de incasso: de factuur is verbeterd.')).toEqual([]);
  expect(rulesIn('Beste Karin,\n\nDe factuur is verbeterd.')).toEqual(['signoff-missing']);
});
