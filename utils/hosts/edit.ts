import type { Span } from '@/utils/analysis/types';
import { isTextArea } from './dom';
import { draftText, type EditorText } from './draft-text';
import { routesFor } from './edit-routes';
import { offsetOf } from './text-places';
import type { DraftText, TextMarks } from './types';

/**
 * `stale`: the draft is no longer the text that the span was found in, or its composer left. `refused`: the editor took no edit, the draft is
 * as it was. `changed`: the edit went wrong and could not be taken back wholly; the draft needs a look.
 */
export type EditResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'stale' | 'refused' | 'changed' };

/** Longest time in ms that an editor with a model of its own gets to show an edit. */
const patience = 1_000;
/** Time in ms after which an editor has drawn its model again. */
const redraw = 60;

/** Two edits of one draft at a time would meet in an editor that takes a moment for each. */
const underWay = new WeakSet<HTMLElement>();

/**
 * Replaces `span` of the draft by `text` as one edit of the editor itself, which its own undo takes back in one step.
 * Afterwards the whole draft is compared with what it should be; when anything else changed the edit is taken back.
 * The selection goes back to where the user had it; the focus goes back to an element of the page that had it.
 * @param draft what the span was found in, as `draftText` read it
 */
export async function replaceText(
  editor: HTMLElement,
  marks: TextMarks,
  draft: DraftText,
  span: Span,
  text: string,
): Promise<EditResult> {
  if (underWay.has(editor)) return { ok: false, reason: 'stale' };
  underWay.add(editor);
  try {
    return await replace(editor, marks, draft, span, text);
  } finally {
    underWay.delete(editor);
  }
}

async function replace(
  editor: HTMLElement,
  marks: TextMarks,
  draft: DraftText,
  span: Span,
  text: string,
): Promise<EditResult> {
  const before = draftText(editor, marks);
  if (!editor.isConnected || before.text !== draft.text || span.end > before.text.length) {
    return { ok: false, reason: 'stale' };
  }
  const wanted = before.text.slice(0, span.start) + text + before.text.slice(span.end);
  const objects = objectsOutside(editor, before.range(span));
  const giveBack = keepPlace(editor, before, span);
  for (const route of routesFor(editor)) {
    route.prepare?.(editor);
    if (!select(editor, draftText(editor, marks), span)) break;
    await route.insert(editor, text);
    let now = await settled(editor, marks, (read) => read.text !== before.text);
    if (route.settlesLate) {
      await new Promise((resolve) => setTimeout(resolve, redraw));
      now = draftText(editor, marks);
    }
    if (!editor.isConnected) return { ok: false, reason: 'stale' };
    if (isSame(now.text, wanted) && objectsOutside(editor, undefined) === objects) {
      giveBack(now);
      return { ok: true, text: now.text };
    }
    if (isSame(now.text, before.text)) continue;
    route.undo(editor);
    const undone = await settled(editor, marks, (read) => isSame(read.text, before.text));
    giveBack(undone);
    return { ok: false, reason: isSame(undone.text, before.text) ? 'refused' : 'changed' };
  }
  giveBack(draftText(editor, marks));
  return { ok: false, reason: 'refused' };
}

function isSame(a: string, b: string): boolean {
  return a === b || comparable(a) === comparable(b);
}

