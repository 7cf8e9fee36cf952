import { describe, expect, test } from 'vitest';
import { draftText } from '@/utils/hosts/draft-text';
import { roundcube } from '@/utils/hosts/roundcube';

/** What stands in the editor is quoted, and what is not. */
function read(html: string): { readonly own: string; readonly quoted: string } {
  document.body.innerHTML = '<form><textarea name="_message"></textarea></form><div id="editor"></div>';
  const [form, editor] = [document.querySelector('form'), document.querySelector<HTMLElement>('#editor')];
  const marks = form && roundcube.compose(form)?.marks;
  if (!editor || !marks) throw new Error('Roundcube has no composer here.');
  editor.innerHTML = html;
  const { text, quoted } = draftText(editor, marks);
  const from = quoted[0]?.start ?? text.length;
  return { own: text.slice(0, from).trim(), quoted: text.slice(from).trim() };
}

const history = '<blockquote>Beste Ineke,<br>Klopt dit?</blockquote>';

test('the line above the history belongs to it', () => {
  expect(read(`<p>Beste Nienke,</p><p id="reply-intro">On Friday, Nienke wrote:</p>${history}`)).toEqual({
    own: 'Beste Nienke,',
    quoted: expect.stringMatching(/^On Friday, Nienke wrote:/),
  });
});

test('what is written in that line, above it, is the writer’s own', () => {
  const typed = `<p id="reply-intro">Beste Nienke,</p><p>Dat klopt.</p><p>On Friday, Nienke wrote:</p>${history}`;
  expect(read(typed).own).toMatch(/^Beste Nienke,\s+Dat klopt\./);
});

describe("an identity's signature in the plain editor", () => {
  const identities = [
    { text: '---\r\nMet vriendelijke groet,\nTeam "Noord" é', html: '---<br>Met' },
    { text: 'Groet,\nIneke', html: 'Groet' },
    { text: 'Groet,\nIneke\nTeam Zuid', html: 'Groet' },
  ];

  function signatureIn(written: string, signatures: unknown = identities): string | undefined {
    document.body.innerHTML = '<form><textarea name="_message"></textarea></form><script></script>';
    const [form, editor] = [document.querySelector('form'), document.querySelector('textarea')];
    const script = document.querySelector('script');
    const settings = JSON.stringify({ compose_mode: 'reply', signatures, text: 'x' }).replace('é', '\\u00e9');
    if (script) script.textContent = `rcmail.set_env(${settings});`;
    if (editor) editor.value = written;
    const compose = form && roundcube.compose(form);
    if (!compose) throw new Error('Roundcube has no composer here.');
    const { text, signature } = draftText(compose.editor, compose.marks);
    return signature && text.slice(signature.start, signature.end);
  }

  const quoted = '\n\nNienke schreef:\n> Klopt dit?\n> Groet,\n> Ineke';
  test.each([
    ['---\nMet vriendelijke groet,\nTeam "Noord" é', quoted],
    ['Groet,\nIneke', ''],
    ['Groet,\nIneke\nTeam Zuid', quoted],
    ['-- \nGroet,\nan old one', ''],
  ])('%j is found', (signature, below) => {
    expect(signatureIn(`Beste Nienke,\n\nDat klopt.\n\n${signature}${below}`)).toBe(signature);
  });

  test.each([
    ['Beste Nienke,\n\nDat klopt.\n---\nGroet,\nIneke de Vries', identities],
    ['Beste Nienke,\n\nDat klopt.\n\nGroet,\nIneke', []],
    ['Beste Nienke,\n\nDat klopt.\n\nGroet,\nIneke', null],
  ])('%j has none', (written, signatures) => expect(signatureIn(written, signatures)).toBeUndefined());
});
