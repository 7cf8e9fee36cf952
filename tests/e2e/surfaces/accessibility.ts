import type { Page } from '@playwright/test';

/**
 * Rules of accessibility that the surfaces on this page break, in words; none is right.
 * @param axe address of axe's script, for a page that does not have it yet
 */
export async function accessibilityFaults(page: Page, axe: string, part: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ url: axe });
  return page.evaluate(async (selector) => {
    const { violations } = await window.axe.run(document.querySelector(selector) ?? document, {
      resultTypes: ['violations'],
      // No rule that is on asks for the style sheets of a page as text.
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
    );
  }, part);
}

declare global {
  interface Window {
    readonly axe: typeof import('axe-core');
  }
}
