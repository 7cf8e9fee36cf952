import { type MessageKey, setStrings, t } from '@/utils/i18n';
import { resolveLanguage, type StoredMessages, tableOf } from '@/utils/interface-language';
import type { UiLanguage } from '@/utils/settings/schema';

/** Each language is a file of its own: a page that opens waits for one. */
const texts: Readonly<Record<UiLanguage, () => Promise<{ readonly default: StoredMessages }>>> = {
  de: () => import('@/public/_locales/de/messages.json'),
  en: () => import('@/public/_locales/en/messages.json'),
  fr: () => import('@/public/_locales/fr/messages.json'),
  nl: () => import('@/public/_locales/nl/messages.json'),
};

/** Fetches the texts of the browser's own language, which most pages will speak, before it is known which one was chosen. */
export function expectBrowserLanguage(): void {
  // Whoever speaks asks for them once more, and hears what went wrong.
  texts[resolveLanguage(null, navigator.languages)]().catch(() => undefined);
}

let asked = 0;

/**
 * Puts an extension page in the chosen language, `null` in that of the browser, and resolves once its texts are in use. Of
 * several calls the last one counts.
 *
 * @param title what the page's tab is called, before our name
 */
export async function speak(chosen: UiLanguage | null, title?: MessageKey): Promise<void> {
  const question = ++asked;
  const language = resolveLanguage(chosen, navigator.languages);
  const { default: stored } = await texts[language]();
  if (question !== asked) return;
  setStrings(tableOf(stored), language);
  document.documentElement.lang = language;
  if (title) document.title = `${t(title)} · Byname`;
}
