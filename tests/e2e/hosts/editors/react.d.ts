/** The little of React that mounting Slate takes; its own types are a package that nothing else needs. */
declare module 'react' {
  export function createElement(type: unknown, props: object): object;
}
declare module 'react-dom/client' {
  export function createRoot(place: Element): { render(node: object): void };
}
