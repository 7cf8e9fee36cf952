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
  const found = rootsIn(facts, page).flatMap((root) => messageIn(id, facts, marks, page, root) ?? []);
  const own = facts.own?.(page);
  const inSent = facts.inSent?.(page) === true;
  return found.map((message) => ({ ...message, sent: sentOf(message, found, own, inSent) }));
}

function rootsIn(facts: MessageFacts, page: Document): readonly HTMLElement[] {
  if (facts.root !== undefined) {
    const { root } = facts;
    return all(page, root).filter((element) => isShown(element) && !element.querySelector(root));
  }
  const bodies = all(page, facts.body).filter((body) => isShown(body) && !body.querySelector(facts.body));
  return [...new Set(bodies.flatMap((body) => around(facts, body) ?? []))];
}

/** The smallest element around a body that names its sender, and holds nothing of another message. */
function around(facts: MessageFacts, body: HTMLElement): HTMLElement | undefined {
  for (
    let root = body.parentElement;
    root && !root.matches(facts.pane ?? 'body');
    root = root.parentElement
  ) {
    if (all(root, facts.body).some((other) => !other.contains(body) && !body.contains(other)))
      return undefined;
    if (all(root, facts.from).some((sender) => !body.contains(sender))) return root;
  }
  return undefined;
}

function messageIn(
  id: string,
  facts: MessageFacts,
  marks: TextMarks,
  page: Document,
  root: HTMLElement,
): OpenMessage | undefined {
  const holder = all(root, facts.body).find(isShown);
  const frame = holder?.localName === 'iframe' ? holder : holder && first(holder, facts.frame ?? 'no-frame');
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
  const own = facts.id?.(root, page);
  const date = facts.date && first(root, facts.date)?.getAttribute('datetime');
  return {
    root,
    body,
    marks,
    id: own ? `${id}:${own}` : undefined,
    subject: oneLine((first(root, facts.subject) ?? first(page, facts.subject))?.textContent),
    from,
    to: (['to', 'cc'] as const).flatMap((field) =>
      people(facts[field]).map((person) => ({ ...person, field })),
    ),
    at: date && !Number.isNaN(Date.parse(date)) ? new Date(date) : undefined,
    sent: undefined,
  };
}

function frameBody(frame: HTMLElement): HTMLElement | undefined {
  return frameEditor(frame) ?? (frame as HTMLIFrameElement).contentDocument?.body ?? undefined;
}
