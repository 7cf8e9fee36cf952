import { expect, test } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { partPlace } from '@/utils/drafting/part-place';
import type { GreetingInput } from '@/utils/suggest/greetings';
import { greetingSuggestions } from '@/utils/suggest/greetings';

addAllLanguages();

function put(text: string, part: 'greeting' | 'line', what: string, to: Partial<GreetingInput> = {}): string {
  const draft = { text, signature: undefined, quoted: [] };
  const analysis = text === '' ? undefined : analyse({ direction: 'draft', body: text });
  const input = { readers: [], lang: 'nl', formality: 'formal', plain: false, ...to } as const;
  const words = { signoffs: [], greetings: greetingSuggestions(input) };
  const { start, end, text: made } = partPlace(part, what, draft, analysis, words);
  return text.slice(0, start) + made + text.slice(end);
}

test.each([
  ['', 'Beste Nienke,\n\n'],
  ['De offerte zit erbij.\n\nJan', 'Beste Nienke,\n\nDe offerte zit erbij.\n\nJan'],
  ['Beste allemaal,\n\nDe offerte zit erbij.\n\nJan', 'Beste Nienke,\n\nDe offerte zit erbij.\n\nJan'],
  ['Beste Nienke,\n\nDe offerte zit erbij.\n\nJan', 'Beste Nienke,\n\nDe offerte zit erbij.\n\nJan'],
])('a greeting stands once at the head of %j', (text, made) => {
  expect(put(text, 'greeting', 'Beste Nienke')).toBe(made);
});

test('a greeting of a team brings the line that asks for a name, once', () => {
  const to = { readers: [{ email: 'info@example.org', team: 'Team Incasso' }] };
  const [suggested] = greetingSuggestions({ ...to, lang: 'nl', formality: 'formal', plain: false });
  const greeting = suggested?.text ?? '';
  const once = put('Dag,\n\nDe offerte zit erbij.\n\nJan', 'greeting', greeting, to);
  expect(once).toBe(`${greeting},\n\n${suggested?.ask}\n\nDe offerte zit erbij.\n\nJan`);
  expect(put(once, 'greeting', greeting, to)).toBe(once);
});

test('a line that a greeting brought already is not put in again, nor is one that is clicked twice', () => {
  const to = { readers: [{ email: 'info@example.org', team: 'Team Incasso' }] };
  const [suggested] = greetingSuggestions({ ...to, lang: 'nl', formality: 'formal', plain: false });
  const { text = '', ask = '' } = suggested ?? {};
  const greeted = put('De offerte zit erbij.\n\nGroet,\nJan', 'greeting', text, to);
  expect(ask).not.toBe('');
  expect(greeted).toContain(ask);
  expect(put(greeted, 'line', ask, to)).toBe(greeted);
  const asked = put('De offerte zit erbij.\n\nGroet,\nJan', 'line', ask, to);
  expect(put(asked, 'line', ask, to)).toBe(asked);
  expect(put(asked, 'greeting', text, to).split(ask)).toHaveLength(2);
});

test('a greeting has the mark of the draft’s language behind it', () => {
  const text = 'El presupuesto para las ventanas nuevas va adjunto a este correo.\n\nJuan';
  expect(put(text, 'greeting', 'Hola, Pablo', { lang: 'es' })).toBe(`Hola, Pablo:\n\n${text}`);
});

test('a line goes above the sign-off', () => {
  expect(put('De offerte zit erbij.\n\nGroet,\nJan', 'line', 'Tot dinsdag.')).toBe(
    'De offerte zit erbij.\n\nTot dinsdag.\n\nGroet,\nJan',
  );
});
