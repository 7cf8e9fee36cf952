import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { rules } from '@/utils/analysis/rules/index';
import type { Example } from '@/utils/analysis/rules/types';
import type { MailInput } from '@/utils/analysis/types';

addAllLanguages();

const input = (example: Example): MailInput => ({ direction: 'draft', ...example });
const firing = (example: Example) => analyse(input(example)).findings.map(({ rule }) => rule);

describe.each(rules.map((rule) => ({ rule, id: rule.id })))('$id', ({ rule }) => {
  it.each(rule.examples.hit.map((example) => ({ example, body: example.body })))(
    'finds $body',
    ({ example }) => {
      expect(firing(example)).toContain(rule.id);
    },
  );

  it.each(rule.examples.miss.map((example) => ({ example, body: example.body })))(
    'lets pass $body',
    ({ example }) => {
      expect(firing(example)).not.toContain(rule.id);
    },
  );
});
