import { isTextArea } from './dom';

/** One way to make an editor take text in place of its selection, as an edit of its own. */
export interface EditRoute {
  /** The selection stands already. Whether the editor took the text is seen afterwards, in the text. */
  insert(editor: HTMLElement, text: string): void;
  /** Takes the edit back that `insert` made. */
  undo(editor: HTMLElement): void;
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

/** The routes for an editor, to be tried in order; the next one only when the one before changed nothing. */
export function routesFor(editor: HTMLElement): readonly EditRoute[] {
  if (isTextArea(editor)) return [native];
  if (editor.matches('#tinymce, .mce-content-body')) return [tinymce];
  return [native];
}

function run(editor: HTMLElement, command: string, text: string): void {
  try {
    editor.ownerDocument.execCommand(command, false, text);
  } catch {
    // A frame that is being thrown away; the check afterwards finds the draft unchanged.
  }
}

function letGoOfControl(editor: HTMLElement): void {
  editor.dispatchEvent(
    new KeyboardEvent('keyup', { key: 'Control', code: 'ControlLeft', ctrlKey: true, bubbles: true }),
  );
}
