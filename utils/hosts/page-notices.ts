import { all, isShown, oneLine } from './dom';

/** Longer texts in a live region are content (a list that refreshes), not a notice. */
const noticeLength = 400;

/** What a page tells by its live regions and dialogs, compared with what it told at a moment before. */
export interface PageNotices {
  /** Does a notice that matches stand there that did not stand there then? */
  hasNew(accepts: (notice: HTMLElement) => boolean): boolean;
  /** What stands there now counts as known from here on. */
  remember(): void;
  /** Did a dialog open since then? */
  hasNewDialog(): boolean;
}

/**
 * Remembers the notices of a page. A host that shows the same notice again first clears or replaces it; the function
 * sees that because it is asked after every change of the page.
 * @param regions selector of the elements that notices stand in
 * @param dialogs selector of the host's questions and complaints
 */
export function noticesFrom(page: Document, regions: string, dialogs: string): PageNotices {
  const known = new Map<Element, string>();
  const texts = (): Map<HTMLElement, string> => {
    const now = new Map<HTMLElement, string>();
    for (const region of all(page, regions)) {
      const text = oneLine(region.textContent);
      if (text !== '' && text.length <= noticeLength && isShown(region)) now.set(region, text);
    }
    return now;
  };
  const dialogsThen = new Set(all(page, dialogs).filter(isShown));
  const notices: PageNotices = {
    hasNew(accepts) {
      const now = texts();
      for (const [region, text] of known) if (now.get(region as HTMLElement) !== text) known.delete(region);
      return [...now].some(([region, text]) => known.get(region) !== text && accepts(region));
    },
    remember() {
      known.clear();
      for (const [region, text] of texts()) known.set(region, text);
    },
    hasNewDialog: () => all(page, dialogs).some((dialog) => !dialogsThen.has(dialog) && isShown(dialog)),
  };
  notices.remember();
  return notices;
}
