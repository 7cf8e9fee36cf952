import { addressIn } from './addresses';
import { all, fieldValue, isShown, oneLine } from './dom';
import type { CrmRecord } from './types';

/** What is known of the page of a CRM about one person or organisation. */
export interface RecordFacts {
  /** By the address of the page; `undefined` where it is about neither. */
  readonly about: (page: Document) => 'person' | 'organisation' | undefined;
  /** The part that shows the record and nothing of others; of several (open tabs), the one that is shown counts. */
  readonly root?: string;
  /** Ways to each thing, tried in their order; the first that shows something is taken. `… @title` reads that attribute. */
  readonly name: readonly string[];
  readonly organisation?: readonly string[];
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
}

const addressLinks = 'a[href^="mailto:"]';
const phoneLinks = 'a[href^="tel:"], a[href^="callto:"], a[href^="sip:"]';
const fewestDigits = 6;

/** Whom a page of a CRM is about, as far as it tells; `undefined` on every other page. */
export function recordFrom(facts: RecordFacts, page: Document): CrmRecord | undefined {
  const about = facts.about(page);
  if (about === undefined) return undefined;
  const root = facts.root ? all(page, facts.root).find(isShown) : undefined;
  // What a page names is certain wherever it stands; links alone only where nothing of others stands beside them.
  const read = (ways: readonly string[] = [], links?: string): string[] => {
    const inRoot = root ? valuesOf(root, links ? [...ways, links] : ways) : [];
    return inRoot.length > 0 ? inRoot : valuesOf(page, ways);
  };
  const [title = ''] = read(facts.name);
  const [organisation = ''] = read(facts.organisation);
  const record: CrmRecord = {
    name: about === 'person' ? title : '',
    organisation: about === 'organisation' ? title : organisation,
    emails: unique(read(facts.emails, addressLinks).flatMap((text) => addressIn(text) ?? [])),
    phones: unique(read(facts.phones, phoneLinks).flatMap((text) => phoneIn(text) ?? [])),
  };
  return title || record.emails.length > 0 ? record : undefined;
}

/** What the first way that shows something shows. */
function valuesOf(scope: ParentNode, ways: readonly string[]): string[] {
  for (const way of ways) {
    const [selector = '', attribute] = way.split(' @');
    const found = all(scope, selector)
      .filter(isShown)
      .map((element) => oneLine(attribute ? element.getAttribute(attribute) : shownBy(element)))
      .filter((text) => /[\p{L}\d]/u.test(text));
    if (found.length > 0) return found;
  }
  return [];
}

/** Links often say "mail" or "call", and keep whom only in their address. */
function shownBy(element: HTMLElement): string {
  const link = /^(?:mailto|tel|callto|sip):(.*)$/.exec(element.getAttribute('href') ?? '')?.[1];
  return `${fieldValue(element)} ${link ?? ''}`;
}

function phoneIn(text: string): string | undefined {
  const number = /[+(]?\d[\d\s().\-/]*\d/.exec(text)?.[0];
  return number && number.replace(/\D/g, '').length >= fewestDigits ? number : undefined;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
