/** All interface texts in all languages, for the background: a page of ours loads one, a content script gets its part by message. */
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import fr from '@/public/_locales/fr/messages.json';
import nl from '@/public/_locales/nl/messages.json';
import type { UiLanguage } from '@/utils/settings/schema';
import type { MessageTable } from './i18n';
import { type StoredMessages, tableOf } from './interface-language';
import type { InterfaceStrings } from './messaging/protocol';

const stored: Readonly<Record<UiLanguage, StoredMessages>> = { de, en, fr, nl };

/** What the surfaces in a page say; the rest stays in the extension's own pages. */
const pagePrefixes = ['tag', 'card', 'strip', 'rule', 'fact', 'channel', 'common'];
/** What the strip that logs a touch says. */
const logPrefixes = ['log', 'strip', 'channel', 'outcome', 'when', 'common'];

/** Every text of one language. */
export function messagesOf(language: UiLanguage): MessageTable {
  return tableOf(stored[language]);
}

/** The texts that the surfaces in a web page need. */
export function pageStrings(language: UiLanguage): InterfaceStrings {
  return stringsWith(language, pagePrefixes);
}

/** The texts of the strip that logs a touch on any page. */
export function logStrings(language: UiLanguage): InterfaceStrings {
  return stringsWith(language, logPrefixes);
}

function stringsWith(language: UiLanguage, prefixes: readonly string[]): InterfaceStrings {
  const strings = Object.entries(messagesOf(language)).filter(([key]) => prefixes.includes(prefixOf(key)));
  return { language, strings: Object.fromEntries(strings) };
}

function prefixOf(key: string): string {
  return key.split('_')[0] ?? '';
}
