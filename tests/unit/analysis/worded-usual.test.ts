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

/** `# nl` opens the lines of a language; a line is what is to be found, a colon, and what somebody writes. */
function tableOf(file: string): [lang: string, want: string, line: string][] {
  let lang = '';
  return readFileSync(`tests/fixtures/worded/${file}`, 'utf8')
    .split('\n')
    .flatMap((row): [string, string, string][] => {
      if (row.startsWith('# ')) lang = row.slice(2);
      const colon = row.indexOf(': ');
      return colon < 0 ? [] : [[lang, row.slice(0, colon), row.slice(colon + 2)]];
    });
}

const bodyOf = (lang: string, line: string): string => {
  const [hello, bye] = around[lang] ?? ['', ''];
  return `${hello}\n\n${line}\n\n${bye}`;
};

it.each(tableOf('usual.txt'))('a draft in %s, %s: %s', (lang, want, line) => {
  const draft: MailInput = {
    direction: 'draft',
    body: bodyOf(lang, line),
    today: '2026-03-04',
    to: [{ name: 'Ina Smit' }],
    self: { names: ['Bo Vos'] },
  };
  const rules = new Set(analyse(draft).findings.map(({ rule }) => rule));
  expect([...rules].join() || 'clean').toBe(want);
});

it.each(tableOf('answers.txt'))('an answer in %s, %s: %s', (lang, want, line) => {
  const answer: MailInput = {
    direction: 'incoming',
    body: bodyOf(lang, line),
    today: '2026-03-04',
    from: { name: 'Bo Vos' },
    self: { names: ['Ina Smit'] },
  };
  expect(analyse(answer).reply?.intent).toBe(want);
});
