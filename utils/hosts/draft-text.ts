import type { Span } from '@/utils/analysis/types';
import { isHtmlElement, isTextArea } from './dom';
import { joinSpans, type Piece, TextBuilder } from './text-builder';
import type { DraftText, TextMarks } from './types';

const blocks = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const silent = new Set(
  'audio canvas datalist head iframe link math meta noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
/**
 * Nodes that are in an editor but not in its mail: TinyMCE 5 marks its own with data-mce-bogus="all", Grammarly and
 * LanguageTool (2017–2026) add custom elements, Quill and ProseMirror draw their caret helpers as such classes.
 */
const foreign =
  '[data-mce-bogus="all"], [data-grammarly-part], .ql-clipboard, .ql-tooltip, .ProseMirror-separator, .ProseMirror-gapcursor';
const foreignName = /^(?:grammarly|lt|g|gdiv|languagetool|byname|harper)-/;

/** Reading the computed style of more elements than this could be felt while typing; tag names decide from there on. */
const styledElements = 3_000;

interface Level {
  readonly preserved: boolean;
  readonly marginal: boolean;
  readonly block: boolean;
  readonly mark: 'signature' | 'quoted' | undefined;
  readonly start: number | undefined;
}

/** The text of an editor with the places of its nodes. */
export interface EditorText extends DraftText {
  /** What the text is made of; none in a textarea. */
  readonly pieces: readonly Piece[];
}

/**
 * Reads an editor (textarea or editable element) or the body of an open message.
 * Walks without recursion, once over each node; an unknown or vanished editor gives an empty text.
 * @param marks how the host marks its automatic signature and quoted history
 */
export function draftText(editor: HTMLElement, marks: TextMarks): EditorText {
  return isTextArea(editor) ? textareaText(editor.value, marks) : editableText(editor, marks);
}

function textareaText(value: string, { signatureTexts = [] }: TextMarks): EditorText {
  const text = withLineEnds(value);
  return {
    text,
    signature: writtenSignature(text, signatureTexts.map(withLineEnds)) ?? separatedSignature(text, []),
    quoted: [],
    range: () => undefined,
    pieces: [],
  };
}

function withLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Where one of these stands in lines of its own; the longest of them, as one may begin like another. */
function writtenSignature(text: string, signatures: readonly string[]): Span | undefined {
  const found = signatures.flatMap((signature): Span[] => {
    const words = signature.trim();
    const at = words === '' ? -1 : `\n${text}\n`.indexOf(`\n${words}\n`);
    return at < 0 ? [] : [{ start: at, end: at + words.length }];
  });
  return found.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/** What stands below the line of two dashes and a blank, up to a quoted mail. */
function separatedSignature(text: string, quoted: readonly Span[]): Span | undefined {
  const start = [...text.matchAll(/^--[ \u00a0]$/gm)]
    .map(({ index }) => index)
    .find((at) => !quoted.some((span) => at >= span.start && at < span.end));
  if (start === undefined) return undefined;
  const marked = text.slice(start).search(/\n>/);
  const below = quoted.map((span) => span.start).filter((at) => at > start);
  return { start, end: Math.min(...below, marked < 0 ? text.length : start + marked) };
}

function editableText(editor: HTMLElement, marks: TextMarks): EditorText {
  const builder = new TextBuilder();
  const found = new Walk(editor, marks, builder);
  const text = builder.finish();
  const within = (span: Span): Span => ({
    start: Math.min(span.start, text.length),
    end: Math.min(span.end, text.length),
  });
  const quoted = joinAcrossBlanks(found.quoted.map(within), text);
  return {
    text,
    signature:
      withSeparator(joinAcrossBlanks(found.signatures.map(within), text)[0], text) ??
      separatedSignature(text, quoted),
    quoted,
    range(span) {
      if (span.start < 0 || span.end > text.length || span.start > span.end) return undefined;
      const atLineStart = span.start === 0 || text[span.start - 1] === '\n';
      const caret = span.start === span.end;
      const start = builder.point(span.start, caret && !atLineStart ? 'end' : 'start');
      const end = caret ? start : builder.point(span.end, 'end');
      if (!start || !end) return emptyRange(editor, text);
      try {
        const range = editor.ownerDocument.createRange();
        range.setStart(start.node, start.offset);
        range.setEnd(end.node, end.offset);
        return range;
      } catch {
        return undefined;
      }
    },
    pieces: builder.pieces,
  };
}

/** A signature with the line of two hyphens that stands before it (RFC 3676), which hosts mark apart or not at all. */
function withSeparator(signature: Span | undefined, text: string): Span | undefined {
  const before = signature ? text.slice(0, signature.start).search(/^--\s+(?![\s\S])/m) : -1;
  return signature && before >= 0 ? { ...signature, start: before } : signature;
}

/** Joins spans that only blank lines part. */
function joinAcrossBlanks(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of joinSpans(spans)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '') {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else {
      joined.push(span);
    }
  }
  return joined;
}

/** In an editor without text a caret can stand at its beginning. */
function emptyRange(editor: HTMLElement, text: string): Range | undefined {
  if (text !== '' || !editor.isConnected) return undefined;
  const range = editor.ownerDocument.createRange();
  range.setStart(editor.querySelector('p, div') ?? editor, 0);
  range.collapse(true);
  return range;
}

/** One walk over the nodes of an editor in document order. */
class Walk {
  readonly signatures: Span[] = [];
  readonly quoted: Span[] = [];
  private readonly levels: Level[] = [];
  private styled = 0;
  private readonly view: Window | null;

  constructor(
    private readonly editor: HTMLElement,
    private readonly marks: TextMarks,
    private readonly builder: TextBuilder,
  ) {
    this.view = editor.ownerDocument.defaultView;
    this.open(editor, true);
    let quotedFrom: number | undefined;
    let node: Node | null = editor.firstChild;
    while (node) {
      let descends = false;
      if (node.nodeType === 3) builder.text(node as Text, this.levels.at(-1)?.preserved === true);
      else if (isHtmlElement(node)) {
        if (quotedFrom === undefined && matches(node, marks.quotedFrom)) quotedFrom = builder.next;
        descends = this.enter(node);
      }
      node = this.following(node, descends);
    }
    this.close();
    if (quotedFrom !== undefined) this.quoted.push({ start: quotedFrom, end: builder.length });
  }

  /** The next node; closes every element that ends before it. */
  private following(node: Node, descends: boolean): Node | null {
    if (descends && node.firstChild) return node.firstChild;
    if (descends) this.close();
    let at: Node | null = node;
    while (at && !at.nextSibling) {
      at = at.parentNode;
      if (!at || at === this.editor) return null;
      this.close();
    }
    return at?.nextSibling ?? null;
  }

  /** @returns whether the children are part of the text */
  private enter(element: HTMLElement): boolean {
    const name = element.localName;
    if (name === 'br') {
      this.builder.lineBreak(element);
      return false;
    }
    if (name === 'img') {
      const emoji = element.matches('[data-emoji], [class*="emoji" i], [src*="emoji" i]');
      this.builder.atom(element, emoji ? (element.getAttribute('alt') ?? '') : '');
      return false;
    }
    if (silent.has(name) || element.hidden || matches(element, foreign)) return false;
    if (foreignName.test(name) && !element.querySelector('br, div, p')) return false;
    return this.open(element, false);
  }

  private open(element: HTMLElement, root: boolean): boolean {
    const outer = this.levels.at(-1);
    const style = this.styleOf(element);
    if (!root && style.hidden) return false;
    const cell = element.localName === 'td' || element.localName === 'th';
    const block = !root && !cell && (style.block ?? blocks.has(element.localName));
    const marginal = block && style.marginal;
    if (block) this.builder.needLine(marginal ? 2 : 1);
    if (cell) this.builder.cell(element);
    const mark = root || outer?.mark ? outer?.mark : this.markOf(element);
    this.levels.push({
      block,
      marginal,
      mark,
      preserved: style.preserved ?? (element.localName === 'pre' || outer?.preserved === true),
      start: mark && mark !== outer?.mark ? this.builder.next : undefined,
    });
    return true;
  }

  private close(): void {
    const level = this.levels.pop();
    if (level?.start !== undefined && this.builder.length > level.start) {
      const spans = level.mark === 'signature' ? this.signatures : this.quoted;
      spans.push({ start: level.start, end: this.builder.length });
    }
    if (level?.block) this.builder.needLine(level.marginal ? 2 : 1);
  }

  private markOf(element: HTMLElement): 'signature' | 'quoted' | undefined {
    if (matches(element, this.marks.signature)) return 'signature';
    return matches(element, this.marks.quoted) ? 'quoted' : undefined;
  }

  private styleOf(element: HTMLElement): {
    readonly hidden: boolean;
    readonly block: boolean | undefined;
    readonly preserved: boolean | undefined;
    readonly marginal: boolean;
  } {
    if (!this.view || this.styled >= styledElements) {
      const { display, whiteSpace } = element.style;
      return {
        hidden: display === 'none',
        block: display === '' ? undefined : !display.startsWith('inline'),
        preserved:
          whiteSpace === '' ? undefined : whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces',
        marginal: element.localName === 'p',
      };
    }
    this.styled++;
    const style = this.view.getComputedStyle(element);
    const { display, whiteSpace } = style;
    return {
      hidden: display === 'none',
      block: display === '' ? undefined : !/^(?:inline|contents|ruby)/.test(display),
      preserved: whiteSpace === '' ? undefined : /^(?:pre|break-spaces)/.test(whiteSpace),
      marginal: element.localName === 'p' && hasMargin(style),
    };
  }
}

/** Asked of paragraphs alone: to tell a margin, a browser may have to lay the page out. */
function hasMargin({ marginTop, marginBottom }: CSSStyleDeclaration): boolean {
  return !(Math.max(Number.parseFloat(marginTop), Number.parseFloat(marginBottom)) < 4);
}

function matches(element: Element, selector: string): boolean {
  return selector !== '' && element.matches(selector);
}
