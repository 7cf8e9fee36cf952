/**
 * Interface texts. The table in use is a signal, so that every component that calls `t` follows a change of language
 * without a reload. The mail's own language never comes in here.
 */
import { signal } from '@preact/signals';
import type english from '@/public/_locales/en/messages.json';

type StoredKey = keyof typeof english;
type PluralCategory = 'one' | 'other';

/** Keys that stand for one text. */
export type MessageKey = Exclude<StoredKey, `${string}_${PluralCategory}`>;
/** Keys with a form per plural category; used without the category. */
export type PluralKey = StoredKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;
export type MessageParams = Readonly<Record<string, string | number>>;
/** Texts by stored key, without Chrome's `message` wrapper. */
export type MessageTable = Readonly<Record<string, string>>;

const table = signal<MessageTable>({});
const language = signal('en');

/** Put another table in use; everything on screen follows. `tag` is a BCP 47 tag such as `nl`. */
export function setStrings(strings: MessageTable, tag: string): void {
  table.value = strings;
  language.value = tag;
}

/** BCP 47 tag of the texts in use, for `lang` attributes and `Intl`. */
export function currentLanguage(): string {
  return language.value;
}

/**
 * Text for a key with its `{placeholders}` filled in. A placeholder without a value stays empty, and a key without a text
 * shows as the key itself: a surface never fails for a missing word.
 */
export function t(key: MessageKey, params: MessageParams = {}): string {
  return fill(table.value[key] ?? key, params);
}

/** Text in the plural form of the language for `count`, which is also available as `{count}`. */
export function tn(key: PluralKey, count: number, params: MessageParams = {}): string {
  const category = new Intl.PluralRules(language.value).select(count);
  const text = table.value[`${key}_${category}`] ?? table.value[`${key}_other`] ?? key;
  return fill(text, { count: new Intl.NumberFormat(language.value).format(count), ...params });
}

/** "3 November", with the year only when it is another than that of `now`. Both in ms since 1970. */
export function formatDay(at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language.value, {
    day: 'numeric',
    month: sameYear ? 'long' : 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** "3 November 2026". In ms since 1970. */
export function formatDate(at: number): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'long' }).format(at);
}

/** "3 November 2026" of a calendar day `YYYY-MM-DD`, which is the same day everywhere. */
export function formatDue(day: string): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(`${day.slice(0, 10)}T12:00Z`),
  );
}

export function formatNumber(number: number): string {
  return new Intl.NumberFormat(language.value).format(number);
}

/** "67%" of 0.67. */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(language.value, { style: 'percent' }).format(share);
}

/** "today", "yesterday" or the day; clock time is left out. Both in ms since 1970. */
export function formatDayNear(at: number, now: number): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / 86_400_000);
  if (days < -1 || days > 0) return formatDay(at, now);
  return new Intl.RelativeTimeFormat(language.value, { numeric: 'auto' }).format(days, 'day');
}

/**
 * "Friday 27 November", without the month when it is at most six days ahead, with the year when it is another one. Days are
 * `YYYY-MM-DD`.
 */
export function formatWeekday(day: string, today: string): string {
  const at = Date.parse(`${day}T12:00Z`);
  const ahead = (at - Date.parse(`${today}T12:00Z`)) / 86_400_000;
  const isNear = ahead > 0 && ahead < 7;
  return new Intl.DateTimeFormat(language.value, {
    timeZone: 'UTC',
    weekday: 'long',
    ...(!isNear && { day: 'numeric', month: 'long' }),
    ...(day.slice(0, 4) !== today.slice(0, 4) && !isNear && { year: 'numeric' }),
  }).format(at);
}

/** "yesterday", "in 3 days"; negative is in the past. */
export function formatDaysAgo(days: number): string {
  return new Intl.RelativeTimeFormat(language.value, { numeric: 'auto' }).format(days, 'day');
}

/** "Ineke, Carina and Bianca" in the language of the interface. */
export function formatNames(names: readonly string[]): string {
  return new Intl.ListFormat(language.value, { type: 'conjunction' }).format(names);
}

function startOfDay(at: number): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
}

function fill(text: string, params: MessageParams): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
