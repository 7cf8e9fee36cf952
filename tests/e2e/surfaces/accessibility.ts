import type { Page } from '@playwright/test';

/** The rules of axe whose answer can change with the colours alone. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Rules of accessibility that the surfaces on this page break, in words; none is right.
 * @param axe address of axe's script, for a page that does not have it yet
 * @param rules `colour`: only those that another colour scheme can break, on a page that is judged whole in one
 */
export async function accessibilityFaults(
  page: Page,
  axe: string,
  part: string,
  rules: 'all' | 'colour' = 'all',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ url: axe });
  return page.evaluate(
    async ([selector, only]) => {
      const { violations } = await window.axe.run(document.querySelector(selector) ?? document, {
        resultTypes: ['violations'],
        // No rule that is on asks for the style sheets of a page as text.
        preload: false,
        ...(only && { runOnly: { type: 'rule', values: only } }),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
      );
    },
    [part, rules === 'colour' ? colourRules : null] as const,
  );
}

declare global {
  interface Window {
    readonly axe: typeof import('axe-core');
  }
}
