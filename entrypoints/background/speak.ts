import { browser } from 'wxt/browser';
import { setStrings } from '@/utils/i18n';
import { resolveLanguage } from '@/utils/interface-language';
import { messagesOf } from '@/utils/locales';
import type { UiLanguage } from '@/utils/settings/schema';

/** Puts the texts of the user's language in use, for what the background says itself. */
export function speakIn(chosen: UiLanguage | null): void {
  const language = resolveLanguage(chosen, [browser.i18n.getUILanguage()]);
  setStrings(messagesOf(language), language);
}
