import { describe, expect, it, vi } from 'vitest';
import { paragraphsBelow } from '@/utils/clips/paragraphs';
import { readPage } from '@/utils/clips/read-page';

/** Nodes that come into being when they are looked at: a page of these has no end. */
class EndlessNode {
  static made = 0;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  #child: EndlessNode | null | undefined;
  #next: EndlessNode | null | undefined;

  constructor(
    readonly parentNode: EndlessNode | null,
    readonly grows: { readonly deep: boolean; readonly wide: boolean; readonly text: string },
    isText = false,
  ) {
    EndlessNode.made += 1;
    this.nodeType = isText ? 3 : 1;
    this.nodeName = isText ? '#text' : 'P';
    this.nodeValue = isText ? grows.text : null;
  }

  get firstChild(): EndlessNode | null {
    if (this.nodeType === 3) return null;
    this.#child ??= new EndlessNode(this, this.grows, !this.grows.deep);
    return this.#child;
  }

  get nextSibling(): EndlessNode | null {
    if (!this.grows.wide || this.parentNode === null) return null;
    this.#next ??= new EndlessNode(this.parentNode, this.grows);
    return this.#next;
  }
}

/** Steps through such a page as a browser's walker does. */
class EndlessWalker {
  constructor(
    readonly root: EndlessNode,
    public currentNode: EndlessNode = root,
  ) {}
  #to(node: EndlessNode | null): EndlessNode | null {
    if (node) this.currentNode = node;
    return node;
  }
  firstChild = () => this.#to(this.currentNode.firstChild);
  nextSibling = () => this.#to(this.currentNode.nextSibling);
  parentNode = () => this.#to(this.currentNode.parentNode);
}

const pages = {
  'endless nesting': { deep: true, wide: false, text: '' },
  'endless rows': { deep: false, wide: true, text: 'A sentence that any reader could read.' },
  'endless both ways': { deep: true, wide: true, text: '' },
  'rows of twenty megabytes': { deep: false, wide: true, text: 'word '.repeat(4_000_000) },
};

/** A document is what is asked of one here; `Object.create` gives it the type that the code under test wants. */
function documentOf(body: EndlessNode, copied: () => void): Document {
  return Object.assign(Object.create(null), {
    title: '<script>alert(1)</script>'.repeat(100_000),
    location: new URL('https://example.org/'),
    body,
    documentElement: Object.assign(body, { lang: '' }),
    createTreeWalker: (root: EndlessNode) => new EndlessWalker(root),
    getSelection: () => null,
    cloneNode: copied,
  });
}

describe.each(Object.entries(pages))('a page of %s', (_, grows) => {
  it('is read in a bounded number of steps', () => {
    EndlessNode.made = 0;
    const found = paragraphsBelow(
      Object.assign(Object.create(null), { root: new EndlessNode(null, grows) }).root,
    );
    expect(EndlessNode.made).toBeLessThan(130_000);
    expect(found.join('').length).toBeLessThan(500_000);
  });

  it('is never copied or judged, and comes with a title of bounded length', () => {
    EndlessNode.made = 0;
    const copied = vi.fn();
    const text = readPage(documentOf(new EndlessNode(null, grows), copied));
    expect(copied).not.toHaveBeenCalled();
    expect(EndlessNode.made).toBeLessThan(260_000);
    expect(text.title.length).toBeLessThanOrEqual(300);
    expect(JSON.stringify(text).length).toBeLessThan(500_000);
  });
});
