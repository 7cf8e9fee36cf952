import { composeView } from './compose.js';
import { element } from './element.js';
import { listView, mailView } from './reading.js';

const folders = { inbox: 'Inbox', drafts: 'Drafts', sent: 'Sent' };
const part = (name) => document.querySelector(`[data-${name}]`);
let mailbox = { owner: { name: '', email: '' }, mails: [] };

/** What every view may do. */
const app = {
  owner: () => mailbox.owner,
  folder: (name) =>
    mailbox.mails.filter(({ folder }) => folder === name).sort((a, b) => b.at.localeCompare(a.at)),
  mail: (id) => mailbox.mails.find((mail) => mail.id === id),
  go(path) {
    history.pushState(null, '', path);
    show();
  },
  say(text) {
    part('status').textContent = text;
  },
  async send(mail) {
    const answer = await fetch('/api/send', { method: 'POST', body: JSON.stringify(mail) });
    if (!answer.ok) throw new Error(await answer.text());
    await load();
  },
};

async function load() {
  mailbox = await (await fetch('/api/mails')).json();
}

function show() {
  const [view = 'inbox', id = ''] = location.pathname.split('/').filter(Boolean);
  app.say('');
  part('account').textContent = `${mailbox.owner.name} · ${mailbox.owner.email}`;
  part('folders').replaceChildren(
    ...Object.entries(folders).map(([name, label]) => folderItem(name, label, view, id)),
  );
  part('view').replaceChildren(...viewOf(view, id));
  document.title = `${document.querySelector('main h1, main h2')?.textContent ?? 'Larkmail'} · Larkmail`;
}

function folderItem(name, label, view, id) {
  const current = view === name || (view === 'mail' && app.mail(id)?.folder === name);
  const count = name === 'sent' ? 0 : app.folder(name).length;
  const badge = count ? element('span', { class: 'count' }, String(count)) : undefined;
  return element(
    'li',
    {},
    element('a', { href: `/${name}`, 'data-folder': name, 'aria-current': current && 'page' }, label, badge),
  );
}

function viewOf(view, id) {
  const mail = app.mail(id);
  if (view === 'compose')
    return [composeView(app, mail, new URLSearchParams(location.search).get('as') ?? 'new')];
  if (view === 'mail' && mail)
    return [listView(app, mail.folder, folders[mail.folder], id), mailView(app, mail)];
  const folder = view in folders ? view : 'inbox';
  return [listView(app, folder, folders[folder])];
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="/"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  app.go(link.getAttribute('href'));
});
addEventListener('popstate', show);
await load();
show();
