import type { Compose } from '@/utils/hosts/types';

export interface Edits {
  /** Calls back once, at the next edit of the draft, its recipients, subject or identity. */
  next(edited: () => void): void;
  /** The same for what a host changes by itself, an identity's signature or a template: no input event tells of it. */
  nextChange(edited: () => void): void;
}

/**
 * Tells the next edit of a composer, until `signal` aborts. It listens only while somebody waits for one: a listener that
 * every key has to pass is what typing feels.
 * @param left told each time the focus leaves a field: recipients, subject and identity may have changed then; and when it
 * comes to one: a host's own script may have filled it (a restored draft, a template), of which a textarea tells nothing
 */
export function watchEdits({ root, editor }: Compose, left: () => void, signal: AbortSignal): Edits {
  let waiting: (() => void) | undefined;
  let watching: (() => void) | undefined;
  const targets: readonly EventTarget[] = root.contains(editor) ? [root] : [root, editor.ownerDocument];
  const observer = new MutationObserver(() => {
    observer.disconnect();
    watching?.();
  });
  const listening = { capture: true, passive: true, signal };
  for (const target of targets) {
    target.addEventListener('change', heard, listening);
    target.addEventListener('focusin', left, listening);
    target.addEventListener('focusout', left, listening);
  }
  signal.addEventListener('abort', () => observer.disconnect());

  function heard(): void {
    const edited = waiting;
    waiting = undefined;
    for (const target of targets) target.removeEventListener('input', heard, listening);
    edited?.();
  }

  return {
    next(edited) {
      for (const target of targets) target.addEventListener('input', heard, listening);
      waiting = edited;
    },
    nextChange(edited) {
      watching = edited;
      if (!signal.aborted) observer.observe(editor, { childList: true, subtree: true });
    },
  };
}
