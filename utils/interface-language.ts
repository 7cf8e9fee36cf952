import { type UiLanguage, uiLanguages } from '@/utils/settings/schema';
import type { MessageTable } from './i18n';

/** Texts as a browser's locale file holds them. */
export type StoredMessages = Readonly<Record<string, { readonly message: string }>>;

/** The texts of a locale file by their keys. */
export function tableOf(stored: StoredMessages): MessageTable {
  return Object.fromEntries(Object.entries(stored).map(([key, { message }]) => [key, message]));
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
