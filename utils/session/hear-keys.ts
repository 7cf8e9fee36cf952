import type { Compose } from '@/utils/hosts/types';

export interface KeyEars {
  /** Every key that goes down, some twice. Told for each of them, so it does next to nothing. */
  typed(key: KeyboardEvent): void;
  /** A key that may send or close the mail, before the page acts on it. */
  mayAct(key: KeyboardEvent): void;
}

/**
 * Hears the keys of a composer's windows, until `signal` aborts.
 *
 * Plain writing is heard after the page itself: whoever hears a key first pays for waking the browser's scripts, four times what
 * is paid after that (Chromium 140, 2026). It is heard ahead of the page where a key may act: outside the editor, while Ctrl or
 * Meta is down, and for as long as a page keeps its keys from those who come after it.
 */
export function hearKeys(
  { editor }: Compose,
  windows: ReadonlySet<Window>,
  { typed, mayAct }: KeyEars,
  signal: AbortSignal,
): void {
  const passive = { passive: true, signal };
  const capture = { ...passive, capture: true };
  let writing = editor.contains(editor.ownerDocument.activeElement);
  let isAhead = false;
  editor.addEventListener('focusin', () => (writing = true), capture);
  editor.addEventListener('focusout', left, capture);
  for (const view of windows) view.addEventListener('keydown', after, passive);
  hearAhead(true);

  function left(): void {
    writing = false;
    hearAhead(true);
  }

  function hearAhead(ahead: boolean): void {
    if (ahead === isAhead) return;
    isAhead = ahead;
    for (const view of windows) {
      if (ahead) view.addEventListener('keydown', before, capture);
      else view.removeEventListener('keydown', before, capture);
    }
  }

  function before(key: KeyboardEvent): void {
    typed(key);
    if (!writing || (key.key === 'Enter' && (key.ctrlKey || key.metaKey))) mayAct(key);
  }

  function after(key: KeyboardEvent): void {
    typed(key);
    hearAhead(!writing || key.ctrlKey || key.metaKey);
  }
}
