import { describe, expect, it } from 'vitest';
import { draftText } from '@/utils/hosts/draft-text';
import { commonMarks, marksOf } from '@/utils/hosts/marks';
import { offsetOf } from '@/utils/hosts/text-places';

function editor(html: string): HTMLElement {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}

const textOf = (html: string): string => draftText(editor(html), commonMarks).text;

describe('the text of an editor, as its writer sees it', () => {
  it.each([
    [
      'lines of Gmail',
      'Hi Ann,<div><br></div><div>text</div><div>Bye,<br>Bob</div>',
      'Hi Ann,\n\ntext\nBye,\nBob',
    ],
    ['line breaks', 'Hi Ann,<br><br>text<br>', 'Hi Ann,\n\ntext'],
    ['a break that only holds its block open', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['white space of the source', '\n  <div>a\n   b</div>\n  <div> c </div>\n', 'a b\nc '],
    ['spaces around inline elements', '<div>a <b> b</b>&nbsp;<i>c</i></div>', 'a b c'],
    ['no-break spaces', '<div>Hi&nbsp;Ann,&nbsp;&nbsp;ok</div>', 'Hi Ann,  ok'],
    ['lists', 'a<ul><li>one</li><li>two</li></ul>b', 'a\none\ntwo\nb'],
    ['preformatted text', '<pre>a\n  b</pre>c', 'a\n  b\nc'],
    ['an empty block', '<div>a</div><div></div><div>b</div>', 'a\nb'],
    ['an empty editor of TinyMCE', '<p><br data-mce-bogus="1"></p>', ''],
    [
      'hidden nodes',
      'a<span style="display: none">no</span><span hidden>no</span><script>no</script>b',
      'ab',
    ],
    ['zero-width characters', '\u200bHi\ufeff Ann', 'Hi Ann'],
    ['nodes of the editor itself', 'a<span data-mce-bogus="all">no</span>b', 'ab'],
    [
      'nodes of other extensions',
      'a<grammarly-extension>no</grammarly-extension>b<lt-toolbar>no</lt-toolbar>',
      'ab',
    ],
    ['emoji drawn as images', 'Hi <img data-emoji="🙂" alt="🙂"> you', 'Hi 🙂 you'],
    ['cells of a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc'],
  ])('reads %s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('puts an empty line between paragraphs that have a margin, and none between those without', () => {
    expect(textOf('<p style="margin: 16px 0">a</p><p style="margin: 16px 0">b</p>')).toBe('a\n\nb');
    expect(textOf('<p style="margin: 0">a</p><p style="margin: 0">b</p>')).toBe('a\nb');
  });

  it('tells the automatic signature and the quoted history apart', () => {
    const draft = draftText(
      editor(
        'Hi<div><br></div><div id="sig">-- <br>Team X</div><div class="gmail_quote">On Monday:<blockquote>old</blockquote></div>',
      ),
      marksOf({ signature: '#sig' }),
    );
    const cut = (span: { start: number; end: number } | undefined) =>
      span && draft.text.slice(span.start, span.end);
    expect(cut(draft.signature)).toBe('-- \nTeam X');
    expect(draft.quoted.map(cut)).toEqual(['On Monday:\nold']);
  });

  it('takes everything below a divider for history', () => {
    const draft = draftText(
      editor('Hi<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: X</div><div>old</div>'),
      commonMarks,
    );
    const [quoted, ...others] = draft.quoted;
    expect(quoted && draft.text.slice(quoted.start, quoted.end).trim()).toBe('From: X\nold');
    expect(quoted?.start).toBeGreaterThanOrEqual('Hi'.length);
    expect(others).toEqual([]);
  });

  it('keeps an indented paragraph of the writer apart from a quote', () => {
    const draft = draftText(
      editor('<blockquote style="margin: 0 0 0 40px; border: none; padding: 0px">mine</blockquote>'),
      commonMarks,
    );
    expect(draft.quoted).toEqual([]);
  });

  it('ignores a signature block that is empty', () => {
    const draft = draftText(editor('Hi<div id="sig"></div>'), marksOf({ signature: '#sig' }));
    expect(draft.signature).toBeUndefined();
  });
});

