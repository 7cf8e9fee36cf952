import { browser } from 'wxt/browser';
import { onLogChanged } from '@/utils/store/log-changes';

/** What a page of ours tells the background when it changed the log. */
export type LogNotice = { readonly notice: 'log-changed' };

/**
 * Tells the background of every change that this page makes to the log, so that reminders and badge follow at once. Call once
 * in each page of ours that writes; ends with the signal.
 */
export function announceLogChanges(signal: AbortSignal): void {
  const notice: LogNotice = { notice: 'log-changed' };
  onLogChanged(() => {
    // Rejects when nobody listens: the background looks for itself when it starts.
    browser.runtime.sendMessage(notice).catch(() => undefined);
  }, signal);
}
