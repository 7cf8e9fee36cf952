/** All interface texts. Only for the background and extension pages: a content script gets its part by message. */
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import fr from '@/public/_locales/fr/messages.json';
import nl from '@/public/_locales/nl/messages.json';
import { type UiLanguage, uiLanguages } from '@/utils/settings/schema';
import type { MessageTable } from './i18n';
import type { InterfaceStrings } from './messaging/protocol';

type StoredMessages = Readonly<Record<string, { readonly message: string }>>;

const stored: Readonly<Record<UiLanguage, StoredMessages>> = { de, en, fr, nl };

/** What the surfaces in a page say; the rest stays in the extension's own pages. */
const pagePrefixes = ['tag', 'card', 'strip', 'rule', 'fact', 'channel', 'common'];

/** Every text of one language. */
export function messagesOf(language: UiLanguage): MessageTable {
  return Object.fromEntries(Object.entries(stored[language]).map(([key, { message }]) => [key, message]));
}

/** The texts that the surfaces in a web page need. */
export function pageStrings(language: UiLanguage): InterfaceStrings {
  const strings = Object.entries(messagesOf(language)).filter(([key]) =>
    pagePrefixes.includes(prefixOf(key)),
  );
  return { language, strings: Object.fromEntries(strings) };
}

/**
 * The language to show: the user's own choice, else the first of the browser's languages that there is a translation for.
 * `preferred` holds BCP 47 tags, best first, such as `navigator.languages`.
 */
export function resolveLanguage(chosen: UiLanguage | null, preferred: readonly string[]): UiLanguage {
  if (chosen) return chosen;
  for (const tag of preferred) {
    const match = uiLanguages.find((language) => language === tag.toLowerCase().split('-')[0]);
    if (match) return match;
  }
  return 'en';
}

function prefixOf(key: string): string {
  return key.split('_')[0] ?? '';
}
