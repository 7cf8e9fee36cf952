import { browser } from 'wxt/browser';
import { tn } from '@/utils/i18n';
import type { UiLanguage } from '@/utils/settings/schema';
import { speakIn } from './speak';

const highest = 99;
const colour = '#0f766e';

/** The number due today on the button in the toolbar, and in words for who cannot see it; nothing when there is nothing. */
export async function showBadge(count: number, language: UiLanguage | null): Promise<void> {
  speakIn(language);
  const text = count > highest ? `${highest}+` : String(count);
  await browser.action.setBadgeText({ text: count === 0 ? '' : text });
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setTitle({ title: count === 0 ? '' : tn('remind_badge', count) });
}
