import type { Span } from '@/utils/analysis/types';

/** A stretch of the built text that stands, unit for unit, in one text node; or a single node such as a `<br>`. */
export interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node: Node;
  /** Offset into the text node; `undefined` for a node that stands for its piece as a whole. */
  readonly from: number | undefined;
}

/** Where a DOM range can begin or end. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** White space that CSS shortens or drops; a single one between words stands as it is, which keeps long texts fast. */
const dropped = /^[ \t\n\r\f]+|[ \t\n\r\f]{2,}|[\u200b\u2060\ufeff]+/g;
const invisible = /[\u200b\u2060\ufeff]+/g;

/**
 * Collects the text of an editor as a reader sees it, together with the way back to the nodes.
 * White space is collapsed as CSS does, line ends are those of blocks and `<br>`, zero-width characters are left out.
 */
export class TextBuilder {
  length = 0;
  private readonly chunks: string[] = [];
  /** In the order of the text, which is that of the page. */
  readonly pieces: Piece[] = [];
  /** Line ends at the end of the text so far. */
  private breaks = 0;
  private endsInSpace = false;
  /** Line ends that the next content needs before it; an empty end of the editor gets none. */
  private wanted = 0;

  /** Offset at which the next content will stand. */
  get next(): number {
    return this.length + this.missingBreaks();
  }

  /** A block begins or ends: what follows stands on a line of its own, below `lines - 1` empty ones. */
  needLine(lines: 1 | 2): void {
    this.wanted = Math.max(this.wanted, lines);
  }

  /** A line end that a node makes. */
  lineBreak(node: Node): void {
    this.flush();
    this.add('\n', node, undefined);
    this.breaks++;
  }

  /** A node that shows text of its own, such as an emoji drawn as an image. */
  atom(node: Node, shown: string): void {
    if (shown === '') return;
    this.flush();
    this.add(shown, node, undefined);
    this.breaks = 0;
    this.endsInSpace = false;
  }

  /** A table cell begins. */
  cell(node: Node): void {
    if (this.wanted === 0 && this.length > 0 && this.breaks === 0) this.atom(node, '\t');
  }

  text(node: Text, preserved: boolean): void {
    const { data } = node;
    const pattern = preserved ? invisible : dropped;
    pattern.lastIndex = 0;
    let from = 0;
    for (let match = pattern.exec(data); match; match = pattern.exec(data)) {
      const run = match[0];
      const keep = isSpace(run) && !this.dropsSpace(match.index > from) ? 1 : 0;
      if (keep === run.length) continue;
      this.piece(node, from, match.index + keep, preserved);
      from = match.index + run.length;
    }
    this.piece(node, from, data.length, preserved);
  }

  /** The whole text; one line end that a last `<br>` only holds open is left out. */
  finish(): string {
    const text = this.chunks.join('');
    return text.endsWith('\n') ? text.slice(0, -1) : text;
  }

  /**
   * The place in the page of an offset into the text.
   * @param side `start` prefers the node that the next character stands in, `end` the one of the character before.
   */
  point(offset: number, side: 'start' | 'end'): DomPoint | undefined {
    const index = this.lastPieceFrom(side === 'start' ? offset : offset - 1);
    const candidates = [this.pieces[index], this.pieces[index - 1], this.pieces[index + 1]];
    for (const piece of candidates) {
      if (piece && offset >= piece.start && offset <= piece.start + piece.length) {
        const point = pointIn(piece, offset);
        if (point) return point;
      }
    }
    return undefined;
  }

  private dropsSpace(afterOwnText: boolean): boolean {
    return !afterOwnText && (this.endsInSpace || this.missingBreaks() > 0 || this.atLineStart());
  }

  private atLineStart(): boolean {
    return this.length === 0 || this.breaks > 0;
  }

  private missingBreaks(): number {
    return this.length === 0 ? 0 : Math.max(0, this.wanted - this.breaks);
  }

  private flush(): void {
    const missing = this.missingBreaks();
    if (missing > 0) {
      this.chunks.push('\n'.repeat(missing));
      this.length += missing;
      this.breaks += missing;
      this.endsInSpace = false;
    }
    this.wanted = 0;
  }

  private piece(node: Text, from: number, to: number, preserved: boolean): void {
    if (to <= from) return;
    this.flush();
    const shown = node.data.slice(from, to).replace(preserved ? /[\t\r\f\u00a0]/g : /[^\S ]/g, ' ');
    this.add(shown, node, from);
    this.breaks = shown.endsWith('\n\n') ? 2 : shown.endsWith('\n') ? 1 : 0;
    this.endsInSpace = shown.endsWith(' ');
  }

  private add(shown: string, node: Node, from: number | undefined): void {
    this.pieces.push({ start: this.length, length: shown.length, node, from });
    this.chunks.push(shown);
    this.length += shown.length;
  }

  /** Index of the last piece that starts at or before `offset`. */
  private lastPieceFrom(offset: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function isSpace(run: string): boolean {
  return /^[ \t\n\r\f]/.test(run);
}

function pointIn(piece: Piece, offset: number): DomPoint | undefined {
  const { node, from } = piece;
  if (!node.isConnected) return undefined;
  if (from !== undefined) return { node, offset: from + (offset - piece.start) };
  const parent = node.parentNode;
  if (!parent) return undefined;
  const index = [...parent.childNodes].indexOf(node as ChildNode);
  return { node: parent, offset: offset > piece.start ? index + 1 : index };
}

/** Spans in order, those that touch or overlap joined. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) joined.push({ ...span });
  }
  return joined;
}
