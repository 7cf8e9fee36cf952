import { queryWords } from './clean-text';
import { db, type StoredContact } from './db';
import { isLive } from './live';
import { withOpenLog } from './safely';
import { plainContact, ranks } from './stored-rows';
import { recentTouches } from './touches';
import type { Contact } from './types';

const startingWith = (rank: string, word: string) => db.contacts.where('words').startsWith(rank + word);

/**
 * Contacts by rank, then by the word itself, then by name: the order in which the index has them. One question for each rank, all
 * asked at once; `undefined` when they did not reach, because so many were found twice or lie in the bin.
 */
async function firstOf(word: string, limit: number): Promise<readonly StoredContact[] | undefined> {
  // A contact comes once for each of its words that begins so.
  const wanted = limit * 2 + 8;
  const byRank = await Promise.all(ranks.map((rank) => startingWith(rank, word).limit(wanted).toArray()));
  const found = new Map<string, StoredContact>();
  for (const rows of byRank) {
    for (const contact of rows) if (isLive(contact)) found.set(contact.id, contact);
    if (found.size >= limit) break;
    if (rows.length === wanted) return undefined;
  }
  return [...found.values()].slice(0, limit);
}

/** So many keys of a word are looked at to find the word that the fewest have. */
const fewKeys = 400;

/**
 * Contacts with every one of several words. Of the word that the fewest have, the rows are read, and looked through for the others;
 * of words that very many have, first a part, which mostly holds enough.
 */
async function withAll(words: readonly string[], limit: number): Promise<readonly StoredContact[]> {
  const counts = await Promise.all(
    words.map(async (word) => {
      const keys = await Promise.all(
        ranks.map((rank) => startingWith(rank, word).limit(fewKeys).primaryKeys()),
      );
      return { word, count: keys.flat().length, isAll: keys.every((some) => some.length < fewKeys) };
    }),
  );
  const [fewest] = counts.sort((a, b) => a.count - b.count);
  if (!fewest) return [];
  const fits = (contact: StoredContact) =>
    isLive(contact) && words.every((word) => contact.words.some((own) => own.startsWith(word, 1)));
  const some = (await rowsWith(fewest.word, fewKeys)).filter(fits);
  if (fewest.isAll || some.length >= limit) return some.slice(0, limit);
  return (await rowsWith(fewest.word, Number.POSITIVE_INFINITY)).filter(fits).slice(0, limit);
}

/** Each contact once, by rank. */
async function rowsWith(word: string, most: number): Promise<readonly StoredContact[]> {
  const rows = await Promise.all(ranks.map((rank) => startingWith(rank, word).limit(most).toArray()));
  return [...new Map(rows.flat().map((contact) => [contact.id, contact])).values()];
}

/**
 * Contacts of whom every typed word begins a name, nickname, organisation, part of an address or word of the note; those
 * whose name begins so come first. Nothing typed: the contacts of the last touches.
 */
export async function searchContacts(query: string, limit: number): Promise<readonly Contact[]> {
  const words = queryWords(query);
  const [first] = words;
  if (first === undefined) return await lastTouched(limit);
  const found = await withOpenLog(() =>
    db.transaction('r', db.contacts, async () => {
      const few = words.length === 1 ? await firstOf(first, limit) : undefined;
      return few ?? (await withAll(words, limit));
    }),
  );
  return found.map(plainContact);
}

async function lastTouched(limit: number): Promise<readonly Contact[]> {
  const found = new Map<string, Contact>();
  for (const { contacts } of await recentTouches(limit * 5)) {
    for (const contact of contacts) found.set(contact.id, contact);
  }
  return [...found.values()].slice(0, limit);
}
