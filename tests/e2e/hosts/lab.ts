/** Runs inside a page under test: what the adapters see there, as plain data. Bundled by `bundle.ts`. */

import type { Fix, Person } from '@/utils/analysis/types';
import type { SeenDraft } from '@/utils/drafting/types';
import { adapterFor } from '@/utils/hosts/adapter-for';
import { crms } from '@/utils/hosts/crms';
import { draftText } from '@/utils/hosts/draft-text';
import { type EditResult, replaceText } from '@/utils/hosts/edit';
import { provideHosts } from '@/utils/hosts/facts-bridge';
import { generic } from '@/utils/hosts/generic';
import { gmail } from '@/utils/hosts/gmail';
import { groupwares } from '@/utils/hosts/groupwares';
import { commonMarks } from '@/utils/hosts/marks';
import { roundcube } from '@/utils/hosts/roundcube';
import { sales } from '@/utils/hosts/sales';
import { signOf, signs } from '@/utils/hosts/signs';
import { offsetOf } from '@/utils/hosts/text-places';
import type { Compose, ComposeIntent, CrmRecord, HostAdapter, SendOutcome } from '@/utils/hosts/types';
import { webmails } from '@/utils/hosts/webmails';
import { zimbra } from '@/utils/hosts/zimbra';
import { clearMarks, showMarks } from '@/utils/overlay/highlights';
import { anchorsOf, differences, harmsOf, type Loss, takeOut } from './anchors';
import { dressSignature } from './dress-signature';
import { type Variation, variations } from './variations';

export interface SeenComposer {
  readonly recipients: readonly (Person & { readonly field: string })[];
  readonly subject: string;
  readonly from: Person | undefined;
  readonly thread: string;
  readonly draftId: string | undefined;
  /** Without signature and quoted history. */
  readonly own: string;
  readonly signature: string | undefined;
  readonly quoted: readonly string[];
}

export interface SeenMessage {
  readonly id: string | undefined;
  readonly subject: string;
  readonly from: Person | undefined;
  readonly to: readonly Person[];
  readonly at: string | undefined;
  readonly sent: boolean | undefined;
  readonly own: string;
}

export interface Seen {
  readonly host: string | undefined;
  readonly expects: string | undefined;
  readonly composers: readonly SeenComposer[];
  readonly messages: readonly SeenMessage[];
  readonly record: CrmRecord | undefined;
}

const intents: { composer: number; intent: ComposeIntent }[] = [];
const sends: (() => SendOutcome)[] = [];

provideHosts({ gmail, roundcube, ...webmails, ...groupwares, ...crms, ...sales, zimbra });

/** As on a site that the user switched on, with all that is loaded there in time. */
function adapterHere(): HostAdapter {
  const shown = signOf(document);
  if (shown) return adapterFor(shown) ?? generic;
  // A page of ours cannot stand at a product's own address: it says whose it is.
  const { host } = document.documentElement.dataset;
  const sign = signs.find(({ id }) => id === host);
  return (sign && adapterFor({ ...sign, address: /^/ })) ?? generic;
}

function composes(): Compose[] {
  const adapter = adapterHere();
  return adapter.composers(document).flatMap((root) => adapter.compose(root) ?? []);
}

function composeAt(index: number): Compose {
  const compose = composes()[index];
  if (!compose) throw new Error(`no composer ${index}`);
  return compose;
}

function seenComposer(compose: Compose): SeenComposer {
  const draft = draftText(compose.editor, compose.marks);
  const cuts = [...draft.quoted, ...(draft.signature ? [draft.signature] : [])].sort(
    (a, b) => b.start - a.start,
  );
  const own = cuts.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), draft.text);
  return {
    recipients: compose.recipients(),
    subject: compose.subject(),
    from: compose.from(),
    thread: compose.thread(),
    draftId: compose.draftId(),
    own: own.trim(),
    signature: draft.signature && draft.text.slice(draft.signature.start, draft.signature.end).trim(),
    quoted: draft.quoted.map(({ start, end }) => draft.text.slice(start, end).trim()),
  };
}

/** What a click asks for; the page itself does not hear of it. */
function intentOfClick(button: HTMLElement): ComposeIntent | undefined {
  const asked: (ComposeIntent | undefined)[] = [];
  const hear = (event: Event): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    asked.push(...composes().map((compose) => compose.intent(event)));
  };
  window.addEventListener('click', hear, { capture: true, once: true });
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  return asked.find(Boolean);
}

