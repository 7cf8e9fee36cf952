import { expect, test } from 'vitest';
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
