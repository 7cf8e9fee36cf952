import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { rules } from '@/utils/analysis/rules/index';
import type { Example, RuleExamples } from '@/utils/analysis/rules/types';
import type { MailInput, RuleId } from '@/utils/analysis/types';

addAllLanguages();

const folder = '../../../utils/analysis/rules';
const tables = import.meta.glob<RuleExamples>('../../../utils/analysis/rules/*.examples.ts', {
  eager: true,
  import: 'examples',
});
const examplesOf = (id: RuleId): RuleExamples | undefined => tables[`${folder}/${id}.examples.ts`];

const input = (example: Example): MailInput => ({ direction: 'draft', ...example });
const firing = (example: Example) => analyse(input(example)).findings.map(({ rule }) => rule);
const rows = (examples: readonly Example[] = []) =>
  examples.map((example) => ({ example, body: example.body }));

it('has one table of examples beside each rule, and no other', () => {
  expect(Object.keys(tables).sort()).toEqual(rules.map(({ id }) => `${folder}/${id}.examples.ts`).sort());
});

describe.each(rules.map(({ id }) => ({ id, examples: examplesOf(id) })))('$id', ({ id, examples }) => {
  it('has mails that it finds fault with and mails that it lets pass', () => {
    expect(examples?.hit.length).toBeGreaterThan(0);
    expect(examples?.miss.length).toBeGreaterThan(0);
  });

  it.each(rows(examples?.hit))('finds $body', ({ example }) => {
    expect(firing(example)).toContain(id);
  });

  it.each(rows(examples?.miss))('lets pass $body', ({ example }) => {
    expect(firing(example)).not.toContain(id);
  });
});
