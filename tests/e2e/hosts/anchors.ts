import type { Seen } from './lab';

/** One thing that an adapter could know a part of a page by: a class, or an attribute with its value. */
export interface Anchor {
  readonly name: string;
  readonly attribute: string;
  /** One word of a list, such as a class; absent where the value counts as a whole. */
  readonly word?: string;
  readonly elements: readonly Element[];
}

/** What is read otherwise once the anchor is gone. */
export interface Loss {
  readonly anchor: string;
  readonly lost: readonly string[];
}

/** Attributes that show something or make the page work; a page without them is another page. */
const kept =
  /^(?:style|contenteditable|src|href|value|type|checked|selected|hidden|width|height|content|lang|dir|title|aria-label|alt|placeholder|datetime|on\w+|class)$/;

/** Every anchor of the page, outside the text of mails. */
export function anchorsOf(page: Document): readonly Anchor[] {
  const found = new Map<string, Element[]>();
  const note = (name: string, element: Element): void => {
    found.set(name, [...(found.get(name) ?? []), element]);
  };
  for (const element of page.querySelectorAll('*')) {
    for (const word of element.classList) note(`class ${word}`, element);
    for (const { name, value } of element.attributes) if (!kept.test(name)) note(`${name}=${value}`, element);
  }
  return [...found].map(([name, elements]) => {
    const word = /^class (.+)/.exec(name)?.[1];
    if (word) return { name, attribute: 'class', word, elements };
    return { name, attribute: name.slice(0, name.indexOf('=')), elements };
  });
}

/** @returns puts it back */
export function takeOut({ attribute, word, elements }: Anchor): () => void {
  const before = elements.map((element) => element.getAttribute(attribute) ?? '');
  for (const element of elements) {
    if (word) element.classList.remove(word);
    else element.removeAttribute(attribute);
  }
  return () => {
    for (const [at, element] of elements.entries()) element.setAttribute(attribute, before[at] ?? '');
  };
}

/** Paths of what the two readings say differently. */
export function differences(before: Seen, after: Seen): string[] {
  return differing(before, after, '');
}

function differing(one: unknown, other: unknown, path: string): string[] {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
    return one === other ? [] : [path];
  }
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return [path];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differing(Reflect.get(one, key), Reflect.get(other, key), `${path}.${key}`),
  );
}
