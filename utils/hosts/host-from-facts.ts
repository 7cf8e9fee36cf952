import { parseAddressList, uniquePeople } from './addresses';
import { all, eventElement, fieldValue, first, isPress, isSendShortcut, oneLine } from './dom';
import { editorsIn, type FoundEditor, isOpen } from './editors-in';
import { composerFields, generic, recipientsByName } from './generic';
import type { ComposerFacts, Field, HostFacts } from './host-facts';
import { type HostSign, named, shows } from './host-sign';
import { innermost } from './innermost';
import { marksOf } from './marks';
import { messagesFrom } from './messages-from-facts';
import { noticesFrom } from './page-notices';
import { peopleIn, personOf, withOthersAlike } from './people-in';
import { recordFrom } from './record-from-facts';
import { isSend, sendButton } from './send-button';
import { threadOf } from './thread-of';
import type { Compose, ComposeIntent, HostAdapter, Recipient, SendOutcome, TextMarks } from './types';

/**
 * An adapter that works by a table of facts. Where a page of the product shows none of them, it is looked at as one of no
 * known product: by roles and names alone. Everything that it cannot find is unknown, never guessed.
 */
export function hostFrom(sign: HostSign, facts: HostFacts): HostAdapter {
  const { composer, message, record } = facts;
  const marks = marksOf(facts.marks ?? {});
  const rootsIn = (page: Document): HTMLElement[] =>
    composer ? innermost(editorsOf(composer, page).flatMap((found) => rootOf(composer, found) ?? [])) : [];
  return {
    ...named(sign),
    composers(page) {
      if (!shows(sign, page)) return [];
      const known = rootsIn(page);
      return known.length > 0 ? known : generic.composers(page);
    },
    compose(root) {
      const found =
        composer && tallest(editorsOf(composer, root).filter((each) => rootOf(composer, each) === root));
      return found ? composeOf(composer, marks, root, found.editor) : generic.compose(root);
    },
    messages(page) {
      if (!shows(sign, page)) return [];
      // A product whose messages are known and not found has changed: who wrote one would be a guess.
      return message ? messagesFrom(sign.id, message, marks, page) : generic.messages(page);
    },
    ...(record && { record: (page) => recordFrom(record, page) }),
    expects: (page) => facts.expects?.(page),
  };
}

function editorsOf({ editor, frame = 'no-frame' }: ComposerFacts, scope: ParentNode): FoundEditor[] {
  return editorsIn(scope, editor, frame);
}

/** Fields for recipients are editable elements in some hosts, too. */
function tallest(found: readonly FoundEditor[]): FoundEditor | undefined {
  if (found.length < 2) return found[0];
  const height = ({ place }: FoundEditor): number => place.getBoundingClientRect().height;
  return found.reduce((best, each) => (height(each) > height(best) ? each : best));
}

function rootOf(facts: ComposerFacts, { place, editor }: FoundEditor): HTMLElement | undefined {
  const root = facts.root ? place.closest<HTMLElement>(facts.root) : null;
  const found = root ?? smallestRoot(facts, place);
  return found && (facts.mails?.(found, editor) ?? true) ? found : undefined;
}

function smallestRoot(facts: ComposerFacts, place: HTMLElement): HTMLElement | undefined {
  for (let root = place.parentElement; root; root = root.parentElement) {
    const addressed = first(root, facts.subject) || holdersOf(facts, root, 'to').length > 0;
    if (addressed && sendOf(facts, root)) return root;
  }
  return undefined;
}

function holdersOf(facts: ComposerFacts, root: HTMLElement, field: Field): readonly HTMLElement[] {
  return facts.recipients ? facts.recipients(root, field) : composerFields(root, field);
}

function sendOf(facts: ComposerFacts, root: HTMLElement): HTMLElement | undefined {
  return first(root, facts.send) ?? sendButton(root);
}

function composeOf(facts: ComposerFacts, marks: TextMarks, root: HTMLElement, editor: HTMLElement): Compose {
  const subject = (): string => oneLine(fieldValue(first(root, facts.subject)));
  return {
    root,
    editor,
    marks,
    recipients: () => recipientsOf(facts, root, editor),
    subject,
    from: () => facts.from?.(root),
    thread: () => facts.thread?.(root, editor) ?? threadOf(marks, editor, subject()),
    draftId: () => facts.draftId?.(root),
    hostSignature: () => facts.hostSignature?.(root) ?? '',
    intent: (event) => intentOf(facts, root, editor, event),
    watchSend: () => watchSend(facts, root, editor),
  };
}

function recipientsOf(
  { recipients, chip }: ComposerFacts,
  root: HTMLElement,
  editor: HTMLElement,
): Recipient[] {
  if (!recipients) return recipientsByName(root, editor);
  // Without a To field, the people in copy would look like the only readers.
  if (recipients(root, 'to').length === 0) return [];
  return (['to', 'cc', 'bcc'] as const).flatMap((field) => {
    const people = recipients(root, field).flatMap((holder) => {
      if ('value' in holder) return parseAddressList(fieldValue(holder));
      return chip ? withOthersAlike(all(holder, chip), chip).map(personOf) : peopleIn(holder, true);
    });
    return uniquePeople(people.filter(({ name, email }) => name || email)).map((person) => ({
      ...person,
      field,
    }));
  });
}

function intentOf(
  facts: ComposerFacts,
  root: HTMLElement,
  editor: HTMLElement,
  event: Event,
): ComposeIntent | undefined {
  const target = eventElement(event);
  if (!target || !(root.contains(target) || editor.contains(target))) return undefined;
  if (facts.shortcut && isSendShortcut(event)) return 'send';
  if (!isPress(event)) return undefined;
  const presses = (selector: string | undefined): boolean =>
    selector !== undefined && target.closest(selector) !== null;
  if (presses(facts.schedule)) return 'schedule';
  if (presses(facts.discard)) return 'discard';
  if (presses(facts.send)) return 'send';
  return !first(root, facts.send) && isSend(target, root) ? 'send' : undefined;
}

function watchSend(facts: ComposerFacts, root: HTMLElement, editor: HTMLElement): () => SendOutcome {
  const notices = noticesFrom(root.ownerDocument, facts.notices, facts.dialogs);
  const confirms = facts.confirms ?? (() => true);
  let confirmed = false;
  return () => {
    confirmed ||= notices.hasNew(confirms);
    if (isOpen(root, editor)) {
      return notices.hasNewDialog() ? 'refused' : 'waiting';
    }
    return confirmed || facts.goneIsSent ? 'sent' : 'gone';
  };
}
