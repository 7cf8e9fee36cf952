import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { htmlToText } from '@/utils/formats/html-text';

addAllLanguages();

/** Hostile input of about so many characters. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'nested quotes': (size) =>
    Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, depth) => `${'>'.repeat(depth)} hoi`).join('\n'),
  'quotes under attributions': (size) => 'Op ma 3 nov 2025 schreef Jan <j@x.nl>:\n> hoi\n'.repeat(size / 46),
  'attributions that never quote': (size) => 'schreef Jan 10:10 <j@x.nl>:\n\n'.repeat(size / 30),
  'one long line': (size) => 'woord '.repeat(size / 6),
  'one long word': (size) => 'a'.repeat(size),
  'one line of full stops': (size) => '.'.repeat(size),
  'one line of closing marks': (size) => '!"'.repeat(size / 2),
  'one line of spaces': (size) => `a${' '.repeat(size)}b`,
  'one line of dashes': (size) => '-'.repeat(size),
  'one line of brackets': (size) => '[('.repeat(size / 2),
  'one line of slots': (size) => '{{'.repeat(size / 2),
  'a slot that never ends': (size) => `[[${' '.repeat(size)}x`,
  'a greeting with a slot and much space': (size) => `Beste ...${' '.repeat(size)}x`,
  'a dotted word that could be a slot': (size) => `%%a${'.b'.repeat(size / 2)}`,
  'an underlined word that could be a slot': (size) => `%a${'_'.repeat(size)}!`,
  'one line of at signs': (size) => 'a@'.repeat(size / 2),
  'one line of numbers': (size) => '10:00 12-3 '.repeat(size / 11),
  'short lines': (size) => 'ja\n'.repeat(size / 3),
  'lines that could be names': (size) => 'Jan Bakker\n'.repeat(size / 11),
  'lines that could close': (size) => 'Met vriendelijke groet,\n'.repeat(size / 24),
  'lines that could be headers': (size) => 'Datum: morgen\n'.repeat(size / 14),
  'blank lines': (size) => '\n'.repeat(size),
  'marks on one letter': (size) => `a${'\u0301'.repeat(size)}`,
  'zero-width characters': (size) => 'a\u200b'.repeat(size / 2),
  'line ends of all kinds': (size) => '\r\n\r\u2028'.repeat(size / 4),
  promises: (size) => 'Ik bel u morgen om 10.00 uur terug, tenzij u belt. '.repeat(size / 51),
};

/** CPU seconds of this process, which other work on the machine does not lengthen; the best of three. */
function cost(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

const small = 30_000;
const factor = 4;
/** Four times the input may cost four times the work; quadratic work would cost sixteen times. */
const mostGrowth = 9;
/** Below this the clock's own grain decides. */
const grain = 0.02;

describe.each(Object.entries(hostile))('%s', (_, make) => {
  it.each(['draft', 'incoming'] as const)('cost no more than their length as %s', (direction) => {
    const read = (size: number) => () => void analyse({ direction, body: make(size), today: '2026-03-02' });
    read(1000)();
    const [one, four] = [cost(read(small)), cost(read(small * factor))];
    expect(four).toBeLessThan(Math.max(one, grain) * mostGrowth);
  });
});

describe('HTML', () => {
  it.each([
    ['tags that do not end', '<b '],
    ['quotes without end', '<blockquote>'],
    ['comments that do not end', '<!--'],
    ['entities', '&amp;&#'],
  ])('with %s becomes text in linear time', (_, piece) => {
    const read = (size: number) => () => void htmlToText(piece.repeat(size / piece.length));
    const [one, four] = [cost(read(small)), cost(read(small * factor))];
    expect(four).toBeLessThan(Math.max(one, grain) * mostGrowth);
  });
});
