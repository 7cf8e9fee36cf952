/** The little of React and Draft.js that mounting an editor takes; their own types are packages that nothing else needs. */
declare module 'react' {
  export function createElement(type: unknown, props: object): object;
  export function useState<T>(first: () => T): [T, (next: T) => void];
}
declare module 'react-dom/client' {
  export function createRoot(place: Element): { render(node: object): void };
}
declare module 'draft-js' {
  export const Editor: unknown;
  export const EditorState: { createWithContent(content: object): object };
  export const ContentState: { createFromText(text: string): object };
}