describe('the way back from text to page', () => {
  it('finds the nodes of every stretch', () => {
    const draft = draftText(
      editor('Hi <b>Ann</b>,<div>some  <i>text</i></div><div><br></div><div>Bye,</div>'),
      commonMarks,
    );
    for (const wanted of ['Hi Ann,', 'Ann', 'some text', 'text', 'Bye,', 'text\n\nBye']) {
      const start = draft.text.indexOf(wanted);
      const range = draft.range({ start, end: start + wanted.length });
      expect(range?.toString().replace(/\s+/g, ' ')).toBe(wanted.replace('\n\n', ''));
    }
  });

  it('finds an empty line', () => {
    const draft = draftText(editor('<div>a</div><div id="gap"><br></div><div>b</div>'), commonMarks);
    const range = draft.range({ start: 2, end: 2 });
    expect(range?.startContainer).toBe(document.getElementById('gap'));
  });

  it('gives an empty editor a place to begin', () => {
    const draft = draftText(editor('<p><br></p>'), commonMarks);
    expect(draft.range({ start: 0, end: 0 })?.startContainer.nodeName).toBe('P');
  });

  it('has no range for a span outside the text, nor for a node that is gone', () => {
    const element = editor('<div>abc</div>');
    const draft = draftText(element, commonMarks);
    expect(draft.range({ start: 0, end: 9 })).toBeUndefined();
    element.replaceChildren();
    expect(draft.range({ start: 0, end: 3 })).toBeUndefined();
  });

  it('knows where the caret stands in the text', () => {
    const element = editor('<div>a  b</div><div>cd</div>');
    const draft = draftText(element, commonMarks);
    const node = element.lastElementChild?.firstChild;
    expect(node && offsetOf(draft, element, node, 1)).toBe(draft.text.indexOf('d'));
  });
});

describe('a signature below a line of two dashes', () => {
  const quote = '<blockquote>Hi,<br>-- <br>Nienke</blockquote>';
  const signature = '--&nbsp;<p>Groet,<br>Team X</p>';
  it.each([
    ['with nothing below', `Dag,<br>${signature}`],
    ['above a quoted mail', `Dag,<br>${signature}${quote}`],
    ['below a quoted mail', `Dag,<br>${quote}<br>${signature}`],
  ])('%s is the host’s', (_, html) => {
    const { text, signature: found } = draftText(editor(html), commonMarks);
    expect(found && text.slice(found.start, found.end).trim()).toMatch(/^--\s+Groet,\nTeam X$/);
  });

  it.each([
    ['in a quoted mail', `Dag,<br>${quote}`],
    ['of which the blank is missing', 'Dag,<br>--<br>Groet'],
    ['in the middle of a line', 'Dag -- en<br>tot morgen'],
  ])('%s is none', (_, html) => expect(draftText(editor(html), commonMarks).signature).toBeUndefined());
});

describe('a textarea', () => {
  it('is read as it stands, without ranges', () => {
    const area = document.createElement('textarea');
    area.value = 'Hi,\n\ntext\n\n-- \nBob\nCorp\n\n> old';
    const draft = draftText(area, commonMarks);
    expect(draft.text).toBe(area.value);
    expect(draft.range({ start: 0, end: 2 })).toBeUndefined();
    expect(draft.signature && draft.text.slice(draft.signature.start, draft.signature.end)).toBe(
      '-- \nBob\nCorp\n',
    );
  });
});

describe('bad input', () => {
  it('reads a draft of 10 MB, as one text and as many lines', () => {
    const one = editor('');
    one.append('word '.repeat(2_000_000));
    expect(draftText(one, commonMarks).text.length).toBe(10_000_000);
    const area = document.createElement('textarea');
    area.value = 'line\n'.repeat(2_000_000);
    expect(draftText(area, commonMarks).text.length).toBe(10_000_000);
  });
});
