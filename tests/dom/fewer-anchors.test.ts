import { beforeEach, expect, test } from 'vitest';
import { draftText } from '@/utils/hosts/draft-text';
import { generic } from '@/utils/hosts/generic';
import { gmail } from '@/utils/hosts/gmail';
import { hostFrom } from '@/utils/hosts/host-from-facts';
import { commonMarks } from '@/utils/hosts/marks';
import { openxchange, openxchangeSign } from '@/utils/hosts/openxchange';
import { outlook, outlookSign } from '@/utils/hosts/outlook';
import type { HostAdapter } from '@/utils/hosts/types';

beforeEach(() => document.body.replaceChildren());

function show(html: string): void {
  document.body.innerHTML = html;
}

function recipients(adapter: HostAdapter): string[] {
  const [root] = adapter.composers(document);
  const compose = root && adapter.compose(root);
  return (compose?.recipients() ?? []).map(
    ({ name = '', email = '?', field }) => `${field}: ${name} ${email}`,
  );
}

test('takes the word before a sender for no part of the name', () => {
  show(`<div id="io-ox-core"></div><article class="mail-detail expanded"><div class="from"><a><span>From:</span>
    <span class="person-from">Nienke Bakker</span><span>&lt;nienke@klant.example&gt;</span></a></div>
    <section class="body">Dag</section></article>`);
  const [message] = hostFrom(openxchangeSign, openxchange).messages(document);
  expect(message?.from).toEqual({ name: 'Nienke Bakker', email: 'nienke@klant.example' });
});

test('takes the recipients of a reply that is being written for none of the mail above it', () => {
  show(`<div role="main"><div data-legacy-message-id="18"><h3><span class="gD" email="nienke@klant.example">Nienke</span></h3>
    <span email="ineke@corp.example">me</span><div class="a3s">Dag</div>
    <form><span email="karin@klant.example">Karin</span></form></div></div>`);
  expect(gmail.messages(document)[0]?.to).toEqual([{ name: 'me', email: 'ineke@corp.example', field: 'to' }]);
});

const outlookComposer = (to: string, cc: string) => `<div id="docking_InitVisiblePart_0">
  <div ${to}><span data-lpc-hover-target-id="1" title="nienke@klant.example">Nienke</span></div>
  <div ${cc}><span data-lpc-hover-target-id="2" title="inkoop@klant.example">Inkoop</span></div>
  <div contenteditable="true" role="textbox" aria-multiline="true"></div></div>`;

test('never shows the people in copy as the only readers', () => {
  const adapter = hostFrom(outlookSign, outlook);
  show(outlookComposer('id="MSG_1_TO"', 'id="MSG_1_CC"'));
  expect(recipients(adapter)).toEqual(['to: Nienke nienke@klant.example', 'cc: Inkoop inkoop@klant.example']);
  show(outlookComposer('', 'id="MSG_1_CC"'));
  expect(recipients(adapter)).toEqual([]);
  show(outlookComposer('contenteditable="true"', 'contenteditable="true" id="MSG_1_CC"'));
  expect(recipients(adapter)).toEqual(['to: Nienke nienke@klant.example', 'cc: Inkoop inkoop@klant.example']);
});

test.each([
  ['classes', 'class="q1 q2"', 'class="q1 q2 q3"'],
  ['roles', 'role="button"', 'role="button"'],
])('keeps a reader without an address beside one with, told by their %s', (_, one, other) => {
  show(`<form><div name="to" role="group"><b class="label">To</b>
    <span ${one} title="nienke@klant.example">Nienke</span><span ${other}>Karin van den Berg</span><input type="hidden"></div>
    <input name="subject"><textarea name="body"></textarea><button name="send">Send</button></form>`);
  expect(recipients(generic)).toEqual(['to: Nienke nienke@klant.example', 'to: Karin van den Berg ?']);
});

test('takes the line that parts a signature from the text for a part of it', () => {
  show(
    '<div id="mail"><div>Groet,<br>Ineke</div><span>-- </span><br><div class="gmail_signature">Corp NV</div></div>',
  );
  const editor = document.querySelector<HTMLElement>('#mail');
  if (!editor) throw new Error('no editor');
  const { text, signature } = draftText(editor, commonMarks);
  expect(signature && text.slice(signature.start, signature.end)).toBe('-- \nCorp NV');
  expect(text.slice(0, signature?.start).trim()).toBe('Groet,\nIneke');
});
