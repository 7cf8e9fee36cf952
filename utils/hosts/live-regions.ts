/** Where pages announce what happened, by WAI-ARIA 1.2. */
export const liveRegions =
  '[role="status"], [role="alert"], [role="log"], output, [aria-live="polite"], [aria-live="assertive"]';

/** Questions and complaints that stop a page until they are answered. */
export const stoppingDialogs = '[role="alertdialog"], dialog[open]';
