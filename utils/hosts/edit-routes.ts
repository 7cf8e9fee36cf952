import { isTextArea } from './dom';

/** One way to make an editor take text in place of its selection, as an edit of its own. */
export interface EditRoute {
  /** Asks of the editor what would undo a selection later. */
  prepare?(editor: HTMLElement): void;
  /** The selection stands already. Whether the editor took the text is seen afterwards, in the text. */
  insert(editor: HTMLElement, text: string): void | Promise<void>;
  /** Takes the edit back that `insert` made. */
  undo(editor: HTMLElement): void;
  /** The editor draws its own model a moment later and may draw an edit away again: look twice. */
  readonly settlesLate?: boolean;
}

/**
 * The browser's own editing command. One call with all lines is one step of undo in Chromium (156) and Firefox (153),
 * in a textarea and in any editable element; it fires trusted `beforeinput` and `input` events, so autosave sees it.
 */
const native: EditRoute = {
  insert: (editor, text) => {
    run(editor, text === '' ? 'delete' : 'insertText', text);
  },
  undo: (editor) => run(editor, 'undo', ''),
};

/**
 * TinyMCE 4–6 keeps undo levels of its own and adds one when a Control key is let go: asked before and after the edit,
 * so that its undo restores the draft as it was, with what was typed just before.
 */
const tinymce: EditRoute = {
  insert: (editor, text) => {
    letGoOfControl(editor);
    native.insert(editor, text);
    letGoOfControl(editor);
  },
  undo: native.undo,
};

/**
 * CKEditor 4 keeps snapshots of its own, and saves one at a click when the draft has changed (4.20). It books every input
 * on the key that is down, and takes the next key let go, were it that of an undo, for typing that ends all redo: so the
 * edit has a key of its own, which writes nothing.
 */
const ckeditor4: EditRoute = {
  insert: (editor, text) => {
    clickOn(editor);
    noKey(editor, 'keydown');
    if (breaksLines(editor)) insertBrokenLines(editor, text);
    else native.insert(editor, text);
    noKey(editor, 'keyup');
    clickOn(editor);
  },
  undo: pressUndo,
};

/**
 * CKEditor 3 (Horde's) takes keys for one step of its undo until an arrow key parts them, and compares its draft before and after
 * the first key that follows. So the edit stands between two arrow keys, after a key that writes nothing; it looks once the key
 * is over. The arrow also takes out what it put beside the caret, and the selection with it: so it comes before ours.
 */
const ckeditor3: EditRoute = {
  prepare: (editor) => noKey(editor, 'keydown', right),
  async insert(editor, text) {
    noKey(editor, 'keydown');
    if (breaksLines(editor)) insertBrokenLines(editor, text);
    else native.insert(editor, text);
    await new Promise((resolve) => setTimeout(resolve));
    noKey(editor, 'keydown', right);
  },
  undo: pressUndo,
};

/**
 * A paste of plain text, for editors that keep a model of their own and take a change of their nodes back: CKEditor 5,
 * Lexical, Slate, Draft.js, Quill. They learn of the selection by its event, one task later.
 */
const paste: EditRoute = {
  settlesLate: true,
  async insert(editor, text) {
    await selectionSeen(editor);
    editor.dispatchEvent(pasteOf(text, editor.ownerDocument.defaultView));
  },
  undo: pressUndo,
};

/**
 * A paste of the editor's own realm: in a frame, Squire takes no event of another one for an event. Firefox (153) fills the
 * clipboard of a made event from `data` and `dataType` alone, and shows it to nobody but the world that made it: there the page's
 * own constructor makes it, of values cloned for the page.
 */
function pasteOf(text: string, view: (Window & typeof globalThis) | null): Event {
  const realm = view ?? globalThis;
  const init = { data: text, dataType: 'text/plain', bubbles: true, cancelable: true, composed: true };
  const { wrappedJSObject: page }: { wrappedJSObject?: typeof globalThis } = Object(realm);
  const { cloneInto }: { cloneInto?: <T>(value: T, scope: object) => T } = Object(globalThis);
  if (page && cloneInto) return new page.ClipboardEvent('paste', cloneInto(init, page));
  const clipboardData = new realm.DataTransfer();
  clipboardData.setData('text/plain', text);
  return new realm.ClipboardEvent('paste', { ...init, clipboardData });
}

