import { expect, test } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { draftReading } from '@/utils/drafting/draft-reading';
import type { SeenDraft } from '@/utils/drafting/types';

const history = 'On 2 November 2026, Nienke Bakker wrote:\n> Klopt de factuur?\n> Groet,\n> Nienke Bakker\n';

test.each([
  ['a person', 'Beste Nienke,\n\nJa, die klopt.\n\nGroet,\nIneke de Vries', 'Groet,\nIneke de Vries', true],
  ['a team', 'Beste Nienke,\n\nJa, die klopt.\n\nGroet,\nTeam Incasso', 'Groet,\nTeam Incasso', false],
  ['nobody yet, above somebody else’s mail', `\n\n${history}`, '', false],
])('a draft tells whether a person signs: %s', (_, text, signature, signed) => {
  const draft: SeenDraft = {
    text,
    signature: undefined,
    quoted: [],
    hostSignature: '',
    subject: 'Factuur',
    from: undefined,
    to: [],
    thread: 'unknown',
    silenced: [],
  };
  const analysis = analyse({ direction: 'draft', body: text });
  expect(draftReading(draft, analysis, undefined)).toMatchObject({ signature, signed });
});
