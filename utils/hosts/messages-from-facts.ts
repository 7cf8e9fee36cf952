import type { Person } from '@/utils/analysis/types';
import { uniquePeople } from './addresses';
import { all, first, frameEditor, isShown, oneLine } from './dom';
import type { MessageFacts } from './host-facts';
import { personOf } from './people-in';
import { sentOf } from './sent-of';
import type { OpenMessage, TextMarks } from './types';

/** The open messages of a page, as a host's facts lead to them; without a sender none. */
export function messagesFrom(
  id: string,
  facts: MessageFacts,
  marks: TextMarks,
  page: Document,
): readonly OpenMessage[] {
  const roots = all(page, facts.root).filter((root) => isShown(root) && !root.querySelector(facts.root));
  const found = roots.flatMap((root) => messageIn(id, facts, marks, page, root) ?? []);
  const own = facts.own?.(page);
  const inSent = facts.inSent?.(page) === true;
  return found.map((message) => ({ ...message, sent: sentOf(message, found, own, inSent) }));
}

function messageIn(
  id: string,
  facts: MessageFacts,
  marks: TextMarks,
  page: Document,
  root: HTMLElement,
): OpenMessage | undefined {
  const holder = all(root, facts.body).find(isShown);
  const frame = holder?.localName === 'iframe' ? holder : holder && first(holder, 'iframe');
  const body = frame ? (frameBody(frame) ?? holder) : holder;
  const people = (selector: string | undefined): Person[] =>
    uniquePeople(
      all(root, selector ?? 'nobody')
        .filter((node) => !holder?.contains(node))
        .map(personOf)
        .filter(({ email, name }) => email || name),
    );
  const [from] = people(facts.from);
  if (!body || !from) return undefined;
  const readers = (['to', 'cc'] as const).flatMap((field) =>
    people(facts[field]).map((person) => ({ ...person, field })),
  );
  const own = facts.id?.(root, page);
  const date = facts.date && first(root, facts.date)?.getAttribute('datetime');
  return {
    root,
    body,
    marks,
    id: own ? `${id}:${own}` : undefined,
    subject: oneLine((first(root, facts.subject) ?? first(page, facts.subject))?.textContent),
    from,
    // Without those it went to, the people in copy would look like them.
    to: readers[0]?.field === 'to' ? readers : [],
    at: date && !Number.isNaN(Date.parse(date)) ? new Date(date) : undefined,
    sent: undefined,
  };
}

function frameBody(frame: HTMLElement): HTMLElement | undefined {
  return frameEditor(frame) ?? (frame as HTMLIFrameElement).contentDocument?.body ?? undefined;
}
