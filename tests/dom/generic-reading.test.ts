import { beforeEach, expect, test } from 'vitest';
import { draftText } from '@/utils/hosts/draft-text';
import { generic } from '@/utils/hosts/generic';

beforeEach(() => document.body.replaceChildren());

const nienke = '<a href="/compose?to=nienke@klant.example" title="nienke@klant.example">Nienke Bakker</a>';
const ineke = '<a href="/compose?to=ineke@corp.example">ineke@corp.example</a>';

/** As CiderWebmail shows a mail (1.05, 2026-11): in a table, its text in a part further below. */
const mail = (rows: readonly (readonly [string, string])[], cell = 'th') => `
  <div id="mail"><div class="head"><h1>Offerte september</h1><a href="/reply">Reply</a>
    <form><select><option>Trash</option></select><button>Move</button></form>
    <div><table>${rows.map(([label, value]) => `<tr><${cell}>${label}</${cell}><td><span>${value}</span></td></tr>`).join('')}</table>
    <div class="attachments"> </div></div></div>
  <div class="text">Beste Ineke,<br><br>Bel me gerust.<br><br>Nienke Bakker</div></div>`;

const rows = [
  ['From:', nienke],
  ['To:', ineke],
  ['Date:', '08:30:00 2026-10-02'],
] as const;

function read() {
  return generic.messages(document).map(({ id, from, to, subject, body, marks, root }) => ({
    id,
    from,
    to: to.map(({ email }) => email),
    subject,
    root: root.id,
    text: body && draftText(body, marks).text,
  }));
}

const seen = {
  id: undefined,
  from: { name: 'Nienke Bakker', email: 'nienke@klant.example' },
  to: ['ineke@corp.example'],
  subject: 'Offerte september',
  root: 'mail',
  text: expect.stringMatching(/^Beste Ineke,\s+Bel me gerust\.\s+Nienke Bakker$/),
};

test.each([
  ['English labels', rows, 'th'],
  [
    'Dutch labels in plain cells',
    [
      ['Van', nienke],
      ['Aan', ineke],
      ['Datum', 'vrijdag'],
    ],
    'td',
  ],
  [
    'Hungarian labels',
    [
      ['Tárgy:', 'Ajánlat'],
      ['Feladó:', nienke],
      ['Címzett:', ineke],
    ],
    'th',
  ],
  [
    'addresses as words',
    [
      ['From:', 'Nienke Bakker &lt;nienke@klant.example&gt;'],
      ['To:', 'ineke@corp.example'],
      ['Date:', 'today'],
    ],
    'td',
  ],
  [
    'Arabic labels',
    [
      ['من:', nienke],
      ['إلى:', ineke],
      ['التاريخ:', '2026-10-02'],
    ],
    'th',
  ],
] as const)('a mail below a header table is read: %s', (_, header, cell) => {
  document.body.innerHTML = `<ul><li>Sent</li></ul>${mail(header, cell)}`;
  expect(read()).toEqual([seen]);
});

test.each([
  [
    'a list of mails',
    `<table><tr><th>From</th><th>To</th><th>Date</th></tr><tr><td>${nienke}</td><td>${ineke}</td><td>2 Oct</td></tr></table><p>3 mails</p>`,
  ],
  [
    'a form',
    `<table>${rows.map(([label]) => `<tr><th>${label}</th><td><input></td></tr>`).join('')}</table><p>Fill in</p>`,
  ],
  ['a log without a text below', mail(rows).replace(/<div class="text">.*?<\/div>/s, '')],
  [
    'a mail without a sender',
    mail([
      ['To:', ineke],
      ['Date:', 'today'],
      ['Subject:', 'Offerte'],
    ]),
  ],
  [
    'a journey',
    '<table><tr><th>From</th><td>Utrecht</td></tr><tr><th>To</th><td>Gent</td></tr><tr><th>Date</th><td>2 Oct</td></tr></table><p>Book</p>',
  ],
])('%s is no mail', (_, html) => {
  document.body.innerHTML = html;
  expect(read()).toEqual([]);
});
