import { Kept } from './kept';

/** Letters that NFD does not take apart but that people write as plain ones. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŀ: 'l',
  ё: 'е',
  ґ: 'г',
};

const ascii = /^[\0-\x7f]*$/;
const special = /[ßøæœłđðþıŀёґ]/gu;

/** Words come back again and again. */
const remembered = new Kept<string>();
const longestRemembered = 24;

/**
 * Folds a text to the form in which words are compared: lower case, without diacritics, Hangul composed.
 * The result may differ in length from what went in.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ascii.test(lower)) return lower;
  if (lower.length > longestRemembered) return withoutMarks(lower);
  return remembered.of(lower, withoutMarks);
}

function withoutMarks(lower: string): string {
  return lower
    .replace(special, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}
