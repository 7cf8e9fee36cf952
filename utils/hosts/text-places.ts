import type { EditorText } from './draft-text';
import type { Piece } from './text-builder';

/**
 * The offset into a draft's text of a place in its editor, such as the caret's; `undefined` for a place elsewhere. A place that
 * shows nothing of its own, in white space or beside a node, counts to the line that it stands in.
 */
export function offsetOf(
  { text, pieces }: Pick<EditorText, 'text' | 'pieces'>,
  editor: HTMLElement,
  node: Node,
  offset: number,
): number | undefined {
  return editor.contains(node) ? Math.min(offsetAmong(pieces, node, offset), text.length) : undefined;
}

function offsetAmong(pieces: readonly Piece[], node: Node, offset: number): number {
  const child = node.nodeType === 3 ? undefined : node.childNodes[offset];
  const index = firstFrom(pieces, node, offset, child);
  const [last, next] = [pieces[index - 1], pieces[index]];
  if (next?.node === node && next.from !== undefined) return next.start + Math.max(0, offset - next.from);
  if (!last || !next) return next?.start ?? (last ? endOf(last) : 0);
  if (next.node === child) return next.start;
  if (node.childNodes[offset - 1]?.contains(last.node)) return endOf(last);
  let around: Node | null = node;
  while (around && !around.contains(last.node) && !around.contains(next.node)) around = around.parentNode;
  return around?.contains(next.node) ? next.start : endOf(last);
}

/** Index of the first piece that does not stand wholly before a place; `child` is the node behind it, where there is one. */
function firstFrom(pieces: readonly Piece[], node: Node, offset: number, child: Node | undefined): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && isBefore(piece, node, offset, child)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(piece: Piece, node: Node, offset: number, child: Node | undefined): boolean {
  if (piece.node === node) return piece.from !== undefined && piece.from + piece.length < offset;
  if (piece.node === child) return false;
  const where = (child ?? node).compareDocumentPosition(piece.node);
  const behindAll = child === undefined && (where & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0;
  return behindAll || (where & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** Behind a piece, on its line: a `<br>` that is the last of its block only holds it open. */
function endOf({ start, length, node }: Piece): number {
  return node.nodeName === 'BR' ? start : start + length;
}
