import type { Person } from '@/utils/analysis/types';
import { addressIn, parsePerson, uniquePeople } from './addresses';
import { all, oneLine } from './dom';

/** Attributes that pages keep a person's address in, on chips and header rows alike. */
const addressAttributes = [
  'data-email',
  'email',
  'data-address',
  'data-hovercard-id',
  'data-mail',
  'href',
  'title',
  'aria-label',
  'data-testid',
];
const nameAttributes = ['data-name', 'name'];

const carriers = [
  '[data-email]',
  '[email]',
  '[data-address]',
  '[data-hovercard-id*="@"]',
  '[data-mail]',
  'a[href^="mailto:"]',
  '[title*="@"]',
  '[aria-label*="@"]',
  '[data-testid*="@"]',
].join(', ');

/** Elements that stand for one person in a list, whether or not they show an address. */
const chips = '[role="option"], [role="listitem"], li, [data-chip], md-chip';

/**
 * The people that a part of a page shows, by address attributes first and by text only where there are none.
 * @param withoutAddress also people of whom only a name is shown
 */
export function peopleIn(scope: HTMLElement, withoutAddress: boolean): Person[] {
  const carrying = all(scope, carriers).filter((element) => !element.parentElement?.closest(carriers));
  const people = (withoutAddress ? withOthersAlike(carrying, carriers) : carrying).map(personOf);
  if (people.some(({ email }) => email)) {
    return uniquePeople(
      people.filter(({ email, name = '' }) => email || (withoutAddress && /\p{L}/u.test(name))),
    );
  }
  const shown = all(scope, chips).filter((chip) => !chip.querySelector(`${chips}, input, textarea`));
  const named = shown.map(personOf);
  return uniquePeople(named.filter((person) => person.email || (withoutAddress && person.name)));
}

/**
 * Elements that stand for a person each, with those beside them of the same kind: a page may tell less of some.
 * @param selector what finds the elements
 */
export function withOthersAlike(found: readonly HTMLElement[], selector: string): Element[] {
  const rows = found.flatMap((one) =>
    [...(one.parentElement?.children ?? [])].filter(
      (beside) => beside === one || (isAlike(beside, one) && !holds(beside, selector)),
    ),
  );
  return [...new Set(rows)];
}

function holds(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}

/** Of one kind, as far as a page tells without words; one of them may be marked as chosen or as wrong besides. */
function isAlike(one: Element, other: Element): boolean {
  const [kind = '', otherKind = ''] = [one, other].map(
    (element) => element.getAttribute('class') || element.getAttribute('role') || undefined,
  );
  if (!kind || !otherKind || one.localName !== other.localName) return false;
  return kind.startsWith(otherKind) || otherKind.startsWith(kind);
}

/** One person out of an element's attributes and text. */
export function personOf(element: Element): Person {
  const holder = element.querySelector(carriers);
  const found = addressOf(element) ?? (holder ? addressOf(holder) : undefined);
  // A word of the interface may stand before the name: "From: …".
  const text = parsePerson(
    wordsOf(element)
      .slice(0, 200)
      .replace(/^[^@<:：]{1,20}[:：]\s*/, ''),
  );
  const email = found ?? text.email;
  const said = nameAttributes
    .map((name) => element.getAttribute(name))
    .find((value) => value && !value.includes('@'));
  const name = said ? oneLine(said) : text.name;
  const clean = name && email && name.toLowerCase() === email.toLowerCase() ? undefined : name;
  return { ...(clean && { name: clean }), ...(email && { email }) };
}

/** Words that are read aloud but not shown ("From:", "remove"), by the names that style libraries use for them. */
const forScreenReaders =
  '.sr-only, .visually-hidden, .screen-reader-text, .assistiveText, .slds-assistive-text';

/** Pictures of a person are often letters: initials, or the name of an icon. */
const pictures = '[role="img"], md-icon, svg';

function isHiddenFromSight(element: Element): boolean {
  if (element.closest(forScreenReaders) || element.closest(pictures)) return true;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && width <= 1 && height <= 1;
}

/** Name and address often stand in neighbouring elements with nothing between them; pieces of one text go on without a gap. */
function wordsOf(element: Element): string {
  let words = '';
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (walker.nextNode()) {
    const { parentElement, previousSibling, textContent } = walker.currentNode;
    if (!parentElement || isHiddenFromSight(parentElement)) continue;
    // A button on a chip says what it does: "Remove".
    if (parentElement.closest('button') !== element.closest('button')) continue;
    words += (previousSibling?.nodeType === 3 ? '' : ' ') + textContent;
  }
  return oneLine(words) || oneLine(element.textContent);
}

function addressOf(element: Element): string | undefined {
  for (const attribute of addressAttributes) {
    // Proton's: "remove-address-button-a@b", "recipient:details-dropdown-a@b".
    const found = addressIn(
      element.getAttribute(attribute)?.replace(/^[a-z:-]*(?:button|dropdown|item)-/, ''),
    );
    if (found) return found;
  }
  return undefined;
}
