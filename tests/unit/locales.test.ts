import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import { ruleIds } from '@/utils/analysis/types';
import { resolveLanguage } from '@/utils/interface-language';
import { messagesOf, pageStrings } from '@/utils/locales';
import { uiLanguages } from '@/utils/settings/schema';

const placeholders = (text: string | undefined) => [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort();

test.each(uiLanguages)('%s has every text, with the same placeholders', (language) => {
  const texts = messagesOf(language);
  expect(Object.keys(texts)).toEqual(Object.keys(en));
  for (const [key, { message }] of Object.entries(en)) {
    expect(texts[key]?.trim(), key).not.toBe('');
    expect(placeholders(texts[key]), key).toEqual(placeholders(message));
  }
});

test('every locale folder is a language that can be chosen', () => {
  const folders = readdirSync(new URL('../../public/_locales', import.meta.url)).sort();
  expect(folders).toEqual([...uiLanguages].sort());
});

test.each(uiLanguages)('%s has both plural forms or none', (language) => {
  const keys = Object.keys(messagesOf(language));
  const bases = (form: string) =>
    keys.filter((key) => key.endsWith(form)).map((key) => key.slice(0, -form.length));
  expect(bases('_one')).toEqual(bases('_other'));
});

test('a page gets what its surfaces say and nothing of the other pages', () => {
  const { language, strings } = pageStrings('nl');
  expect(language).toBe('nl');
  expect(strings).toMatchObject({ card_silence_always: 'Nooit' });
  for (const rule of ruleIds) {
    const key = `rule_${rule.replaceAll('-', '_')}`;
    expect(strings[`${key}_title`], rule).toBeTruthy();
    expect(strings[`${key}_message`], rule).toBeTruthy();
  }
  expect(Object.keys(strings).filter((key) => key.startsWith('app'))).toEqual([]);
});

test('the language is the chosen one, else the first of the browser that we speak, else English', () => {
  expect(resolveLanguage('fr', ['nl-NL'])).toBe('fr');
  expect(resolveLanguage(null, ['sv', 'de-AT', 'en'])).toBe('de');
  expect(resolveLanguage(null, ['ja'])).toBe('en');
  expect(resolveLanguage(null, [])).toBe('en');
});

test('no text holds markup', () => {
  for (const language of uiLanguages) {
    const file = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url);
    expect(readFileSync(file, 'utf8')).not.toMatch(/<[a-z]/i);
  }
});
