import { now } from '@/utils/clock';
import { cleanLine, cleanNote } from './clean-text';
import { db } from './db';
import { isLive } from './live';
import { Refusal, withOpenLog, write } from './safely';
import type { Opener, WriteResult } from './types';

export interface OpenerToKeep {
  /** Made by the form when it opens, so that a second click keeps it once. */
  readonly id: string;
  /** For whom: a contact, or anybody of an organisation. */
  readonly about: { readonly contactId: string } | { readonly organisationId: string };
  readonly text: string;
  /** The page it comes from; nothing for a note of the user's own. */
  readonly page?: { readonly url: string; readonly title: string };
}

/** The address of a page without what only tells about the visit; `''` for one that is no web page. */
function pageUrl(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, origin, pathname, search, username } = new URL(url);
  const isWeb = (protocol === 'https:' || protocol === 'http:') && username === '';
  return isWeb ? `${origin}${pathname}${search}`.slice(0, 2_000) : '';
}

/** Keeps something worth mentioning. Asked twice with one id, it is kept once. */
export function keepOpener({ id, about, text, page }: OpenerToKeep): Promise<WriteResult<Opener>> {
  return write('keeping an opener', () =>
    db.transaction('rw', db.openers, db.contacts, db.organisations, async () => {
      const known = await db.openers.get(id);
      if (known) return known;
      const owner =
        'contactId' in about
          ? await db.contacts.get(about.contactId)
          : await db.organisations.get(about.organisationId);
      if (!owner || !isLive(owner)) throw new Refusal('nobody');
      const at = now();
      const opener: Opener = {
        id,
        contactId: 'contactId' in about ? about.contactId : null,
        organisationId: 'organisationId' in about ? about.organisationId : null,
        text: cleanNote(text),
        url: pageUrl(page?.url ?? ''),
        title: cleanLine(page?.title ?? ''),
        createdAt: at,
        updatedAt: at,
      };
      if (opener.text === '' && opener.title === '') throw new Refusal('invalid');
      await db.openers.add(opener);
      return opener;
    }),
  );
}

/** Openers for a contact, those of the organisation included; newest first. */
export async function openersFor(contactId: string): Promise<readonly Opener[]> {
  const found = await withOpenLog(() =>
    db.transaction('r', db.openers, db.contacts, async () => {
      const organisationId = (await db.contacts.get(contactId))?.organisationId;
      const own = await db.openers.where({ contactId }).filter(isLive).toArray();
      if (!organisationId) return own;
      return [...own, ...(await db.openers.where({ organisationId }).filter(isLive).toArray())];
    }),
  );
  return found.sort((a, b) => b.createdAt - a.createdAt);
}

/** Openers that are about an organisation itself, newest first. */
export async function openersOfOrganisation(organisationId: string): Promise<readonly Opener[]> {
  const found = await withOpenLog(() => db.openers.where({ organisationId }).filter(isLive).toArray());
  return found.sort((a, b) => b.createdAt - a.createdAt);
}

/** Into the bin; `restoreOpener` takes it out within 30 days. */
export function removeOpener(id: string): Promise<WriteResult<Opener>> {
  return change(id, (opener, at) => ({ ...opener, deletedAt: opener.deletedAt ?? at }));
}

export function restoreOpener(id: string): Promise<WriteResult<Opener>> {
  return change(id, ({ deletedAt: _, ...opener }) => opener);
}

function change(id: string, changed: (opener: Opener, at: number) => Opener): Promise<WriteResult<Opener>> {
  return write('changing an opener', () =>
    db.transaction('rw', db.openers, async () => {
      const known = await db.openers.get(id);
      if (!known) throw new Refusal('invalid');
      const at = now();
      const opener = { ...changed(known, at), updatedAt: at };
      await db.openers.put(opener);
      return opener;
    }),
  );
}
