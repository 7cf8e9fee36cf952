import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import type { MailInput } from '@/utils/analysis/types';

addAllLanguages();

const around: Readonly<Record<string, readonly [string, string]>> = {
  nl: ['Beste Ina,', 'Met vriendelijke groet,\nBo Vos'],
  en: ['Dear Ina,', 'Kind regards,\nBo Vos'],
  de: ['Liebe Ina,', 'Viele Grüße\nBo Vos'],
  fr: ['Bonjour Ina,', 'Bien cordialement,\nBo Vos'],
  es: ['Hola, Ina:', 'Un saludo,\nBo Vos'],
  it: ['Ciao Ina,', 'Cordiali saluti,\nBo Vos'],
  pt: ['Olá, Ina,', 'Cumprimentos,\nBo Vos'],
};

/** `# nl` opens the lines of a language; a line is the rule that fires, or `clean`, and what somebody writes. */
function table(): [lang: string, want: string, line: string][] {
  let lang = '';
  return readFileSync('tests/fixtures/worded/usual.txt', 'utf8')
    .split('\n')
    .flatMap((row): [string, string, string][] => {
      if (row.startsWith('# ')) lang = row.slice(2);
      const colon = row.indexOf(': ');
      return colon < 0 ? [] : [[lang, row.slice(0, colon), row.slice(colon + 2)]];
    });
}

it.each(table())('%s, %s: %s', (lang, want, line) => {
  const [hello, bye] = around[lang] ?? ['', ''];
  const draft: MailInput = {
    direction: 'draft',
    body: `${hello}\n\n${line}\n\n${bye}`,
    today: '2026-03-04',
    to: [{ name: 'Ina Smit' }],
    self: { names: ['Bo Vos'] },
  };
  const rules = new Set(analyse(draft).findings.map(({ rule }) => rule));
  expect([...rules].join() || 'clean').toBe(want);
});
