import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '@/utils/store/clean-text';
import { db } from '@/utils/store/db';
import { newContact } from '@/utils/store/new-contact';
import { newTouch } from '@/utils/store/new-touch';
import { searchContacts } from '@/utils/store/search';
import { searchNotes } from '@/utils/store/search-elsewhere';
import { storedContact, storedTouch } from '@/utils/store/stored-rows';
import type { Contact } from '@/utils/store/types';

const word = fc.constantFrom('anna', 'an', 'Anne', 'bak', 'Bakker', 'de', 'zeil', 'zeilen', 'Zoë', 'ö', 'x');
const words = (most: number) => fc.array(word, { maxLength: most }).map((chosen) => chosen.join(' '));
const query = fc.oneof(
  words(3),
  fc.constantFrom('a', 'an', 'zo', 'b a', 'ANN bak', 'zeil an', '   ', '%', 'nobody'),
);

const contact = fc.record({
  name: words(3),
  note: words(3),
  organisation: words(2),
  email: word,
  isBinned: fc.boolean(),
});

/** What is typed has to begin a word of what is known of a contact. */
const begins = (typed: string, texts: readonly string[]) => {
  const known = texts.flatMap(wordsOf);
  return wordsOf(typed).every((start) => known.some((own) => own.startsWith(start)));
};

const textsOf = (row: Contact) => [...row.names, row.organisation, row.note, ...row.emails];

it('finds everybody, and nobody else, whose words begin as was typed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(contact, { maxLength: 40 }),
      query,
      fc.integer({ min: 1, max: 30 }),
      async (people, typed, limit) => {
        await db.contacts.clear();
        const rows = people.map(
          ({ name, note, organisation, email, isBinned }, index): Contact => ({
            ...newContact(crypto.randomUUID(), index),
            names: name === '' ? [] : [name],
            note,
            organisation,
            emails: [`${email}${index}@mail.example`.toLowerCase()],
            ...(isBinned && { deletedAt: 1 }),
          }),
        );
        await db.contacts.bulkAdd(rows.map(storedContact));
        const found = await searchContacts(typed, limit);
        const wanted = rows.filter((row) => row.deletedAt === undefined && begins(typed, textsOf(row)));
        if (wordsOf(typed).length === 0) return;
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(found.length).toBe(Math.min(limit, wanted.length));
        for (const { id } of found) expect(wanted.map((row) => row.id)).toContain(id);
        // Whose name begins so comes before who only has the word elsewhere.
        const [typedWord = '', ...others] = wordsOf(typed);
        if (others.length > 0) return;
        const byName = found.map(({ names }) =>
          names.some((name) => wordsOf(name)[0]?.startsWith(typedWord)),
        );
        expect(byName.lastIndexOf(true)).toBeLessThan(
          byName.indexOf(false) === -1 ? found.length : byName.indexOf(false),
        );
      },
    ),
    { numRuns: 150 },
  );
});

it('finds the newest notes in which every typed word begins a word', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ note: words(4), isBinned: fc.boolean() }), { maxLength: 40 }),
      query,
      fc.integer({ min: 1, max: 10 }),
      async (notes, typed, limit) => {
        await db.touches.clear();
        const rows = notes.map(({ note, isBinned }, index) => ({
          ...newTouch(crypto.randomUUID(), index),
          note,
          ...(isBinned && { deletedAt: 1 }),
        }));
        await db.touches.bulkAdd(rows.map(storedTouch));
        const found = await searchNotes(typed, limit);
        const long = wordsOf(typed).some((part) => part.length >= 3);
        const wanted = rows.filter(
          ({ note, deletedAt }) => long && deletedAt === undefined && begins(typed, [note]),
        );
        expect(found.map(({ touch }) => touch.id)).toEqual(
          wanted
            .reverse()
            .slice(0, limit)
            .map(({ id }) => id),
        );
      },
    ),
    { numRuns: 150 },
  );
});

it('finds the newest of notes with a word that is in very many', async () => {
  await db.touches.clear();
  const rows = Array.from({ length: 1_800 }, (_, index) => ({
    ...newTouch(crypto.randomUUID(), index),
    note: index % 600 === 0 ? 'gaat zeilen morgen' : 'belt morgen',
  }));
  await db.touches.bulkAdd(rows.map(storedTouch));
  const at = async (typed: string) => (await searchNotes(typed, 2)).map(({ touch }) => touch.at);
  expect(await at('morgen')).toEqual([1_799, 1_798]);
  expect(await at('morgen zei')).toEqual([1_200, 600]);
});
