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
export function personOnPage({ drafts, messages, record }: PageShows): PersonOnPage | null {
  const composers = drafts.peek().map(({ compose }) => compose);
  const typedIn = composers.find(({ root }) => root.contains(root.ownerDocument.activeElement));
  const message = messages.peek().findLast(({ sent }) => !sent) ?? messages.peek().at(-1);
  const about = record.peek();
  const readerOf = (compose: Compose | undefined) => personOf(compose?.recipients()[0]);
  return (
    readerOf(typedIn) ??
    (about && { name: about.name, emails: about.emails, phones: about.phones }) ??
    personOf(message?.sent ? message.to[0] : message?.from) ??
    readerOf(composers.at(-1)) ??
    null
  );
}

function personOf(person: Person | undefined): PersonOnPage | undefined {
  if (!person?.name && !person?.email) return undefined;
  return { name: person.name ?? '', emails: person.email ? [person.email] : [], phones: [] };
}
