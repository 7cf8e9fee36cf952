import { browser } from 'wxt/browser';
import { emptyOldBin } from '@/utils/store/bin';

/** What was thrown away for 30 days goes for good, when the browser starts. */
export function emptyBinAtStart(): void {
  browser.runtime.onStartup.addListener(() => {
    // Never rejects; what could not be removed today goes at the next start.
    void emptyOldBin();
  });
}