const withModel =
  '.ck-editor__editable, [data-lexical-editor], [data-slate-editor], .public-DraftEditor-content, [data-contents]';

/**
 * Squire has no mark of its own; it saves its state before a paste, not before an edit of the browser. ProseMirror and Quill 2 take
 * a paste, too; Quill 1 pasted through an element of its own, which takes none of ours.
 */
const pastesFirst = '.v-RichText-input, #squire, .ql-editor, .ProseMirror';

/** The routes for an editor, to be tried in order; the next one only when the one before changed nothing. */
export function routesFor(editor: HTMLElement): readonly EditRoute[] {
  if (isTextArea(editor)) return [native];
  if (editor.matches('#tinymce, .mce-content-body')) return [tinymce];
  if (editor.matches('.cke_editable')) return [ckeditor4];
  if (isFramedByCkeditor(editor)) return [ckeditor3];
  if (editor.matches(pastesFirst)) return [paste, native];
  return editor.matches(withModel) ? [paste] : [native];
}

/** Resolves once the page had time to see a selection that was just set; Slate looks ten times a second. */
async function selectionSeen(editor: HTMLElement): Promise<void> {
  await new Promise<void>((resolve) => {
    const heard = new AbortController();
    const done = (): void => {
      heard.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, 100);
    editor.ownerDocument.addEventListener('selectionchange', done, { signal: heard.signal });
  });
  const looks = editor.matches('[data-slate-editor]') ? 150 : 20;
  await new Promise((resolve) => setTimeout(resolve, looks));
}

function run(editor: HTMLElement, command: string, text: string): void {
  try {
    editor.ownerDocument.execCommand(command, false, text);
  } catch {
    // A frame that is being thrown away; the check afterwards finds the draft unchanged.
  }
}

function clickOn(editor: HTMLElement): void {
  editor.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** The key for the undo that an editor of its own mind keeps. */
function pressUndo(editor: HTMLElement): void {
  const keys = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true, bubbles: true, cancelable: true };
  editor.dispatchEvent(new KeyboardEvent('keydown', keys));
}

/** Does the editor part lines by breaks instead of blocks, where the selection stands? */
function breaksLines(editor: HTMLElement): boolean {
  const node = editor.ownerDocument.getSelection()?.anchorNode;
  const element = node && 'closest' in node ? (node as Element) : node?.parentElement;
  return element?.closest('p, div, li, td, blockquote, body') === editor;
}

/**
 * One command of the browser would make blocks of the lines; so each line is its own, as an editor with snapshots bears. What is
 * selected goes with the first; at a bare caret, a command to delete would take the letter before it.
 */
function insertBrokenLines(editor: HTMLElement, text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) run(editor, 'insertLineBreak', '');
    if (line !== '') run(editor, 'insertText', line);
    else if (text === '') run(editor, 'delete', '');
  }
}

const right = { key: 'ArrowRight', keyCode: 39 };

/** A key of a driver does nothing by itself; the editor's own program hears it. */
function noKey(
  editor: HTMLElement,
  type: 'keydown' | 'keyup',
  key: KeyboardEventInit = { key: 'Unidentified' },
): void {
  editor.dispatchEvent(new KeyboardEvent(type, { ...key, bubbles: true }));
}

/** The frame of version 3 is known by what stands around it; of version 4, the editor itself says so. */
function isFramedByCkeditor({ ownerDocument }: HTMLElement): boolean {
  return ownerDocument.defaultView?.frameElement?.closest('[class*="cke_"]') != null;
}

function letGoOfControl(editor: HTMLElement): void {
  editor.dispatchEvent(
    new KeyboardEvent('keyup', { key: 'Control', code: 'ControlLeft', ctrlKey: true, bubbles: true }),
  );
}
