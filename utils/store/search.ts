import { wordsOf } from './clean-text';
import { db, type StoredContact } from './db';
import { isLive } from './live';
import { withOpenLog } from './safely';
import { plainContact, plainOrganisation, ranks } from './stored-rows';
import { recentTouches, withContacts } from './touches';
import type { Contact, Organisation, TouchWithContacts } from './types';

/** The words of a query; the last one may be half typed. */
const queryWords = (query: string): string[] => [...new Set(wordsOf(query))].slice(0, 8);

const keysFrom = (index: string, prefix: string) => db.contacts.where(index).startsWith(prefix);

/** Ids by rank, then by the word itself, then by name: the order in which the index has them. Only keys are read. */
async function idsByRank(word: string, limit: number): Promise<string[]> {
  const ids = new Set<string>();
  for (const rank of ranks) {
    if (ids.size >= limit) break;
    const keys = keysFrom('words', rank + word);
    // A contact comes once for each of its words that begins so.
    for (const id of await keys.limit(limit * 2).primaryKeys()) ids.add(id);
  }
  return [...ids];
}

async function idsWithAll(words: readonly string[]): Promise<string[]> {
  // All asked at once: one after the other, each would wait for the one before.
  const sets = await Promise.all(
    words.map(async (word) => {
      const found = await Promise.all(ranks.map((rank) => keysFrom('words', rank + word).primaryKeys()));
      return new Set(found.flat());
    }),
  );
  const [order = new Set<string>()] = sets;
  return [...order].filter((id) => sets.every((ids) => ids.has(id)));
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
      // Some more than asked for: those in the bin are found, too.
      const wanted = limit + 8;
      const ids = words.length === 1 ? await idsByRank(first, wanted) : await idsWithAll(words);
      return await liveAmong(ids, limit, wanted);
    }),
  );
  return found.map(plainContact);
}

/** The first `limit` of these that are not in the bin. */
async function liveAmong(ids: readonly string[], limit: number, batch: number): Promise<StoredContact[]> {
  const live: StoredContact[] = [];
  for (let at = 0; at < ids.length && live.length < limit; at += batch) {
    for (const contact of await db.contacts.bulkGet(ids.slice(at, at + batch))) {
      if (contact && isLive(contact)) live.push(contact);
    }
  }
  return live.slice(0, limit);
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

/** Touches in whose note every typed word begins a word, newest first; what was said is found by what was said. */
export async function searchNotes(query: string, limit: number): Promise<readonly TouchWithContacts[]> {
  const words = queryWords(query);
  const [first, ...others] = [...words].sort((a, b) => b.length - a.length);
  // One letter is in every note.
  if (first === undefined || first.length < 2) return [];
  return await withOpenLog(() =>
    db.transaction('r', db.touches, db.contacts, async () => {
      const found = await db.touches
        .where('words')
        .startsWith(first)
        .distinct()
        .filter(
          (touch) => isLive(touch) && others.every((word) => touch.words.some((own) => own.startsWith(word))),
        )
        .toArray();
      const newest = found.sort((a, b) => b.at - a.at).slice(0, limit);
      return await withContacts(newest);
    }),
  );
}
