import { beforeEach, expect, test } from 'vitest';
import { generic } from '@/utils/hosts/generic';

beforeEach(() => document.body.replaceChildren());

function show(html: string): void {
  document.body.innerHTML = html;
}

const composer = `<form id="mail"><input name="to" value="Nienke Bakker <nienke@klant.example>"><input name="subject">
  <textarea name="body"></textarea><button name="send">Send</button></form>`;

test('takes an editor for notes beside a composer for no composer', () => {
  show(`<main><textarea name="note"></textarea>${composer}</main>`);
  expect(generic.composers(document).map(({ id }) => id)).toEqual(['mail']);
});

test('finds two composers beside each other', () => {
  show(`<main>${composer}${composer.replace('id="mail"', 'id="other"')}</main>`);
  expect(generic.composers(document).map(({ id }) => id)).toEqual(['mail', 'other']);
});

test('a signature in a field of its own is sent with the mail', () => {
  show(composer.replace('<button', '<textarea id="signature" rows="2">Groet,\nIneke</textarea><button'));
  const [root] = generic.composers(document);
  const compose = root && generic.compose(root);
  expect(compose?.editor.getAttribute('name')).toBe('body');
  expect(compose?.hostSignature()).toBe('Groet,\nIneke');
});

const chips = (to: string) => `<form><div contenteditable="true" aria-label="To">${to}</div>
  <div contenteditable="true" aria-label="Cc"><span title="inkoop@klant.example">Inkoop</span></div>
  <input name="subject"><textarea name="body"></textarea><button name="send">Send</button></form>`;

function recipients(): string[] {
  const [root] = generic.composers(document);
  const found = (root && generic.compose(root)?.recipients()) ?? [];
  return found.map(({ name, email, field }) => `${field}: ${name} ${email}`);
}

test('does not show those in copy as the only readers where a To field says what cannot be read', () => {
  show(chips('<span><span>Nienke Bakker</span></span><span><span>Karin van den Berg</span></span>'));
  expect(recipients()).toEqual([]);
  show(chips(''));
  expect(recipients()).toEqual(['cc: Inkoop inkoop@klant.example']);
});

test('takes what a button on a recipient says for no part of the name', () => {
  show(chips('<ul><li>Nienke Bakker<button>Remove</button></li></ul>'));
  expect(recipients()).toContain('to: Nienke Bakker undefined');
  show(chips('<span title="nienke@klant.example">Nienke Bakker <button>Remove</button></span>'));
  expect(recipients()).toContain('to: Nienke Bakker nienke@klant.example');
});
