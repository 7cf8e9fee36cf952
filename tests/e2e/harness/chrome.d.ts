import type { browser } from 'wxt/browser';

declare global {
  /** What Chromium calls it, in functions that a test runs inside the extension. */
  const chrome: typeof browser;
}
