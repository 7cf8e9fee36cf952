import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { bench, describe } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import type { MailInput } from '@/utils/analysis/types';

/** `npm run bench`: what reading a mail costs. Vitest prints mean and p99 in milliseconds. */
addAllLanguages();

/** Vitest runs in the project's root. */
const folder = 'tests/fixtures/mails';
const row = v.looseObject({ direction: v.picklist(['draft', 'incoming']), body: v.string() });
const mails: MailInput[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
  .map((line) => v.parse(row, JSON.parse(line)));

const sentence = 'Ik heb de offerte bekeken en bel je dinsdag om tien uur terug over de levering. ';
const draftOf = (words: number): string =>
  `Beste Edwin,\n\n${sentence.repeat(Math.ceil(words / 15)).replaceAll(/(.{400,480}) /g, '$1\n\n')}\n\nGroet,\nJan`;
const history = 'Op ma 3 nov 2025 om 10:11 schreef Carina <c@example.org>:\n> Kan het dinsdag?\n'.repeat(
  1200,
);

let at = 0;
const next = (): MailInput => mails[at++ % mails.length] ?? { direction: 'draft', body: '' };

describe('one mail of the labelled set', () => {
  bench('whole analysis', () => {
    analyse(next());
  });
});

describe('a keystroke', () => {
  for (const words of [200, 2000]) {
    const body = draftOf(words);
    let typed = 0;
    bench(`in a draft of ${words} words`, () => {
      typed = (typed + 1) % 50;
      analyse({ direction: 'draft', body: body.replace('\n\nGroet', `${'a'.repeat(typed)}\n\nGroet`) });
    });
  }
});

describe('large input', () => {
  bench('100 kB, mostly history', () => {
    analyse({ direction: 'draft', body: `${draftOf(200)}\n\n${history}` });
  });
  const huge = sentence.repeat(Math.ceil(10_000_000 / sentence.length));
  bench(
    '10 MB in one line',
    () => {
      analyse({ direction: 'draft', body: huge });
    },
    { iterations: 3, time: 0 },
  );
  const lines = 'regel\n'.repeat(100_000);
  bench(
    '100,000 short lines',
    () => {
      analyse({ direction: 'draft', body: lines });
    },
    { iterations: 3, time: 0 },
  );
});
