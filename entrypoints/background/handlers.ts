import { browser } from 'wxt/browser';
import { resolveLanguage } from '@/utils/interface-language';
import { pageStrings } from '@/utils/locales';
import type { Reply, RequestData, SentOffer } from '@/utils/messaging/protocol';
import type { Asker, Handlers } from '@/utils/messaging/server';
import { openPanel } from '@/utils/open-panel';
import type { Settings } from '@/utils/settings/schema';
import { readSettings, updateSettings } from '@/utils/settings/settings';
import { keepsAccess } from '@/utils/site-access';
import { undoTouch } from '@/utils/store/bin';
import { silenceRule } from '@/utils/store/contact-memory';
import { keepPromiseOfMail } from '@/utils/store/keep-promise-of-mail';
import { logMail } from '@/utils/store/log-mail';
import { mayOfferToLog } from '@/utils/store/loggable-people';
import { removePromise } from '@/utils/store/promises';
import { findTouchOfMail } from '@/utils/store/touches';
import { done, onceAccepted, refused, valued, whileGranted } from './answers';
import { logHandlers } from './log-handlers';
import { promisesToOffer } from './offered-promises';
import {
  answerOffer,
  dropOffer,
  dropOffersOfTouch,
  forgetBegun,
  type KeptOffer,
  keepBegun,
  keepOffer,
  offerBegun,
  offersOf,
} from './offers';
import { tellOfOffers } from './offers-of-tabs';
import { loadComposer, loadEdit, loadHosts, loadPanelLink, loadStrip } from './page-scripts';
import { openPage } from './pages';
import { placePart, readDraft, readMessage } from './reading';
import { readSent } from './sent-mail';

const toOffer = ({ id, mail, promises, answeredAt }: KeptOffer, touchId: string | undefined): SentOffer => ({
  id,
  mail,
  touchId,
  promises,
  answered: answeredAt !== undefined,
});

async function readBegun(
  { mail, written }: RequestData<'sent.begun'>,
  settings: Settings,
): Promise<ReturnType<typeof readSent> | undefined> {
  if (settings.acceptedAt === null || !(await mayOfferToLog(mail, settings.neverLog))) return undefined;
  return readSent(mail, written, settings);
}

async function sentObserved(
  { mail: seen, certain, written }: RequestData<'sent.observed'>,
  { tabId }: Asker,
  settings: Settings,
): Promise<Reply<SentOffer | null>> {
  if (!(await mayOfferToLog(seen, settings.neverLog))) return done;
  const { mail, promises } = readSent(seen, written, settings);
  const known = await findTouchOfMail(mail);
  if (known || !settings.autoLog || !certain) {
    const offer = await keepOffer(tabId, mail, known?.id, promises);
    return valued(toOffer(offer, offer.touchId));
  }
  const offer = await keepOffer(tabId, mail, undefined, promises);
  const logged = await logMail(mail, { neverLog: settings.neverLog, by: 'setting' });
  // The user took this mail out of the log: that is an answer.
  if (!logged.ok && logged.error === 'refused') {
    await dropOffer(tabId, offer.id);
    return done;
  }
  if (!logged.ok) return logged;
  return valued(toOffer(await keepOffer(tabId, mail, logged.value.touchId), logged.value.touchId));
}

async function sentOffers({ tabId }: Asker, { neverLog }: Settings): Promise<Reply<readonly SentOffer[]>> {
  await offerBegun(tabId);
  const offers = await offersOf(tabId);
  const open = await Promise.all(
    offers.map(async (offer) => {
      const touch = await findTouchOfMail(offer.mail);
      return touch || (await mayOfferToLog(offer.mail, neverLog)) ? [toOffer(offer, touch?.id)] : [];
    }),
  );
  return valued(open.flat());
}

