import { browser } from 'wxt/browser';
import type { Reply, RequestName, SentOffer } from '@/utils/messaging/protocol';
import type { Asker, Handlers } from '@/utils/messaging/server';
import type { Settings } from '@/utils/settings/schema';
import { readSettings, updateSettings } from '@/utils/settings/settings';
import { contactMemory, silenceRule } from '@/utils/store/contacts';
import { type LoggedMail, logMail } from '@/utils/store/log-mail';
import { participantsOf } from '@/utils/store/mail-identity';
import { isNeverLogged } from '@/utils/store/never-log';
import { findTouchOfMail, undoTouch } from '@/utils/store/touches';
import type { MailFacts } from '@/utils/store/types';
import { loadComposer } from './composer';
import { dropOffer, dropOffersOfTouch, type KeptOffer, keepOffer, offersOf } from './offers';
import { openPage } from './pages';
import { interfaceStrings } from './strings';

const done = { ok: true, value: null } as const;
const refused = { ok: false, error: 'refused' } as const;

const valued = <T>(value: T): Reply<T> => ({ ok: true, value });

type Handler<N extends RequestName> = Handlers[N];
type AcceptedHandler<N extends RequestName> = (
  data: Parameters<Handler<N>>[0],
  asker: Asker,
  settings: Settings,
) => ReturnType<Handler<N>>;

/** Refuses until the user has accepted what is read; the page should not even have asked. */
function onceAccepted<N extends RequestName>(handle: AcceptedHandler<N>): Handler<N> {
  return async (data, asker) => {
    const settings = await readSettings();
    return settings.acceptedAt === null ? refused : await handle(data, asker, settings);
  };
}

const toOffer = ({ id, mail }: KeptOffer, touchId: string | undefined): SentOffer => ({ id, mail, touchId });

function canBeLogged(mail: MailFacts, { neverLog }: Settings): boolean {
  return participantsOf(mail.people).some(({ email }) => !isNeverLogged(email, neverLog));
}

async function sentObserved(
  mail: MailFacts,
  { tabId }: Asker,
  settings: Settings,
): Promise<Reply<SentOffer | null>> {
  if (!canBeLogged(mail, settings)) return done;
  const known = await findTouchOfMail(mail);
  if (known || !settings.autoLog) {
    const offer = await keepOffer(tabId, mail, known?.id);
    return valued(toOffer(offer, offer.touchId));
  }
  const offer = await keepOffer(tabId, mail, undefined);
  const logged = await logMail(mail, { neverLog: settings.neverLog, by: 'setting' });
  // The user took this mail out of the log: that is an answer.
  if (!logged.ok && logged.error === 'refused') {
    await dropOffer(tabId, offer.id);
    return done;
  }
  if (!logged.ok) return logged;
  return valued(toOffer(await keepOffer(tabId, mail, logged.value.touchId), logged.value.touchId));
}

async function sentOffers({ tabId }: Asker): Promise<Reply<readonly SentOffer[]>> {
  const offers = await offersOf(tabId);
  return valued(
    await Promise.all(offers.map(async (offer) => toOffer(offer, (await findTouchOfMail(offer.mail))?.id))),
  );
}

async function touchLog(
  mail: MailFacts,
  offerId: string | undefined,
  { tabId }: Asker,
  { neverLog }: Settings,
): Promise<Reply<LoggedMail>> {
  const logged = await logMail(mail, { neverLog });
  if (logged.ok && offerId !== undefined) await dropOffer(tabId, offerId);
  return logged;
}

/** One function per request: checked input in, store, value out. Each may be repeated. */
export const handlers: Handlers = {
  'composer.load': onceAccepted(async (_data, asker, settings) => {
    await loadComposer(asker);
    return valued(interfaceStrings(settings.uiLanguage, browser.i18n.getUILanguage()));
  }),

  'sent.observed': onceAccepted(({ mail }, asker, settings) => sentObserved(mail, asker, settings)),

  'sent.offers': onceAccepted((_data, asker) => sentOffers(asker)),

  'sent.dismiss': async ({ offerId }, { tabId }) => {
    await dropOffer(tabId, offerId);
    return done;
  },

  'touch.log': onceAccepted(({ mail, offerId }, asker, settings) => touchLog(mail, offerId, asker, settings)),

  'touch.undo': async ({ touchId }, { tabId }) => {
    const undone = await undoTouch(touchId);
    if (undone.ok) await dropOffersOfTouch(tabId, touchId);
    return undone;
  },

  'touch.find': onceAccepted(async ({ mail }) => {
    const touch = await findTouchOfMail(mail);
    return valued(touch ? { touchId: touch.id, at: touch.at } : null);
  }),

  'contacts.memory': onceAccepted(async ({ emails }) => {
    const remembered = await contactMemory(emails);
    return valued(remembered.map((reader) => ({ ...reader, formality: reader.formality ?? undefined })));
  }),

  'contacts.silence': onceAccepted(({ emails, rule }) => silenceRule(emails, rule)),

  'settings.silence': async ({ rule }) => {
    await updateSettings(({ silenced }) => ({ silenced: [...new Set([...silenced, rule])] }));
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
