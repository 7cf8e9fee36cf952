import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { now } from '@/utils/clock';
import {
  type MailFacts,
  mailFactsSchema,
  type OfferedPromise,
  offeredPromiseSchema,
} from '@/utils/messaging/protocol';
import { looksLikeSameMail, participantsOf } from '@/utils/store/mail-identity';

/**
 * Offers to log a sent mail, kept while the user has not answered: many webmails navigate away right after sending.
 * In `storage.session`, which ends with the browser and which pages cannot read. Of its text they hold what
 * it promises, until that is answered.
 */

/** An offer that nobody answered is dropped after this long, in ms. */
const offerLasts = 30 * 60_000;
/** A mail that went out so shortly (ms) before its tab was closed is offered in another tab of the site. */
const handedOverFor = 60_000;
/** For this long after the user logged it, the tab's next page says so and offers the undo, in ms. */
const answerLasts = 30_000;

/** A page that goes so soon (ms) after Send goes because of it: a window of its own closes, a form is answered by another page. */
const departure = 10_000;

const begunSchema = v.object({
  mail: mailFactsSchema,
  promises: v.array(offeredPromiseSchema),
  begunAt: v.number(),
});

const keptOfferSchema = v.object({
  id: v.string(),
  mail: mailFactsSchema,
  /** Set once the mail is logged. */
  touchId: v.optional(v.string()),
  /** When the user logged it from this offer; absent when nobody answered, or the setting did. */
  answeredAt: v.optional(v.number()),
  promises: v.array(offeredPromiseSchema),
  keptAt: v.number(),
});
export type KeptOffer = v.InferOutput<typeof keptOfferSchema>;

const prefixOf = (tabId: number): string => `offer:${tabId}:`;
const begunKey = (tabId: number): string => `begun:${tabId}`;
const keyOf = (tabId: number, id: string): string => `${prefixOf(tabId)}${id}`;

/** The offers of a tab, oldest first; those that are too old or broken are dropped. */
export async function offersOf(tabId: number): Promise<readonly KeptOffer[]> {
  const stored = await browser.storage.session.get(null);
  const kept: KeptOffer[] = [];
  const gone: string[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(prefixOf(tabId))) continue;
    const offer = v.safeParse(keptOfferSchema, value);
    if (offer.success && isCurrent(offer.output)) kept.push(offer.output);
    else gone.push(key);
  }
  if (gone.length > 0) await browser.storage.session.remove(gone);
  return kept.sort((a, b) => a.keptAt - b.keptAt);
}

const isCurrent = ({ keptAt, answeredAt }: KeptOffer): boolean =>
  keptAt > now() - offerLasts && (answeredAt === undefined || answeredAt > now() - answerLasts);

const sightOf = (mail: MailFacts) => ({ ...mail, participants: participantsOf(mail.people) });

let queue: Promise<unknown> = Promise.resolve();

/** Keeps an offer; one mail is one offer, also when two frames of the tab saw it go out at once. */
export function keepOffer(
  tabId: number,
  mail: MailFacts,
  touchId: string | undefined,
  promises: readonly OfferedPromise[] = [],
): Promise<KeptOffer> {
  const keep = async (): Promise<KeptOffer> => {
    const sight = sightOf(mail);
    const same = (await offersOf(tabId)).find((offer) => looksLikeSameMail(sightOf(offer.mail), sight));
    const logged = touchId ?? same?.touchId;
    const offer: KeptOffer = {
      id: same?.id ?? crypto.randomUUID(),
      mail: same?.mail ?? mail,
      promises: same && same.promises.length > 0 ? same.promises : [...promises],
      keptAt: same?.keptAt ?? now(),
      ...(logged !== undefined && { touchId: logged }),
    };
    await browser.storage.session.set({ [keyOf(tabId, offer.id)]: offer });
    return offer;
  };
  const turn = queue.then(keep, keep);
  queue = turn.catch(() => undefined);
  return turn;
}

/** The user logged the mail; the page may navigate away before it has said so. */
export async function answerOffer(tabId: number, id: string, touchId: string): Promise<void> {
  const offer = (await offersOf(tabId)).find((kept) => kept.id === id);
  if (offer)
    await browser.storage.session.set({ [keyOf(tabId, id)]: { ...offer, touchId, answeredAt: now() } });
}

/** The user is done with it; dropping twice is no error. */
export async function dropOffer(tabId: number, id: string): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId, id));
}

export async function dropOffersOfTouch(tabId: number, touchId: string): Promise<void> {
  const gone = (await offersOf(tabId)).filter((offer) => offer.touchId === touchId);
  await browser.storage.session.remove(gone.map(({ id }) => keyOf(tabId, id)));
}

/** All that is being read now, of whatever tab. */
let keeping: Promise<unknown> = Promise.resolve();

/** Send was asked for in this tab. `reading` gives what is kept of the mail; `undefined` when it is not to be offered. */
export async function keepBegun(
  tabId: number,
  reading: Promise<{ readonly mail: MailFacts; readonly promises: readonly OfferedPromise[] } | undefined>,
): Promise<void> {
  const keep = async (): Promise<void> => {
    const begun = await reading;
    if (begun) await browser.storage.session.set({ [begunKey(tabId)]: { ...begun, begunAt: now() } });
  };
  // A window may close while its mail is being read.
  const turn = keep();
  keeping = Promise.allSettled([keeping, turn]);
  await turn;
}

/** The page said what became of it. */
export async function forgetBegun(tabId: number): Promise<void> {
  await keeping;
  await browser.storage.session.remove(begunKey(tabId));
}

/** The page of this tab went: makes an offer of what it was just sending. */
export async function offerBegun(tabId: number): Promise<void> {
  await keeping;
  const key = begunKey(tabId);
  const begun = v.safeParse(begunSchema, (await browser.storage.session.get(key))[key]);
  await browser.storage.session.remove(key);
  if (!begun.success || begun.output.begunAt < now() - departure) return;
  const { mail, promises } = begun.output;
  await keepOffer(tabId, mail, undefined, promises);
}

async function forgetOffers(tabId: number): Promise<void> {
  const offers = await offersOf(tabId);
  await browser.storage.session.remove(offers.map(({ id }) => keyOf(tabId, id)));
}

/**
 * Moves what was sent just now and nobody answered to other tabs, and forgets the rest.
 * @param heirOf the tab that takes the offers of a site
 * @returns the tabs that took some
 */
export async function handOverOffers(
  tabId: number,
  heirOf: (site: string) => Promise<number | undefined>,
): Promise<ReadonlySet<number>> {
  const heirs = new Set<number>();
  for (const offer of await offersOf(tabId)) {
    const isFresh = offer.answeredAt === undefined && offer.keptAt > now() - handedOverFor;
    const heir = isFresh ? await heirOf(offer.mail.site) : undefined;
    if (heir === undefined) continue;
    await browser.storage.session.set({ [keyOf(heir, offer.id)]: offer });
    heirs.add(heir);
  }
  await forgetOffers(tabId);
  return heirs;
}
