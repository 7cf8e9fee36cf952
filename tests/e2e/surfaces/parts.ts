import type { Page } from '@playwright/test';

/** Texts whose box hides a part of them without an ellipsis to say so. */
export function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const roots: ParentNode[] = [document];
    const cut: string[] = [];
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        // A field scrolls in itself.
        if (!element.closest('.surface') || element.matches('input')) continue;
        const { overflowX, textOverflow, webkitLineClamp, clipPath } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowX === 'clip';
        // What is only heard has no size of its own; a clamp ends in an ellipsis.
        const told = textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || clipPath !== 'none';
        if (hides && !told && element.scrollWidth > element.clientWidth + 1) {
          cut.push(`${element.className}: ${element.innerText.slice(0, 60)}`);
        }
      }
    }
    return cut;
  });
}

/** Parts that still move although motion is not wanted. */
export function movingParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const roots: ParentNode[] = [document];
    const moving: string[] = [];
    const seconds = (times: string) => Math.max(...times.split(',').map((time) => Number.parseFloat(time)));
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (!element.closest('.surface')) continue;
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        // What only waits before it appears takes no time to do so.
        if (seconds(transitionDuration) > 0 || seconds(animationDuration) > 0.01)
          moving.push(element.className);
      }
    }
    return moving;
  });
}
