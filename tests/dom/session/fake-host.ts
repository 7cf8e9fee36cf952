import type { Compose, HostAdapter, OpenMessage, Recipient, TextMarks } from '@/utils/hosts/types';

/** A host whose composers are `.composer` elements with a textarea, and whose open messages are `article`s. */
export const fakeHost: HostAdapter = {
  id: 'fake',
  name: 'Fake',
  composers: (page) => [...page.querySelectorAll<HTMLElement>('.composer')],
  compose: fakeCompose,
  messages: (page) => [...page.querySelectorAll<HTMLElement>('article')].map(fakeMessage),
  expects: () => undefined,
};

const noMarks: TextMarks = { signature: '', quoted: '', quotedFrom: '' };

export function fakeCompose(root: HTMLElement, recipients: readonly Recipient[] = []): Compose | undefined {
  const editor = root.querySelector('textarea');
  if (editor === null) return undefined;
  return {
    root,
    editor,
    marks: noMarks,
    recipients: () => recipients,
    subject: () => '',
    from: () => undefined,
    thread: () => 'first',
    draftId: () => undefined,
    hostSignature: () => '',
    intent: () => undefined,
    watchSend: () => () => 'waiting',
  };
}

function fakeMessage(root: HTMLElement): OpenMessage {
  return {
    root,
    body: root,
    marks: noMarks,
    id: root.id,
    subject: '',
    from: root.dataset['from'] ? { email: root.dataset['from'] } : undefined,
    to: [],
    at: undefined,
    sent: true,
  };
}

export function openComposer(page: Document): HTMLElement {
  const root = page.createElement('div');
  root.className = 'composer';
  root.append(page.createElement('textarea'));
  page.body.append(root);
  return root;
}
