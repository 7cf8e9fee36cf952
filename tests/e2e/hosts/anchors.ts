import type { Person } from '@/utils/analysis/types';
import type { Seen, SeenComposer, SeenMessage } from './lab';

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

/** Wrong readings, each in words; what is read as before, or not at all, is none. */
export function harmsOf(before: Seen, after: Seen): string[] {
  const composers = after.composers.map((composer) => closest(before.composers, composer, harmsOfComposer));
  const messages = after.messages.map((message) => closest(before.messages, message, harmsOfMessage));
  return [...composers, ...messages].flat();
}

/** The harms beside the original that it is most like: others may be missing before it. */
function closest<T>(before: readonly T[], after: T, harms: (before: T, after: T) => string[]): string[] {
  const compared = before.map((each) => harms(each, after)).sort((one, other) => one.length - other.length);
  return compared[0] ?? ['something that was not there'];
}

function harmsOfComposer(before: SeenComposer, after: SeenComposer): string[] {
  return [
    ...(arePeopleOf(before.recipients, after.recipients) ? [] : ['recipients']),
    ...(arePeopleOf([before.from], [after.from]) ? [] : ['from']),
    ...(['', before.subject].includes(after.subject) ? [] : ['subject']),
    ...(['unknown', before.thread].includes(after.thread) ? [] : ['thread']),
    ...(['', before.own].includes(after.own) ? [] : ['own text']),
  ];
}

function harmsOfMessage(before: SeenMessage, after: SeenMessage): string[] {
  return [
    ...(arePeopleOf([before.from], [after.from]) ? [] : ['sender']),
    ...(arePeopleOf(before.to, after.to) ? [] : ['recipients']),
    ...(['', before.subject].includes(after.subject) ? [] : ['subject']),
    ...([undefined, before.sent].includes(after.sent) ? [] : ['sent']),
    ...(['', before.own].includes(after.own) ? [] : ['own text']),
  ];
}

type Whom = Person & { readonly field?: string };

/** The same people, of whom less may be known; or nobody, but never some of them. */
function arePeopleOf(before: readonly (Whom | undefined)[], after: readonly (Whom | undefined)[]): boolean {
  if (after.every((person) => person === undefined)) return true;
  return (
    before.length === after.length &&
    before.every((was, at) => {
      const is = after[at];
      if (is?.field !== was?.field) return false;
      return is?.email
        ? is.email === was?.email
        : is?.name !== undefined && [was?.name, was?.email].includes(is.name);
    })
  );
}
