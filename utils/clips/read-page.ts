import { Readability } from '@mozilla/readability';
import { longestSelection, longestTitle, type PageText, plainLine } from './page-text';
import { paragraphsBelow } from './paragraphs';

/** A page with more than this is read without judging what is its article, which takes time that grows with the page. */
const mostElements = 15_000;
const mostText = 1_500_000;
/** An "article" with less than one in so many letters of the page is one of its parts: a post of many, an entry of a list. */
const leastShare = 3;
/** Deeper nesting is no article, and functions that call themselves for each level would end there. */
const deepest = 250;

/**
 * Reads the article of a page, or of a page that is none the paragraphs in their order. Runs no code of the page, changes
 * nothing in it, and takes a bounded time for a page of any size.
 */
export function readPage(page: Document): PageText {
  const all = paragraphsBelow(page.body);
  const article = articleOf(page);
  const isWhole = lengthOf(article) * leastShare >= lengthOf(all);
  return {
    title: plainLine(page.title, longestTitle) || page.location.hostname,
    url: page.location.href.slice(0, 2_000),
    lang: (page.documentElement.lang || '').slice(0, 35),
    selection: plainLine(selectionIn(page), longestSelection),
    paragraphs: isWhole ? article : all,
    beside: isWhole ? all.filter((paragraph) => !article.includes(paragraph)) : [],
  };
}

/** Asked for as text only when there is one: that makes the browser lay out the whole page. */
function selectionIn(page: Document): string {
  const selection = page.getSelection();
  return selection === null || selection.isCollapsed ? '' : selection.toString();
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

function articleOf(page: Document): readonly string[] {
  if (!isOrdinary(page)) return [];
  try {
    // A copy has no window: nothing in it is loaded, run or shown.
    const copy = page.cloneNode(true) as Document;
    const reader = new Readability<readonly string[]>(copy, {
      maxElemsToParse: mostElements,
      disableJSONLD: true,
      serializer: (node) => paragraphsBelow(node),
    });
    return reader.parse()?.content ?? [];
  } catch {
    // A page that the reader cannot take apart is read paragraph by paragraph.
    return [];
  }
}

/** Not too large and not too deep; stops counting when it is. */
function isOrdinary(page: Document): boolean {
  const walker = page.createTreeWalker(page.documentElement, 5);
  let elements = 0;
  let text = 0;
  let depth = 0;
  for (let node: Node | null = walker.root; node; ) {
    if (node.nodeType === 1) elements += 1;
    else text += node.nodeValue?.length ?? 0;
    if (elements > mostElements || text > mostText || depth > deepest) return false;
    if (walker.firstChild()) depth += 1;
    else {
      let next = walker.nextSibling();
      while (!next && walker.parentNode()) {
        depth -= 1;
        next = walker.nextSibling();
      }
      if (!next) return true;
    }
    node = walker.currentNode;
  }
  return true;
}
