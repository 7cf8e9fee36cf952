import { browser } from 'wxt/browser';
import type { PageCheck } from './check-page';
import { browserName, diagnosticText } from './diagnostic';

/** A page's check as text to send along with a report, with the versions that run here. */
export function ownDiagnostic(check: PageCheck): string {
  return diagnosticText(check, {
    byname: browser.runtime.getManifest().version,
    browser: browserName(navigator.userAgent),
  });
}
