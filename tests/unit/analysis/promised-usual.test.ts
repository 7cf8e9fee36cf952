import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';

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

/** `# nl` opens the lines of a language; a line is what somebody writes, and what it promises. */
function tableOf(file: string): [lang: string, line: string, want: string][] {
  let lang = '';
  return readFileSync(`tests/fixtures/promised/${file}`, 'utf8')
    .split('\n')
    .flatMap((row): [string, string, string][] => {
      if (row.startsWith('# ')) lang = row.slice(2);
      const [line, want] = row.split(' => ');
      return line !== undefined && want !== undefined ? [[lang, line, want]] : [];
    });
}

/** The days that a draft of Wednesday 4 March 2026 promises something by; `vague` for some day, `-` for no promise. */
function promisedIn(lang: string, line: string): string {
  const [hello, bye] = around[lang] ?? ['', ''];
  const { promises } = analyse({
    direction: 'draft',
    body: `${hello}\n\n${line}\n\n${bye}`,
    today: '2026-03-04',
    to: [{ name: 'Ina Smit' }],
    self: { names: ['Bo Vos'] },
  });
  const said = promises.map(({ by, due }) => `${by === 'me' ? '' : 'them '}${due ?? 'vague'}`);
  return said.join(', ') || '-';
}

describe('usual ways to promise something, and what resembles them', () => {
  it.each(tableOf('usual.txt'))('%s: %s', (lang, line, want) => expect(promisedIn(lang, line)).toBe(want));
});

describe('promises of things and of people the writer sends, and what is only told', () => {
  it.each(tableOf('other-subjects.txt'))('%s: %s', (lang, line, want) =>
    expect(promisedIn(lang, line)).toBe(want),
  );
});

describe("promises among plans of one's own", () => {
  it.each(tableOf('plans.txt'))('%s: %s', (lang, line, want) => expect(promisedIn(lang, line)).toBe(want));
});

describe('usual ways to say when', () => {
  it.each(tableOf('moments.txt'))('%s: %s', (lang, line, want) => expect(promisedIn(lang, line)).toBe(want));
});
