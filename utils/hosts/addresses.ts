import type { Person } from '@/utils/analysis/types';
import { oneLine } from './dom';

const address = /[^\s<>()[\]:;,"'\\]+@[^\s<>()[\]:;,"'\\]+\.?[^\s<>()[\]:;,"'\\]*/;

/** The first mail address in a text, without `mailto:`; `undefined` when there is none. */
export function addressIn(text: string | null | undefined): string | undefined {
  if (!text?.includes('@')) return undefined;
  return address.exec(text.replace(/^mailto:/i, '').split('?')[0] ?? '')?.[0];
}

/** One mailbox as a page writes it: `Name <a@b>`, `a@b`, `a@b (Name)` or a bare name. */
export function parsePerson(text: string): Person {
  const line = oneLine(text).replace(/^mailto:([^?]*).*$/i, '$1');
  const email = addressIn(line);
  if (!email) return line ? { name: unquote(line) } : {};
  const rest = oneLine(
    line
      .replace(`<${email}>`, ' ')
      .replace(email, ' ')
      .replace(/[([]\s*[)\]]/g, ' '),
  );
  // The old form of RFC 822 puts the name behind the address: a@b (Name).
  const bare = /^\((.*)\)$/.exec(rest)?.[1] ?? rest.replace(/^[<,;\s]+|[>,;\s]+$/g, '');
  const name = unquote(bare);
  return name ? { name, email } : { email };
}

/**
 * The mailboxes of a header line such as a To field holds. A name with a bare comma (`Vries, Ineke <i@corp.example>`)
 * stays together; parts without an address are dropped, they are names being typed.
 */
export function parseAddressList(text: string): Person[] {
  const people: Person[] = [];
  let held = '';
  for (const part of splitList(text)) {
    const whole = held ? `${held}, ${part}` : part;
    if (addressIn(part)) {
      people.push(parsePerson(whole));
      held = '';
    } else {
      held = whole.trim();
    }
  }
  return people;
}

/** Each address once (names are kept from where they were given first), people without an address once per name. */
export function uniquePeople<P extends Person>(people: readonly P[]): P[] {
  const seen = new Map<string, P>();
  for (const person of people) {
    const key = person.email?.toLowerCase() ?? `name:${person.name?.toLowerCase() ?? ''}`;
    const known = seen.get(key);
    if (!known || (!known.name && person.name)) seen.set(key, person);
  }
  return [...seen.values()];
}

function unquote(name: string): string {
  const bare = /^"(.*)"$/.exec(name)?.[1] ?? /^'(.*)'$/.exec(name)?.[1] ?? name;
  return oneLine(bare.replace(/\\(.)/g, '$1'));
}

/** Splits at commas, semicolons and line ends that stand neither in quotes nor in angle brackets. */
function splitList(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  let angle = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\\' && quoted) at++;
    else if (char === '"') quoted = !quoted;
    else if (char === '<' && !quoted) angle = true;
    else if (char === '>' && !quoted) angle = false;
    else if (!quoted && !angle && (char === ',' || char === ';' || char === '\n')) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
