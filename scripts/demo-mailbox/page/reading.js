import { element, personText, timeElement } from './element.js';

/** The mails of a folder, newest first. */
export function listView(app, folder, label, openId) {
  const mails = app.folder(folder);
  const rows = mails.map((mail) => row(mail, folder, mail.id === openId));
  return element(
    'section',
    { class: 'list', 'aria-label': label },
    element('h1', {}, label),
    mails.length ? element('ul', {}, ...rows) : element('p', { class: 'empty' }, 'Nothing here.'),
  );
}

function row(mail, folder, open) {
  const others = folder === 'inbox' ? [mail.from] : mail.to;
  return element(
    'li',
    {},
    element(
      'a',
      {
        href: folder === 'drafts' ? `/compose/${mail.id}?as=draft` : `/mail/${mail.id}`,
        'aria-current': open && 'true',
      },
      element('span', { class: 'who' }, others.map(({ name, email }) => name || email).join(', ')),
      timeElement(mail.at),
      element('span', { class: 'subject' }, mail.subject),
      element('span', { class: 'peek' }, mail.text.replace(/\s+/g, ' ').slice(0, 110)),
    ),
  );
}

/** One open mail. Its text is only ever text. */
export function mailView(_app, mail) {
  const heading = `subject-${mail.id}`;
  return element(
    'article',
    {
      class: 'mail',
      'aria-labelledby': heading,
      'data-message-id': mail.id,
      lang: mail.language || undefined,
    },
    element(
      'header',
      {},
      element('h2', { id: heading }, mail.subject),
      element(
        'dl',
        {},
        element('dt', {}, 'From'),
        element('dd', { class: 'from' }, personLink(mail.from)),
        element('dt', {}, 'To'),
        element('dd', { class: 'to' }, ...mail.to.map(personLink)),
        element('dt', {}, 'Date'),
        element('dd', {}, timeElement(mail.at, true)),
      ),
    ),
    element('div', { class: 'message-body' }, mail.text),
    element(
      'footer',
      {},
      element('a', { class: 'button', href: `/compose/${mail.id}?as=reply` }, 'Reply'),
      element('a', { class: 'button plain', href: `/compose/${mail.id}?as=forward` }, 'Forward'),
    ),
  );
}

function personLink(person) {
  return element('a', { href: `mailto:${person.email}`, title: person.email }, personText(person));
}