/** Editors differ in how many blocks a line end becomes; trailing spaces and the number of blank lines do not count. */
function comparable(text: string): string {
  return text
    .replace(/[\u00a0 ]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

/** Images, links and the like that an edit of text must leave alone, also a table whose cell is edited. */
function objectsOutside(editor: HTMLElement, edited: Range | undefined): number {
  let count = 0;
  for (const object of editor.querySelectorAll('a[href], img, table, hr, blockquote, input')) {
    const goes = edited?.intersectsNode(object) && !object.contains(edited.commonAncestorContainer);
    if (!goes) count++;
  }
  return count;
}

/** Reads the editor until `done` or until patience ends; most editors are done at once. */
async function settled(
  editor: HTMLElement,
  marks: TextMarks,
  done: (read: EditorText) => boolean,
): Promise<EditorText> {
  const first = draftText(editor, marks);
  const view = editor.ownerDocument.defaultView;
  if (done(first) || isTextArea(editor) || !view) return first;
  return await new Promise((resolve) => {
    const finish = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(draftText(editor, marks));
    };
    const observer = new MutationObserver(() => {
      if (done(draftText(editor, marks))) finish();
    });
    observer.observe(editor, { childList: true, characterData: true, subtree: true });
    const timer = setTimeout(finish, patience);
  });
}

/** Focuses the editor and selects the span; `false` when what is typed now would not go there. */
function select(editor: HTMLElement, read: EditorText, span: Span): boolean {
  if (isTextArea(editor)) {
    editor.focus({ preventScroll: true });
    editor.setSelectionRange(span.start, span.end);
    // A field that is disabled takes no focus: the edit would be made in the one that has it.
    return (editor.getRootNode() as Document | ShadowRoot).activeElement === editor;
  }
  const range = read.range(span);
  const view = editor.ownerDocument.defaultView;
  const selection = view?.getSelection();
  if (!range || !view || !selection) return false;
  if (view !== view.top) view.focus();
  editor.focus({ preventScroll: true });
  // Taking the selection away first ends what the editor takes for one run of typing.
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

/** Offsets into the text of where a selection begins and where its caret is. */
type Place = readonly [anchor: number, caret: number];

/**
 * Remembers focus and selection before an edit of `span`.
 * @returns puts both back in the draft as it stands then: the selection where the user had it, or behind the new text when it
 * stood in the old one or elsewhere
 */
function keepPlace(editor: HTMLElement, before: EditorText, span: Span): (now: EditorText) => void {
  const place = placeIn(editor, before) ?? [span.end, span.end];
  const focused = editor.ownerDocument.activeElement;
  const outerFocused = topDocument(editor)?.activeElement;
  return (now) => {
    const moved = (at: number): number => {
      const kept = at > span.start && at < span.end ? span.end : at;
      return kept < span.end ? kept : Math.max(0, now.text.length - (before.text.length - kept));
    };
    setPlace(editor, now, [moved(place[0]), moved(place[1])]);
    restoreFocus(editor, focused, outerFocused);
  };
}

/** `undefined` when the selection stands elsewhere. */
function placeIn(editor: HTMLElement, read: EditorText): Place | undefined {
  if (isTextArea(editor)) {
    const { selectionStart: start, selectionEnd: end, selectionDirection } = editor;
    return selectionDirection === 'backward' ? [end, start] : [start, end];
  }
  const selection = editor.ownerDocument.defaultView?.getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return undefined;
  const anchor = offsetOf(read, editor, anchorNode, selection.anchorOffset);
  const caret = offsetOf(read, editor, focusNode, selection.focusOffset);
  return caret === undefined ? undefined : [anchor ?? caret, caret];
}

function setPlace(editor: HTMLElement, read: EditorText, [anchor, caret]: Place): void {
  if (isTextArea(editor)) {
    const direction = caret < anchor ? 'backward' : 'forward';
    editor.setSelectionRange(Math.min(anchor, caret), Math.max(anchor, caret), direction);
    return;
  }
  const pointAt = (at: number): Range | undefined => read.range({ start: at, end: at });
  const [from, to] = [pointAt(anchor), pointAt(caret)];
  const selection = editor.ownerDocument.defaultView?.getSelection();
  if (!from || !to || !selection) return;
  selection.setBaseAndExtent(from.startContainer, from.startOffset, to.startContainer, to.startOffset);
}

function topDocument(editor: HTMLElement): Document | undefined {
  try {
    return editor.ownerDocument.defaultView?.top?.document;
  } catch {
    return undefined;
  }
}

/** Gives the focus back when it stood outside the editor, such as in another field of the composer. */
function restoreFocus(
  editor: HTMLElement,
  focused: Element | null,
  outerFocused: Element | null | undefined,
): void {
  const frames = framesAround(editor);
  const target = frames.length > 0 ? outerFocused : focused;
  if (!target || target === editor || frames.includes(target) || editor.contains(target)) return;
  if (target === target.ownerDocument.body || target.shadowRoot !== null) return;
  if ('focus' in target) (target as HTMLElement).focus({ preventScroll: true });
}

/** The frames that the editor stands in, the innermost first, as far as they are of this origin. */
function framesAround(editor: HTMLElement): Element[] {
  const frames: Element[] = [];
  let frame = editor.ownerDocument.defaultView?.frameElement;
  while (frame) {
    frames.push(frame);
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return frames;
}
