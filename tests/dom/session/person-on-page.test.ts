import { afterEach, expect, it } from 'vitest';
import { calledNumber } from '@/entrypoints/background/called-number';
import type { Compose, CrmRecord, OpenMessage } from '@/utils/hosts/types';
import type { OpenDraft } from '@/utils/panel-link/open-draft';
import { personOnPage } from '@/utils/session/person-on-page';

const noMarks = { signature: '', quoted: '', quotedFrom: '' };

function message(sent: boolean, name: string): OpenMessage {
  const person = { name, email: `${name.toLowerCase()}@example.nl` };
  return {
    root: document.body,
    body: undefined,
    marks: noMarks,
    id: undefined,
    subject: '',
    from: sent ? { name: 'Me' } : person,
    to: sent ? [{ ...person, field: 'to' }] : [{ name: 'Me', field: 'to' }],
    at: undefined,
    sent,
  };
}

function draftTo(name: string): Compose {
  const root = document.createElement('form');
  const editor = document.createElement('textarea');
  root.append(editor);
  document.body.append(root);
  return {
    root,
    editor,
    marks: noMarks,
    recipients: () => [{ name, field: 'to' }],
    subject: () => '',
    from: () => undefined,
    thread: () => 'unknown',
    draftId: () => undefined,
    hostSignature: () => '',
    intent: () => undefined,
    watchSend: () => () => 'waiting',
  };
}

const record = { name: 'Carina', organisation: 'Noord', emails: [], phones: ['020 555 0123'] };
interface Shown {
  readonly composers: readonly Compose[];
  readonly messages: readonly OpenMessage[];
  readonly record: CrmRecord | undefined;
}
const nothing: Shown = { composers: [], messages: [], record: undefined };

function watched<T>(value: T) {
  return { peek: () => value, subscribe: () => () => undefined };
}

const about = ({ composers, messages, record: shown }: Shown) =>
  personOnPage({
    drafts: watched(composers.map((compose) => ({ compose }) as OpenDraft)),
    messages: watched(messages),
    record: watched(shown),
  });

afterEach(() => document.body.replaceChildren());

it('a page without anybody is about nobody', () => {
  expect(about(nothing)).toBeNull();
});

it.each([
  ['the sender of an open mail', { messages: [message(false, 'Anna')] }, 'Anna'],
  ['the reader of a sent mail', { messages: [message(true, 'Bram')] }, 'Bram'],
  ['the last mail of somebody else', { messages: [message(false, 'Anna'), message(true, 'Bram')] }, 'Anna'],
  ['a record rather than a mail in it', { messages: [message(false, 'Anna')], record }, 'Carina'],
])('is about %s', (_, shows, name) => {
  expect(about({ ...nothing, ...shows })?.name).toBe(name);
});

it('is about the reader of the draft that is typed in, else of any draft when nothing else shows', () => {
  const composers = [draftTo('Daan'), draftTo('Eva')];
  expect(about({ ...nothing, composers })?.name).toBe('Eva');
  expect(about({ ...nothing, composers, record })?.name).toBe('Carina');
  composers[0]?.editor.focus();
  expect(about({ ...nothing, composers, record })?.name).toBe('Daan');
});

it.each([
  ['tel:+31205550123', '+31205550123'],
  ['TEL:+31%2020%20555%200123', '+31 20 555 0123'],
  ['tel:+31-20-5550123;ext=12', '+31-20-5550123'],
  ['callto:0205550123?call', '0205550123'],
  ['tel:', undefined],
  ['tel:ineke', undefined],
  ['tel:%', undefined],
  [`tel:${'1'.repeat(61)}`, undefined],
  ['mailto:ineke@example.nl', undefined],
  ['https://example.nl/tel:1', undefined],
])('the link %s calls %s', (href, number) => {
  expect(calledNumber(href)).toBe(number);
});
