/** Builds an editor in `holder` with these lines, one paragraph each; resolves with the element that is typed into. */
export type MountEditor = (holder: HTMLElement, lines: readonly string[]) => Promise<HTMLElement>;

declare global {
  interface Window {
    mountEditor: MountEditor;
  }
}

/** The lines as the HTML that such editors start from. */
export function paragraphs(lines: readonly string[], empty: string): string {
  return lines.map((line) => `<p>${line || empty}</p>`).join('');
}

/** The editor below `holder` that a library made. */
export function editorIn(holder: ParentNode): HTMLElement {
  const editor = holder.querySelector<HTMLElement>('[contenteditable="true"]');
  if (editor === null) throw new Error('the library made no editor');
  return editor;
}
