/** Ways in which a page may stand that change nothing of what it says; they run inside the page under test. */

const notPage = 'script, style, textarea, select, option, svg';
/** Text of mails is read elsewhere, and an editor's own nodes are its own. */
const notHere = `${notPage}, [contenteditable]:not([contenteditable="false"])`;

function texts(page: Document): Text[] {
  const found: Text[] = [];
  const walker = page.createTreeWalker(page.body, 4);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '' && !text.parentElement?.closest(notHere)) found.push(text);
  }
  return found;
}

/** The page's own code again, about other people. */
function copyOf(page: Document): HTMLElement {
  const copy = page.createElement('div');
  copy.innerHTML = page.body.innerHTML
    .replaceAll('klant.example', 'oud.example')
    .replaceAll('Nienke Bakker', 'Oude Lezer');
  for (const part of copy.querySelectorAll('script, iframe')) part.remove();
  copy.style.display = 'none';
  return copy;
}

function box(page: Document, ...inside: Node[]): HTMLElement {
  const outer = page.createElement('font');
  const inner = page.createElement('font');
  inner.append(...inside);
  outer.append(inner);
  return outer;
}

export const variations = {
  'a framework keeps a text in pieces'(page: Document) {
    for (let text of texts(page)) {
      for (let at = text.data.search(/[<>]/); at >= 0; at = text.data.search(/[<>]/)) {
        if (at > 0) text = text.splitText(at);
        if (text.data.length === 1) break;
        text = text.splitText(1);
      }
      if (text.data.length > 3) text.splitText(2);
    }
  },
  'the browser translates it'(page: Document) {
    for (const text of texts(page)) {
      const place = page.createComment('');
      text.replaceWith(place);
      place.replaceWith(box(page, text));
    }
  },
  'a copy for phones stands hidden before it'(page: Document) {
    page.body.prepend(copyOf(page));
  },
  'a copy for phones stands hidden behind it'(page: Document) {
    page.body.append(copyOf(page));
  },
  'others add notices and lists of people, from right to left'(page: Document) {
    page.documentElement.dir = 'rtl';
    page.body.insertAdjacentHTML(
      'afterbegin',
      '<div role="status"><a href="mailto:hulp@provider.example">hulp@provider.example</a></div>',
    );
    page.body.insertAdjacentHTML(
      'beforeend',
      '<div role="listbox"><div role="option" data-hovercard-id="v@ander.example" title="v@ander.example">Vreemd</div></div>',
    );
  },
} as const;

export type Variation = keyof typeof variations;
