import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { overviewServices } from '@/entrypoints/overview/services';
import { defaultSettings } from '@/utils/settings/schema';
import { saveContact } from '@/utils/store/contacts';
import { db } from '@/utils/store/db';
import { saveOrganisation } from '@/utils/store/organisations';
import { keepPromise } from '@/utils/store/promises';
import { ids, overviewAt, someCall, somePeople } from './overview-on-screen';

test('an empty log says what will appear here and how', async () => {
  const page = overviewAt('contacts');
  await page.says('Nobody here yet');
  expect(page.place.querySelector('a[href="options.html#data"]')).toBeTruthy();
});

test('everybody is listed by name, sifted and found', async () => {
  await somePeople();
  await saveContact(ids.edwin, { status: { kind: 'definite-no', at: 1, reason: 'Stops in May' } });
  const page = overviewAt('contacts');
  await page.says('2 contacts');
  const shown = () => [...page.place.querySelectorAll('.line-who')].map((line) => line.textContent);
  expect(shown()).toEqual(['Edwin van der Sar', 'Nienke Bakker']);
  expect(page.text()).toContain('said no: Stops in May');
  act(() => page.model.contacts.choose('open'));
  expect(shown()).toEqual(['Nienke Bakker']);
  act(() => page.model.contacts.choose('all'));
  await page.type('Find a contact', 'sar');
  await vi.waitFor(() => expect(shown()).toEqual(['Edwin van der Sar']));
});

test('what was noted is found too, with the words marked, and leads to its contact and organisation', async () => {
  await somePeople();
  await saveContact(ids.edwin, { note: 'Wordt in mei Keeper van het jaar' });
  const { organisationId } = (await db.contacts.get(ids.nienke)) ?? {};
  await saveOrganisation(organisationId ?? '', { note: 'Bakt voor de keepersclub' });
  await someCall([ids.nienke], 'Zoekt een KEEPER voor haar elftal');
  const page = overviewAt('contacts');
  await page.says('2 contacts');
  await page.type('Find a contact', 'keeper');
  await page.says('1 contact · Organisations: 1 · In what you noted: 1');
  const marked = () => [...page.place.querySelectorAll('mark')].map((mark) => mark.textContent);
  await vi.waitFor(() => expect(marked()).toEqual(['Keeper', 'keepersclub', 'KEEPER']));
  const ways = [...page.place.querySelectorAll('a.line')].map((line) => line.getAttribute('href'));
  expect(ways).toEqual([
    `#contact/${ids.edwin}`,
    `#organisation/${organisationId}`,
    `#contact/${ids.nienke}`,
  ]);
  expect(page.text()).not.toContain('Nobody fits');
  act(() => page.model.contacts.choose('closed'));
  await page.says('Nobody fits');
  act(() => page.model.contacts.choose('all'));
  await page.type('Find a contact', 'spits');
  await page.says('Nobody fits');
});

test('who has a promise of mine that is due is told apart', async () => {
  await somePeople();
  await someCall([ids.edwin]);
  await keepPromise({
    id: ids.promise,
    contactId: ids.nienke,
    by: 'me',
    text: 'I will send the list.',
    due: '2020-01-01',
  });
  const page = overviewAt('contacts');
  await page.says('due');
  act(() => page.model.contacts.choose('due'));
  await page.says('1 contact');
  expect(page.text()).toContain('Nienke Bakker');
});

test('a log that cannot be opened says so, and that nothing was changed', async () => {
  const page = overviewAt('contacts', { allContacts: () => Promise.reject(new Error('closed')) });
  await page.says('Nothing in it was changed');
});

test('a log that could not be opened is asked once more on a click', async () => {
  await somePeople();
  const { allContacts } = overviewServices(() => defaultSettings);
  let tries = 0;
  const page = overviewAt('contacts', {
    allContacts: () => (tries++ === 0 ? Promise.reject(new Error('closed')) : allContacts()),
  });
  await page.says('Nothing in it was changed');
  await page.press('Try again');
  await page.says('2 contacts');
  expect(page.text()).not.toContain('Nothing in it was changed');
});

test('two entries of one person become one, and two again', async () => {
  await somePeople();
  await saveContact(ids.edwin, { names: ['N. Bakker'], emails: ['nienke@example.org'] });
  const page = overviewAt('duplicates');
  await page.says('One mail address');
  await page.press('Make one: Nienke Bakker');
  await page.says('Everybody stands here once');
  expect((await db.contacts.get(ids.nienke))?.names).toEqual(['Nienke Bakker', 'N. Bakker']);
  await page.press('Undo');
  await page.says('One mail address');
});

test('from any place of the overview the way to any other leads there', async () => {
  await somePeople();
  const page = overviewAt('contacts');
  const places = [
    ['figures', 'Nothing here is a score to reach'],
    ['bin', 'The bin is empty'],
    ['duplicates', 'Everybody stands here once'],
    ['contacts', 'Nienke Bakker'],
    ['duplicates', 'Everybody stands here once'],
    ['figures', 'Nothing here is a score to reach'],
    ['contacts', 'Nienke Bakker'],
  ] as const;
  for (const [place, says] of places) {
    act(() => {
      page.route.value = place;
    });
    await page.says(says);
  }
});

test('an organisation shows its people and what was with whom, and a new name is theirs too', async () => {
  await somePeople();
  await someCall([ids.nienke, ids.edwin], 'Her dog is called Moos');
  const organisation = (await db.contacts.get(ids.nienke))?.organisationId;
  const page = overviewAt(`organisation/${organisation}`);
  await page.says('Nienke Bakker · Her dog is called Moos');
  await page.type('Name of the organisation', 'De Zilveren Aar');
  await page.says('De Zilveren Aar');
  await vi.waitFor(async () =>
    expect((await db.contacts.get(ids.nienke))?.organisation).toBe('De Zilveren Aar'),
  );
});

test('figures are drawings with the same figures in a table behind them, and nobody is ranked', async () => {
  await somePeople();
  await someCall([ids.nienke]);
  const page = overviewAt('figures');
  await page.says('1 time two people really spoke with each other.');
  const charts = [...page.place.querySelectorAll('figure')];
  expect(charts).toHaveLength(5);
  for (const chart of charts) {
    expect(chart.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBeTruthy();
    expect(chart.querySelectorAll('tbody tr')).toHaveLength(12);
  }
  expect(page.text()).not.toMatch(/Nienke|target for today|rank/i);
});
