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
