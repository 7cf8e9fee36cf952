import { beforeEach, expect, test } from 'vitest';
import { currentLanguage, formatDay, formatDayNear, formatNames, setStrings, t, tn } from '@/utils/i18n';
import { messagesOf } from '@/utils/locales';

beforeEach(() => setStrings(messagesOf('en'), 'en'));

test('fills placeholders, also with what looks like markup or another placeholder', () => {
  expect(t('strip_sent', { names: '<b>{names}</b> $&' })).toBe('Sent to <b>{names}</b> $&');
});

test('a placeholder without a value leaves no braces behind', () => {
  expect(t('strip_sent')).toBe('Sent to ');
});

test('plurals follow the language', () => {
  expect(tn('tag_findings', 1)).toBe('1 thing to look at');
  expect(tn('tag_findings', 2)).toBe('2 things to look at');
  setStrings(messagesOf('fr'), 'fr');
  expect(tn('tag_findings', 0)).toBe('0 point à revoir');
});

test('another table is in use at once', () => {
  setStrings(messagesOf('de'), 'de');
  expect(currentLanguage()).toBe('de');
  expect(t('common_close')).toBe('Schließen');
});

test('a missing table shows keys and does not fail', () => {
  setStrings({}, 'en');
  expect(t('common_close')).toBe('common_close');
  expect(tn('tag_findings', 3)).toBe('tag_findings');
});

test('days near are words, others are dates, the year only when it differs', () => {
  const now = new Date(2026, 10, 22, 9).getTime();
  expect(formatDayNear(new Date(2026, 10, 22, 23).getTime(), now)).toBe('today');
  expect(formatDayNear(new Date(2026, 10, 21, 23, 59).getTime(), now)).toBe('yesterday');
  expect(formatDayNear(new Date(2026, 10, 3).getTime(), now)).toBe('November 3');
  expect(formatDay(new Date(2025, 10, 3).getTime(), now)).toBe('Nov 3, 2025');
});

test('names are listed as the language does', () => {
  expect(formatNames(['Ineke', 'Carina', 'Bianca'])).toBe('Ineke, Carina, and Bianca');
  setStrings(messagesOf('nl'), 'nl');
  expect(formatNames(['Ineke', 'Carina', 'Bianca'])).toBe('Ineke, Carina en Bianca');
});
