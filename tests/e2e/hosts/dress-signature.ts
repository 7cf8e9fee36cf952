/** An address block with a logo and a link, as organisations hand out; `closes` when it holds the sign-off, too. */
const address = ['Kade 3, 8911 AA Leeuwarden', 'T 058 555 01 99'];
const logo = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/**
 * Makes the host's own signature in an editor one of HTML. Either the mail has its own anonymous sign-off and a P.S. above
 * it, or the signature closes the mail itself.
 */
export function dressSignature(editor: HTMLElement, how: 'below' | 'closes'): void {
  const signature = editor.querySelector('.gmail_signature, #Signature');
  if (!signature) throw new Error('no signature of the host');
  const page = editor.ownerDocument;
  const row = (...content: (Node | string)[]) => {
    const div = page.createElement('div');
    div.append(...content);
    return div;
  };
  const image = Object.assign(page.createElement('img'), {
    src: logo,
    alt: 'Corp NV',
    width: 40,
    height: 40,
  });
  const link = Object.assign(page.createElement('a'), {
    href: 'https://corp.example/',
    textContent: 'corp.example',
  });
  const own = [...editor.children].filter((line) =>
    ['Met vriendelijke groet,', 'Team Incasso'].includes(line.textContent ?? ''),
  );
  if (how === 'below') {
    own.at(-1)?.after(row(page.createElement('br')), row('P.S. De zaal is open.'));
    signature.replaceChildren(row(image), ...address.map((line) => row(line)), row(link));
    return;
  }
  for (const line of own) line.remove();
  signature.replaceChildren(
    row('Met vriendelijke groet,'),
    row('Team Incasso'),
    row(image),
    ...address.map((line) => row(line)),
    row(link),
  );
}
