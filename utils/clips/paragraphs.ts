import { longestParagraph, mostParagraphs, plainLine } from './page-text';

/** What ends a paragraph. */
const blocks =
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL';
const block = new Set(blocks.split(' '));
/** What is no text of the page, also in SVG and MathML. */
const silent = new Set(
  'AUDIO BUTTON CANVAS IFRAME INPUT MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
);
/** So many nodes are looked at. */
const mostNodes = 60_000;
/** Less is a label, a button or a figure. */
const shortest = 20;

/** The paragraphs below a node in their order, each once. Goes without recursion, and ends after a bounded number of nodes. */
export function paragraphsBelow(root: Node): readonly string[] {
  const found = new Set<string>();
  let open = '';
  const close = (): void => {
    const line = plainLine(open, longestParagraph);
    if (line.length >= shortest) found.add(line);
    open = '';
  };
  let seen = 0;
  let node: Node | null = root;
  while (node && seen < mostNodes && found.size < mostParagraphs) {
    seen += 1;
    const isElement: boolean = node.nodeType === 1;
    const name: string = node.nodeName.toUpperCase();
    if (node.nodeType === 3 && open.length < longestParagraph * 2) {
      open += node.nodeValue?.slice(0, longestParagraph * 2) ?? '';
    }
    if (isElement && block.has(name)) close();
    const child: Node | null = isElement && silent.has(name) ? null : node.firstChild;
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && block.has(node.nodeName.toUpperCase())) close();
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  close();
  return [...found];
}
