import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftText } from '@/utils/hosts/draft-text';
import { commonMarks } from '@/utils/hosts/marks';
import { offsetOf } from '@/utils/hosts/text-places';
import { runs } from '../property/runs';

/** Drafts as editors, other extensions and their writers make them; `#` stands for what is not shown, `☺` for a drawn emoji. */
const words = fc
  .array(
    fc.constantFrom(
      'a',
      'bc',
      ' ',
      '  ',
      '\n ',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\u00ad',
      '\u200f',
      '😀',
      'e\u0301',
      '\u200d',
      '. ',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));
const leaf = fc.oneof(
  { weight: 6, arbitrary: words },
  fc.constantFrom(
    '<br>',
    '<br><br>',
    '<!-- # -->',
    '<style>#</style>',
    '<span style="display: none">#</span>',
    '<img data-emoji="☺" alt="☺">',
    '<span contenteditable="false">@Jan</span>',
    '<b></b>',
  ),
);
const holders = ['b', 'span', 'div', 'p', 'ul', 'li', 'blockquote', 'pre', 'table', 'td'] as const;
const { draft: drafts } = fc.letrec<{ draft: string; element: string }>((tie) => ({
  draft: fc
    .array(fc.oneof({ maxDepth: 4 }, leaf, tie('element')), { maxLength: 5 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom(...holders), tie('draft'))
    .map(([name, inner]) => `<${name} style="margin: 0">${inner}</${name}>`),
}));

function editorOf(html: string): HTMLElement {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.innerHTML = html;
  document.body.replaceChildren(editor);
  return editor;
}

/** Every place where a caret can stand, in the order of the page. */
function* placesIn(node: Node): Generator<readonly [Node, number]> {
  if (node.nodeType === 3) {
    for (let at = 0; at <= (node.nodeValue?.length ?? 0); at++) yield [node, at];
    return;
  }
  for (const [at, child] of [...node.childNodes].entries()) {
    yield [node, at];
    if (child.nodeType === 3 || child.nodeType === 1) yield* placesIn(child);
  }
  yield [node, node.childNodes.length];
}

const shown = (text: string): string => text.replace(/[\s\u200b\ufeff#☺]/g, '');

it('leads from any offset to its place in the page and back', () => {
  fc.assert(
    fc.property(drafts, (html) => {
      const editor = editorOf(html);
      const read = draftText(editor, commonMarks);
      for (let at = 0; at <= read.text.length; at++) {
        const range = read.range({ start: at, end: at });
        if (range) expect(offsetOf(read, editor, range.startContainer, range.startOffset)).toBe(at);
      }
    }),
    runs(300),
  );
});

it('finds for any stretch of text the nodes that show it', () => {
  fc.assert(
    fc.property(drafts, fc.nat(), fc.nat(), (html, one, other) => {
      const read = draftText(editorOf(html), commonMarks);
      const [start = 0, end = 0] = [one, other].map((n) => n % (read.text.length + 1)).sort((a, b) => a - b);
      const wanted = shown(read.text.slice(start, end));
      const range = read.range({ start, end });
      if (wanted !== '') expect(range).toBeDefined();
      if (range) expect(shown(range.toString())).toBe(wanted);
    }),
    runs(300),
  );
});

it('counts every place of the page into the text, in the order of the page', () => {
  fc.assert(
    fc.property(drafts, (html) => {
      const editor = editorOf(html);
      const read = draftText(editor, commonMarks);
      let before = 0;
      for (const [node, at] of placesIn(editor)) {
        const offset = offsetOf(read, editor, node, at) ?? -1;
        expect(offset).toBeGreaterThanOrEqual(before);
        expect(offset).toBeLessThanOrEqual(read.text.length);
        before = offset;
      }
    }),
    runs(300),
  );
});
