import { describe, expect, it } from 'vitest';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { allMeanings } from '@/utils/analysis/lang/meaning';
import { PhraseSet } from '@/utils/analysis/phrases/phrases';
import { WordClasses } from '@/utils/analysis/phrases/word-classes';
import { wordsOf } from '@/utils/analysis/phrases/words';
import { wordingPhrases } from '@/utils/analysis/rules/wording-lexicon';

addAllLanguages();

describe.each(allMeanings())('the word lists of $code', ({ wording }) => {
  it.each(wordingPhrases)('%s can be read', (key) => {
    expect(wording.phrases(key)).toBeInstanceOf(PhraseSet);
  });

  it('takes the calm sentence that it offers for calm', () => {
    const { formal = '', informal = '' } = wording.words.insteadOfPressure ?? {};
    for (const calm of [formal, informal])
      expect(wording.phrases('calming').has(wordsOf(calm)), calm).toBe(true);
  });

  it.each(['belittling', 'hiding', 'pressure'] as const)('has %s', (key) => {
    expect(wording.words[key]).toMatch(/\S/);
  });
});

describe('a phrase', () => {
  const classes = new WordClasses({
    role: 'clerk|temp; front desk',
    small: 'just|only; no more than',
    person: 'a|the <role>',
  });
  const finds = (phrases: string, text: string) => {
    const words = wordsOf(text);
    const found = new PhraseSet(phrases, classes).find(words);
    return found && text.slice(words[found.from]?.start, words[found.to - 1]?.end);
  };

  it('takes a class for any of its phrases, of any length', () => {
    expect(finds('i am <small> <person>', 'Well, I am no more than the front desk here')).toBe(
      'I am no more than the front desk',
    );
    expect(finds('i am <small> <person>', 'I am only a temp')).toBe('I am only a temp');
    expect(finds('i am <small> <person>', 'I am only a driver')).toBeUndefined();
  });

  it('takes a class beside words to choose from, and leaves it out where it may', () => {
    expect(finds('the boss|<role> <small>? says', 'the boss says')).toBe('the boss says');
    expect(finds('the boss|<role> <small>? says', 'the front desk only says')).toBe(
      'the front desk only says',
    );
  });

  it('begins with a class', () => {
    expect(finds('<small> me', 'it is no more than me')).toBe('no more than me');
  });

  it('stops where something stands that must not', () => {
    expect(finds('<small> a !day|<role> _', 'just a day, just a clerk, only a cat')).toBe('only a cat');
  });

  it('refuses a class that is not there or is made of itself', () => {
    expect(() => new PhraseSet('<nobody>', classes)).toThrow('nobody');
    expect(() => new PhraseSet('<a>', new WordClasses({ a: 'x <b>', b: '<a> y' }))).toThrow('itself');
  });
});
