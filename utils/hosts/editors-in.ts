import { all, frameEditor, isShown } from './dom';

export interface FoundEditor {
  readonly editor: HTMLElement;
  /** The editor itself, or the frame that it fills. */
  readonly place: HTMLElement;
}

/**
 * Editors below `scope`, those in frames first.
 * @param selector of editors in the page itself
 * @param frames selector of frames whose body is an editor
 * @param accepts asked of each place
 */
export function editorsIn(
  scope: ParentNode,
  selector: string,
  frames: string,
  accepts: (place: HTMLElement) => boolean = isShown,
): FoundEditor[] {
  return [...all(scope, frames), ...all(scope, selector)].filter(accepts).flatMap((place) => {
    const editor = place.matches(frames) ? frameEditor(place) : place;
    return editor ? [{ editor, place }] : [];
  });
}

/** Is the composer still there to be typed into? */
export function isOpen(root: HTMLElement, editor: HTMLElement): boolean {
  return isShown(root) && isShown(editor.ownerDocument.defaultView?.frameElement ?? editor);
}
