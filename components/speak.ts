import { setStrings } from '@/utils/i18n';
import { messagesOf, resolveLanguage } from '@/utils/locales';
import type { UiLanguage } from '@/utils/settings/schema';

/** Put an extension page in the chosen language; `null` follows the browser. */
export function speak(chosen: UiLanguage | null): void {
  const language = resolveLanguage(chosen, navigator.languages);
  setStrings(messagesOf(language), language);
  document.documentElement.lang = language;
}