export const lab = {
  read(): Seen {
    const adapter = adapterHere();
    return {
      host: adapter.id,
      expects: adapter.expects(document),
      record: adapter.record?.(document),
      composers: composes().map(seenComposer),
      messages: adapter.messages(document).map((message) => {
        const text = message.body && draftText(message.body, message.marks);
        const quote = text?.quoted[0]?.start ?? text?.text.length;
        return {
          id: message.id,
          subject: message.subject,
          from: message.from,
          to: message.to,
          at: message.at?.toISOString(),
          sent: message.sent,
          own: text?.text.slice(0, quote).trim() ?? '',
        };
      }),
    };
  },

  /** What every adapter finds, whether or not it knows the page. */
  readWithEveryAdapter(): { id: string; found: number }[] {
    const hosts = [...signs.flatMap((sign) => adapterFor(sign) ?? []), generic];
    return hosts.map((host) => ({
      id: host.id,
      found:
        host.composers(document).filter((root) => host.compose(root)).length + host.messages(document).length,
    }));
  },

  /** Gives frames the content that they had when the page was saved. */
  fillFrames(contents: readonly string[]): void {
    const frames = [...document.querySelectorAll('iframe')];
    contents.forEach((content, at) => {
      frames[at]?.removeAttribute('src');
      const inner = frames[at]?.contentDocument;
      inner?.open();
      inner?.write(content);
      inner?.close();
    });
  },

  /** Gives every class or id of the page and its frames another name; what refers to an id refers to the new one. */
  rename(attribute: 'class' | 'id'): void {
    const other = (word: string): string =>
      `q${[...word].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 999_983, 7)}`;
    const referring = ['for', 'aria-labelledby', 'aria-controls', 'aria-describedby', 'aria-owns'];
    const renameIn = (page: Document): void => {
      for (const name of attribute === 'id' ? ['id', ...referring] : ['class']) {
        for (const element of page.querySelectorAll(`[${name}]`)) {
          const words = (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean);
          element.setAttribute(name, words.map(other).join(' '));
        }
      }
      for (const { contentDocument } of page.querySelectorAll('iframe')) {
        if (contentDocument) renameIn(contentDocument);
      }
    };
    renameIn(document);
  },

  /**
   * Takes one anchor after the other out of the page, each class, id and other attribute that an adapter could go by, and tells
   * what is read otherwise without it.
   */
  losses(): Loss[] {
    const before = lab.read();
    return anchorsOf(document).flatMap((anchor) => {
      const putBack = takeOut(anchor);
      const after = lab.read();
      putBack();
      const lost = differences(before, after);
      return lost.length > 0 ? [{ anchor: anchor.name, lost }] : [];
    });
  },

  /**
   * Takes one anchor after the other out of the page, and tells what is then read wrongly, and where the composer or its Send
   * is not found any more.
   * @param send the button that sends; absent on a page without a composer
   */
  harms(send?: string): Loss[] {
    const before = lab.read();
    const button = send === undefined ? undefined : document.querySelector<HTMLElement>(send);
    return anchorsOf(document).flatMap((anchor) => {
      const putBack = takeOut(anchor);
      const after = lab.read();
      const found = button && composes().length > 0;
      const lost = [
        ...harmsOf(before, after),
        ...(button && !found ? ['composer'] : []),
        ...(found && intentOfClick(button) !== 'send' ? ['Send'] : []),
      ];
      putBack();
      return lost.length > 0 ? [{ anchor: anchor.name, lost }] : [];
    });
  },

  /** What is read wrongly once the page stands in this way. */
  harmsWhen(variation: Variation): string[] {
    const before = lab.read();
    variations[variation](document);
    return harmsOf(before, lab.read());
  },

  /** Listens as the extension does. */
  watch(): void {
    composes().forEach((compose, composer) => {
      const notice = (event: Event): void => {
        const intent = compose.intent(event);
        if (!intent) return;
        intents.push({ composer, intent });
        if (intent === 'send') sends.push(compose.watchSend());
      };
      const views = new Set([window, compose.editor.ownerDocument.defaultView]);
      for (const view of views) {
        for (const type of ['click', 'keydown', 'submit']) view?.addEventListener(type, notice, true);
      }
    });
    new MutationObserver(() => {
      for (const outcome of sends) outcome();
    }).observe(document, { childList: true, subtree: true, characterData: true });
  },

  intents: (): readonly { composer: number; intent: ComposeIntent }[] => intents,
  /** What became of the last send. */
  outcome: (): SendOutcome | undefined => sends.at(-1)?.(),

  /** Focuses the editor with the caret behind `text`. */
  caretAfter(index: number, text: string): void {
    const { editor, marks } = composeAt(index);
    const draft = draftText(editor, marks);
    const at = draft.text.indexOf(text) + text.length;
    editor.ownerDocument.defaultView?.focus();
    editor.focus();
    if (editor.localName === 'textarea') {
      (editor as HTMLTextAreaElement).setSelectionRange(at, at);
      return;
    }
    const range = draft.range({ start: at, end: at });
    const selection = editor.ownerDocument.defaultView?.getSelection();
    if (range) selection?.collapse(range.startContainer, range.startOffset);
  },

  /** The text before the caret. */
  beforeCaret(index: number): string {
    const { editor, marks } = composeAt(index);
    const draft = draftText(editor, marks);
    if (editor.localName === 'textarea') {
      return draft.text.slice(0, (editor as HTMLTextAreaElement).selectionStart);
    }
    const selection = editor.ownerDocument.defaultView?.getSelection();
    const at = selection?.focusNode
      ? offsetOf(draft, editor, selection.focusNode, selection.focusOffset)
      : undefined;
    return at === undefined ? '?' : draft.text.slice(0, at);
  },

  /** Resolves once the editor was left alone for so long (ms). */
  rest(index: number, quiet: number): Promise<void> {
    const { editor } = composeAt(index);
    return new Promise((resolve) => {
      const rested = (): void => resolve();
      let timer = setTimeout(rested, quiet);
      editor.addEventListener('input', () => {
        clearTimeout(timer);
        timer = setTimeout(rested, quiet);
      });
    });
  },

  fix(index: number, find: string, by: string): Promise<EditResult> {
    const { editor, marks } = composeAt(index);
    const draft = draftText(editor, marks);
    const start = draft.text.indexOf(find);
    return replaceText(editor, marks, draft, { start, end: start + find.length }, by);
  },

  /** The draft as the background gets it. */
  draft(index: number): Pick<SeenDraft, 'text' | 'signature' | 'quoted'> {
    const { editor, marks } = composeAt(index);
    const { text, signature, quoted } = draftText(editor, marks);
    return { text, signature, quoted };
  },
  replace(index: number, { start, end, text }: Fix): Promise<EditResult> {
    const { editor, marks } = composeAt(index);
    return replaceText(editor, marks, draftText(editor, marks), { start, end }, text);
  },

  dress(index: number, how: 'below' | 'closes'): void {
    dressSignature(composeAt(index).editor, how);
  },
  /** Logos and links in the editor. */
  furniture(index: number): string[] {
    const { editor } = composeAt(index);
    return [...editor.querySelectorAll('img, a')].map((element) => element.outerHTML);
  },

  /** A repair of what was read as `read`, whatever stands there now. */
  fixAgainst(index: number, read: string, find: string, by: string): Promise<EditResult> {
    const { editor, marks } = composeAt(index);
    const start = read.indexOf(find);
    const draft = { ...draftText(editor, marks), text: read };
    return replaceText(editor, marks, draft, { start, end: start + find.length }, by);
  },

  /** The text of nodes nested this deep, in a document that is not shown. */
  readNested(depth: number): string {
    const { body } = document.implementation.createHTMLDocument();
    let inner: HTMLElement = body;
    for (let level = 0; level < depth; level++) {
      const child = body.ownerDocument.createElement(level % 2 ? 'div' : 'b');
      inner.append(child);
      inner = child;
    }
    inner.append('deep');
    return draftText(body, commonMarks).text;
  },

  /** The whole draft as text, and as its editor holds it. */
  text(index: number): string {
    const { editor, marks } = composeAt(index);
    return draftText(editor, marks).text;
  },
  source(index: number): string {
    const { editor } = composeAt(index);
    return editor.localName === 'textarea' ? (editor as HTMLTextAreaElement).value : editor.innerHTML;
  },

  /** Marks a stretch and says what is marked in the editor's document then. */
  mark(index: number, find: string): { result: string; marked: string[]; source: string } {
    const { editor, marks } = composeAt(index);
    const draft = draftText(editor, marks);
    const start = draft.text.indexOf(find);
    const range = draft.range({ start, end: start + find.length });
    const result = showMarks(editor, range ? [{ range, tone: 'finding' }] : []);
    const realm = editor.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    const marked = [...(realm?.CSS.highlights.get('byname-finding') ?? [])].map(String);
    return { result, marked, source: lab.source(index) };
  },
  unmark(index: number): number {
    const { editor } = composeAt(index);
    clearMarks(editor);
    const realm = editor.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    return realm?.CSS.highlights.get('byname-finding')?.size ?? 0;
  },
};

export type Lab = typeof lab;

declare global {
  interface Window {
    lab: Lab;
  }
}

window.lab = lab;
