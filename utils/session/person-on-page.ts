import type { Person } from '@/utils/analysis/types';
import type { Compose } from '@/utils/hosts/types';
import type { PageShows } from './page-shows';

/** Somebody as a page shows them. */
export interface PersonOnPage {
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** Who a page is about: the reader of a draft that is typed in, a record, the other of an open mail, the reader of any draft. */
export function personOnPage({ composers, messages, record }: PageShows): PersonOnPage | null {
  const drafts = [...composers];
  const typedIn = drafts.find(({ root }) => root.contains(root.ownerDocument.activeElement));
  const message = messages.findLast(({ sent }) => !sent) ?? messages.at(-1);
  const readerOf = (compose: Compose | undefined) => personOf(compose?.recipients()[0]);
  return (
    readerOf(typedIn) ??
    (record && { name: record.name, emails: record.emails, phones: record.phones }) ??
    personOf(message?.sent ? message.to[0] : message?.from) ??
    readerOf(drafts.at(-1)) ??
    null
  );
}

function personOf(person: Person | undefined): PersonOnPage | undefined {
  if (!person?.name && !person?.email) return undefined;
  return { name: person.name ?? '', emails: person.email ? [person.email] : [], phones: [] };
}
