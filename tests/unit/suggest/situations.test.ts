import { describe, expect, it, test } from 'vitest';
import { greetingSuggestions } from '@/utils/suggest/greetings';
import { signoffSuggestions } from '@/utils/suggest/signoffs';
import { voicemailText } from '@/utils/suggest/voicemail';
import { allSignoffCases, greetingCases, voicemailCases } from './situations';

describe('sign-offs', () => {
  it.each(allSignoffCases)('$id', ({ situation, accept, never, among, none }) => {
    const texts = signoffSuggestions(situation).map(({ text }) => text);
    if (none) {
      expect(texts).toEqual([]);
      return;
    }
    expect(accept).toContain(texts[0]);
    expect(new Set(texts).size).toBe(3);
    expect(texts).toEqual(expect.arrayContaining([...among]));
    for (const text of texts) for (const word of never) expect(text).not.toContain(word);
  });
});

describe('greetings', () => {
  it.each(greetingCases)('$id', ({ input, accept, never, ask, noAsk }) => {
    const suggestions = greetingSuggestions(input);
    expect(accept).toContain(suggestions[0]?.text);
    if (ask.length > 0) expect(ask).toContain(suggestions[0]?.ask);
    if (noAsk || input.readers.every(({ email }) => email === undefined))
      expect(suggestions[0]?.ask).toBe('');
    for (const { text } of suggestions) for (const word of never) expect(text).not.toContain(word);
  });
});

describe('voicemails', () => {
  it.each(voicemailCases)('$id', ({ input, accept, never, none }) => {
    const text = voicemailText(input)?.text;
    if (none) {
      expect(text).toBeUndefined();
      return;
    }
    expect(accept).toContain(text);
    for (const word of never) expect(text).not.toContain(word);
  });
});

test('two thirds of at least 150 situations are Dutch', () => {
  const ids = [...allSignoffCases, ...greetingCases, ...voicemailCases].map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(150);
  expect(ids.filter((id) => id.startsWith('nl-')).length / ids.length).toBeGreaterThanOrEqual(2 / 3);
});
