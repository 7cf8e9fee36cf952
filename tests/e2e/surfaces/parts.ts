import type { Page } from '@playwright/test';

/** What a look at a page in one size finds, besides what axe does. */
export interface Fit {
  /** px that stand out sideways. */
  readonly overflow: number;
  /** Texts whose box hides a part of them without an ellipsis to say so. */
  readonly cut: readonly string[];
}

/** Waits until a page is drawn in its size and language, ends what still moves there, and tells what does not fit. */
export function fitOf(page: Page): Promise<Fit> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const roots: (Document | ShadowRoot)[] = [document];
    const cut: string[] = [];
    for (const root of roots) {
      for (const animation of root.getAnimations()) {
        if (animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) animation.cancel();
        else animation.finish();
      }
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
    const { scrollWidth, clientWidth } = document.documentElement;
    return { overflow: Math.max(0, scrollWidth - clientWidth), cut };
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
