import { wordsOf } from './clean-text';
import { db, type StoredContact, type StoredTouch } from './db';
import { isLive } from './live';
import { newestTouches } from './newest-touches';
import { withOpenLog } from './safely';
import { plainContact, plainOrganisation, ranks } from './stored-rows';
import { recentTouches, withContacts } from './touches';
import type { Contact, Organisation, TouchWithContacts } from './types';

/** The words of a query; the last one may be half typed. */
const queryWords = (query: string): string[] => [...new Set(wordsOf(query))].slice(0, 8);

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

/** Organisations of which every typed word begins a word of the name or note, by name. */
export async function searchOrganisations(query: string, limit: number): Promise<readonly Organisation[]> {
  const words = queryWords(query);
  const [first, ...others] = words;
  if (first === undefined) return [];
  const found = await withOpenLog(() =>
    db.organisations
      .where('words')
      .startsWith(first)
      .distinct()
      .filter(
        (each) => isLive(each) && others.every((word) => each.words.some((own) => own.startsWith(word))),
      )
      .sortBy('key'),
  );
  return found.slice(0, limit).map(plainOrganisation);
}

/** So many notes with a word are read and put in order; a word that is in more of them is looked for from the newest touch back. */
const fewNotes = 800;
const mostTouches = 5_000;

/**
 * Touches in whose note every typed word begins a word, newest first; what was said is found by what was said. Of words that are in
 * very many notes only the last 5,000 touches are looked at. Less than three letters are in every note, and find nothing.
 */
export async function searchNotes(query: string, limit: number): Promise<readonly TouchWithContacts[]> {
  const words = queryWords(query).sort((a, b) => b.length - a.length);
  const [longest] = words;
  if (longest === undefined || longest.length < 3) return [];
  const fits = (touch: StoredTouch) =>
    isLive(touch) && words.every((word) => touch.words.some((own) => own.startsWith(word)));
  return await withOpenLog(() =>
    db.transaction('r', db.touches, db.contacts, async () => {
      const saying = db.touches.where('words').startsWith(longest);
      const ids = await saying.limit(fewNotes + 1).primaryKeys();
      if (ids.length > fewNotes) return await withContacts(await newestTouches(fits, limit, mostTouches));
      const some = (await saying.limit(fewNotes).toArray()).filter(fits);
      const found = [...new Map(some.map((touch) => [touch.id, touch])).values()];
      return await withContacts(found.sort((a, b) => b.at - a.at).slice(0, limit));
    }),
  );
}