/** One function per request: checked input in, store, value out. Each may be repeated. */
export const handlers: Handlers = {
  'composer.load': (_data, asker) =>
    whileGranted(asker, async ({ uiLanguage }) => {
      await loadComposer(asker);
      return valued(pageStrings(resolveLanguage(uiLanguage, [browser.i18n.getUILanguage()])));
    }),

  'edit.load': (_data, asker) =>
    whileGranted(asker, async () => {
      await loadEdit(asker);
      return done;
    }),

  'strip.load': (_data, asker) =>
    whileGranted(asker, async () => {
      await loadStrip(asker);
      return done;
    }),

  'host.load': ({ pack }, asker) =>
    whileGranted(asker, async () => {
      await loadHosts(pack, asker);
      return done;
    }),

  'panel.load': (_data, asker) =>
    whileGranted(asker, async () => {
      await loadPanelLink(asker);
      return done;
    }),

  // Before anything is awaited: browsers open a panel only straight from a click.
  'panel.open': async (_data, { tabId, windowId }) => {
    await openPanel({ id: tabId, windowId });
    return done;
  },

  'draft.read': (draft, asker) =>
    whileGranted(asker, async (settings) => valued(await readDraft(draft, settings, asker))),

  'draft.place': ({ draft, part, text }, asker) =>
    whileGranted(asker, async (settings) => valued(await placePart(draft, part, text, settings, asker))),

  'message.read': (message, asker) =>
    whileGranted(asker, async (settings) => valued(readMessage(message, settings))),

  'sent.begun': async (sent, { tabId, url }) => {
    await keepBegun(
      tabId,
      Promise.all([readSettings(), keepsAccess(url)]).then(([settings, granted]) =>
        granted ? readBegun(sent, settings) : undefined,
      ),
    );
    return done;
  },

  'sent.ended': async (_data, { tabId }) => {
    await forgetBegun(tabId);
    return done;
  },

  'sent.observed': (sent, asker) =>
    whileGranted(asker, async (settings) => {
      await forgetBegun(asker.tabId);
      const reply = await sentObserved(sent, asker, settings);
      await tellOfOffers(asker.tabId);
      return reply;
    }),

  'sent.offers': (_data, asker) => whileGranted(asker, (settings) => sentOffers(asker, settings)),

  'sent.dismiss': async ({ offerId }, { tabId }) => {
    await dropOffer(tabId, offerId);
    return done;
  },

  'touch.log': ({ mail, offerId }, { tabId }) =>
    onceAccepted(async ({ neverLog }) => {
      const logged = await logMail(mail, { neverLog });
      if (logged.ok && offerId !== undefined) await answerOffer(tabId, offerId, logged.value.touchId);
      return logged;
    }),

  'promise.offers': (seen, asker) =>
    whileGranted(asker, async (settings) => valued(await promisesToOffer(seen, settings))),

  'promise.keep': ({ mail, promise }) =>
    onceAccepted(({ neverLog }) => keepPromiseOfMail(mail, promise, neverLog)),

  'promise.drop': async ({ promiseId }) => {
    const removed = await removePromise(promiseId);
    return removed.ok ? done : removed;
  },

  'touch.undo': async ({ touchId }, { tabId }) => {
    const undone = await undoTouch(touchId);
    if (undone.ok) await dropOffersOfTouch(tabId, touchId);
    return undone;
  },

  'touch.find': ({ mail }) =>
    onceAccepted(async ({ neverLog }) => {
      const touch = await findTouchOfMail(mail);
      if (touch) return valued({ touchId: touch.id, at: touch.at });
      return (await mayOfferToLog(mail, neverLog)) ? valued(null) : refused;
    }),

  ...logHandlers,

  'contacts.silence': ({ emails, rule, silent }) => onceAccepted(() => silenceRule(emails, rule, silent)),

  'settings.silence': async ({ rule, silent }) => {
    await updateSettings(({ silenced }) => {
      const others = silenced.filter((id) => id !== rule);
      return { silenced: silent ? [...others, rule] : others };
    });
    return done;
  },

  'settings.place-tag': async ({ site, position }) => {
    await updateSettings(({ tagPositions }) => ({ tagPositions: { ...tagPositions, [site]: position } }));
    return done;
  },

  'page.open': async ({ page }) => {
    await openPage(page);
    return done;
  },
};
