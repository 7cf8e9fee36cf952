import { beforeEach, expect, test } from 'vitest';
import { adapterFor } from '@/utils/hosts/adapter-for';
import { crms } from '@/utils/hosts/crms';
import { provideHosts } from '@/utils/hosts/facts-bridge';
import { generic } from '@/utils/hosts/generic';
import { gmail } from '@/utils/hosts/gmail';
import { groupwares } from '@/utils/hosts/groupwares';
import { roundcube } from '@/utils/hosts/roundcube';
import { sales } from '@/utils/hosts/sales';
import { signs } from '@/utils/hosts/signs';
import type { HostAdapter } from '@/utils/hosts/types';
import { webmails } from '@/utils/hosts/webmails';
import { zimbra } from '@/utils/hosts/zimbra';
import { cannotSee } from '@/utils/page-check/ask-page';
import { anchors } from '@/utils/page-check/check-call';
import { checkPage } from '@/utils/page-check/check-page';
import { browserName, diagnosticText } from '@/utils/page-check/diagnostic';

const versions = { byname: '1.2.3', browser: 'Chrome/140' };
/** A page that is a composer by its address. */
const composing: HostAdapter = { ...roundcube, expects: () => 'composer' };

function fill(build: (body: HTMLElement) => void): void {
  document.body.replaceChildren();
  build(document.body);
}

function editorWith(words: string): HTMLElement {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.setAttribute('contenteditable', 'true');
  editor.setAttribute('aria-label', words);
  editor.append(words);
  return editor;
}

beforeEach(() => fill(() => undefined));

test('a page that should hold a composer and shows none is one that Byname cannot see', () => {
  const check = checkPage(document, composing, anchors);
  expect(check).toMatchObject({ product: 'Roundcube', adapter: 'roundcube', composers: 0 });
  expect(cannotSee(check)).toBe(true);
});

test('a page of which nothing is expected is never one that cannot be seen', () => {
  const check = checkPage(document, generic, anchors);
  expect(check).toMatchObject({ product: '', expects: 'nothing' });
  expect(cannotSee(check)).toBe(false);
});

test('the diagnostic names what is there and what is missing, and nothing that the page says', () => {
  fill((body) => body.append(editorWith('Beste Ineke, ineke@klant.example'), editorWith('Team Incasso')));
  const text = diagnosticText(checkPage(document, composing, anchors), versions);
  expect(text).toContain('Byname 1.2.3');
  expect(text).toContain('Chrome/140');
  expect(text).toContain('Roundcube (adapter roundcube)');
  expect(text).toMatch(/editable: 2/);
  expect(text).toMatch(/textarea: missing/);
  expect(text).not.toMatch(/Ineke|Incasso|@|example|localhost|https?:/i);
});

test('a page that carries its mail in its marks and its address gives none of it to the diagnostic', () => {
  const mail = 'Beste Ineke van Team Incasso, ineke@klant.example';
  fill((body) => {
    for (const editor of [
      editorWith(mail),
      document.createElement('textarea'),
      document.createElement('x-ineke'),
    ]) {
      editor.id = mail;
      editor.className = `compose ${mail}`;
      for (const name of ['title', 'role', 'name', 'data-app-section', 'data-testid', 'data-ineke'])
        editor.setAttribute(name, mail);
      body.append(editor);
    }
  });
  document.title = mail;
  history.replaceState(null, '', `#inbox/${encodeURIComponent(mail)}?compose=new`);
  provideHosts({ gmail, roundcube, ...webmails, ...groupwares, ...crms, ...sales, zimbra });
  for (const adapter of [generic, ...signs.flatMap((sign) => adapterFor(sign) ?? [])]) {
    const text = diagnosticText(checkPage(document, adapter, anchors), versions);
    expect(text).toContain(`(adapter ${adapter.id})`);
    expect(text).not.toMatch(/Ineke|Incasso|@|example|localhost|https?:/i);
  }
});

test.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    'Chrome/140',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.1', 'Edg/140'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox/140'],
  ['something else', 'unknown'],
])('%s is %s', (agent, name) => {
  expect(browserName(agent)).toBe(name);
});
