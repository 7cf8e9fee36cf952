/** What the log knows in each scene of the side panel. */
import { signal } from '@preact/signals';
import type { PanelServices } from '@/components/panel/services';
import { readCadence } from '@/utils/cadence/cadence';
import { weekdays } from '@/utils/cadence/working-days';
import { currentLanguage } from '@/utils/i18n';
import type { Standing } from '@/utils/store/standing';
import type { Today } from '@/utils/store/today';
import type { Contact, KeptPromise, NextStep } from '@/utils/store/types';
import { mailWords } from '@/utils/voice/mail-words';
import { backupSaying } from './backup';
import { shown, unseenPage } from './panel-pages';
import type { PanelScene } from './panel-scene-names';
import { contacts, ineke, longNamed, nienke, someTouches, stageNow } from './people';

const promise = (id: string, by: 'me' | 'them', text: string, due: string | null): KeptPromise => ({
  id,
  contactId: nienke.id,
  by,
  text,
  due,
  state: 'open',
  settledAt: null,
  snoozedUntil: null,
  moves: [],
  touchId: null,
  createdAt: stageNow - 3 * 86_400_000,
  updatedAt: stageNow,
});
const promises = [
  promise('p1', 'me', 'Ik zoek de pakbon van 12 oktober voor u op.', '2026-11-20'),
  promise('p2', 'them', 'Ik overleg het met mijn broer.', null),
];
const step: NextStep = {
  id: 's1',
  contactId: longNamed.id,
  due: '2026-11-22T14:30',
  channel: 'call',
  agreed: true,
  note: '',
  state: 'open',
  snoozedUntil: null,
  createdAt: stageNow,
  updatedAt: stageNow,
};

function standingOf(contact: Contact): Standing {
  const touches = someTouches.flatMap(({ touch, contacts: with_ }) =>
    with_.includes(contact) ? [touch] : [],
  );
  const own = contact === nienke ? promises : [];
  const steps = contact === longNamed ? [step] : [];
  return {
    contact,
    touches,
    promises: own,
    steps,
    cadence: readCadence({ contact, touches, promises: own, steps, now: stageNow }),
  };
}

export const stageToday: Today = {
  due: [
    {
      kind: 'promise',
      id: 'p1',
      due: '2026-11-20',
      contact: nienke,
      promise: promises[0] ?? promise('p', 'me', '', null),
    },
    { kind: 'step', id: 's1', due: step.due, contact: longNamed, step },
  ],
  waitForMe: [
    {
      contact: contacts[1] ?? nienke,
      for: { at: stageNow - 4 * 86_400_000, about: 'Kun je de maten nog eens sturen?' },
    },
  ],
  iWaitFor: [
    { contact: nienke, for: { at: stageNow - 3 * 86_400_000, about: 'Ik overleg het met mijn broer.' } },
  ],
};

const done = { ok: true, value: null } as const;

/** Services of one scene; `over` takes the place of what a test looks at. */
export function panelServices(scene: PanelScene, over: Partial<PanelServices> = {}): PanelServices {
  const broken = () => Promise.reject(new Error('broken'));
  const refused = async () => ({ ok: false, error: 'failed' }) as const;
  return {
    backupPart: backupSaying(scene === 'today' ? { kind: 'late' } : undefined),
    page: signal(shown[scene]),
    ask: async () => true,
    retry: () => undefined,
    unseen: signal(scene === 'unseen' ? unseenPage : undefined),
    diagnostic: () => 'the diagnostic',
    contactOf:
      scene === 'failed'
        ? broken
        : async ({ emails }) =>
            contacts.find((contact) => contact.emails.some((email) => emails.includes(email))),
    standingOf: async (id) => {
      const contact = contacts.find((known) => known.id === id);
      return contact && standingOf(contact);
    },
    today:
      scene === 'today-failed'
        ? broken
        : async () => (scene === 'today-empty' ? { due: [], waitForMe: [], iWaitFor: [] } : stageToday),
    words: async ({ readers, language }, known) => {
      const { greetings, signoffs, openers } = mailWords(
        { readers, opensThread: false, acts: [], lang: language === 'und' ? undefined : language },
        [known && { ...known, openers: [] }],
        { identity: ineke.identity, now: stageNow, lang: currentLanguage() },
      );
      return { greetings: greetings.slice(0, 3), signoffs: signoffs.slice(0, 3), openers };
    },
    findTouch: async () => (scene === 'known' ? someTouches[0]?.touch : undefined),
    logMail: async () => ({ ok: true, value: { touchId: 't', created: true } }),
    logByHand: async () => ({ ok: true, value: { touchId: 't' } }),
    planAfter: async () => ({ ok: true, value: [] }),
    calendar: () => weekdays,
    readLine: async (note) => ({ step: null, note }),
    snooze: async () => ({ ok: true, value: '2026-11-23T09:00' }),
    wake: async () => done,
    undoTouch: async () => done,
    saveContact: async () => ({ ok: true, value: nienke }),
    removeContact: async () => done,
    keepPromise: refused,
    markPromise: refused,
    removePromise: refused,
    planStep: refused,
    markStep: refused,
    copy: async () => true,
    openOverview: () => {},
    openSettings: () => {},
    openWelcome: () => {},
    now: () => stageNow,
    newId: () => 'id',
    ...over,
  };
}
