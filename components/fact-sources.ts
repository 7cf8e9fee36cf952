import { currentLanguage, t } from '@/utils/i18n';
import type { Fact, FactSource } from '@/utils/suggest/types';

/** Sources that need no saying: the user's own name is the user's, and what part of the day it is they see. */
const plain: ReadonlySet<FactSource['kind']> = new Set([
  'identity',
  'group',
  'contact',
  'their-mail',
  'clock',
]);

/** Where the facts of a suggestion come from, in words: `From your note of 3 Nov.`; empty when nothing needs saying. */
export function sourcesOf(facts: readonly Fact[]): string {
  const said = facts.filter(({ source }) => !plain.has(source.kind)).map(inWords);
  return [...new Set(said)].join(' ');
}

/** Where an opener comes from: `From your note of 3 Nov.` */
export function openerSource({ source }: Fact): string {
  const date = source.day === null ? '' : dayInWords(source.day);
  if (source.kind === 'clip') return t('fact_from_page', { date });
  return t(source.kind === 'touch' ? 'fact_from_touch' : 'fact_from_note', { date });
}

function inWords({ value, source }: Fact): string {
  const date = source.day === null ? '' : dayInWords(source.day);
  switch (source.kind) {
    case 'agreed':
      return t('fact_agreed', { value, date });
    case 'promise':
      return t('fact_promise', { value, date });
    case 'calendar':
      return t('fact_calendar', { value, date });
    case 'touch':
      return t('fact_talk', { value, date });
    default:
      return t('fact_note', { value, date });
  }
}

/** A calendar day is the same day everywhere, so that it is read and said without a time zone. */
function dayInWords(day: string): string {
  const format = new Intl.DateTimeFormat(currentLanguage(), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
