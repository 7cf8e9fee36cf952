import { queryWords } from './clean-text';
import { db, type StoredTouch } from './db';
import { isLive } from './live';
import { newestTouches } from './newest-touches';
import { withOpenLog } from './safely';
import { plainOrganisation } from './stored-rows';
import { withContacts } from './touches';
import type { Organisation, TouchWithContacts } from './types';

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
