/** What the side panel stands beside in each scene, and what the log knows then. */
import { signal } from '@preact/signals';
import type { PanelServices } from '@/components/panel/services';
import { readCadence } from '@/utils/cadence/cadence';
import { currentLanguage } from '@/utils/i18n';
import type { PageCheck } from '@/utils/page-check/check-page';
import type { Followed } from '@/utils/panel-link/follow-page';
import type { MailWords, PageSeen, WritingSeen } from '@/utils/panel-link/seen-schema';
import type { Standing } from '@/utils/store/standing';
import type { Today } from '@/utils/store/today';
import type { Contact, KeptPromise, NextStep } from '@/utils/store/types';
import { mailWords } from '@/utils/voice/mail-words';
import type { PanelScene } from './panel-scene-names';
import { contacts, ineke, longNamed, nienke, someTouches, stageNow } from './people';

const unseenPage: PageCheck = {
  adapter: 'roundcube',
  product: 'Roundcube',
  expects: 'message',
  composers: 0,
  messages: 0,
  anchors: {},
};
const nothing: PageSeen = { reading: null, writing: null, record: null };

const words: MailWords = {
  language: 'nl',
  signature: { kind: 'personal', names: ['Nienke Bakker'], role: 'Bedrijfsleider', phone: '+31 6 5550 0188' },
  promises: [
    { text: 'Ik stuur u vrijdag de opdracht.', by: 'them', due: '2026-11-27', vague: false },
    { text: 'U hoort nog van mij.', by: 'them', due: null, vague: true },
  ],
  reply: { intent: 'interested' },
};

function reading(name: string, email: string, more: Partial<MailWords> | null = {}): PageSeen {
  const mail = {
    direction: 'in' as const,
    messageId: `mid:${email}`,
    subject: 'Offerte voor de winter',
    at: stageNow,
    people: [{ name, email }],
    site: 'mail.example',
  };
  return { ...nothing, reading: { mail, reading: false, words: more && { ...words, ...more } } };
}

function writing(email: string, name: string, more: Partial<WritingSeen> = {}): PageSeen {
  const findings: WritingSeen['findings'] = [
    {
      rule: 'signoff-anonymous',
      params: { unit: 'Team Incasso' },
      quote: 'Team Incasso',
      fixes: [
        { text: 'Met vriendelijke groet,\nIneke de Vries\nTeam Incasso', inserts: false },
        { text: 'Groet,\nIneke', inserts: false },
      ],
    },
    { rule: 'placeholder-left', params: {}, quote: '{{first_name}}', fixes: [] },
  ];
  const draft: WritingSeen = {
    generation: 1,
    status: 'read',
    language: 'nl',
    subject: 'Openstaande factuur',
    to: [{ name, email }],
    from: null,
    signature: 'Met vriendelijke groet,\nTeam Incasso',
    findings,
    signoffs: [],
  };
  return { ...nothing, writing: { ...draft, ...more } };
}

const [longEmail = ''] = longNamed.emails;
const personal = { kind: 'personal' as const, names: [] };
const shown: Readonly<Record<PanelScene, Followed>> = {
  looking: { status: 'looking', tabId: 1 },
  today: { status: 'nothing', tabId: 1 },
  'today-empty': { status: 'nothing', tabId: 1 },
  'today-failed': { status: 'nothing', tabId: 1 },
  unseen: seen(nothing),
  known: seen(reading('Nienke Bakker', 'nienke.bakker@example.org')),
  unknown: seen(
    reading('Sanne de Boer', 'sanne@example.org', { reply: { intent: 'send-info' }, promises: [] }),
  ),
  nobody: seen(
    reading('Zonneveld', 'info@zonneveld.example', {
      signature: { kind: 'anonymous', subkind: 'team', names: [], team: 'Team Zonneveld' },
      reply: { intent: 'other' },
    }),
  ),
  automated: seen(
    reading('Gemeente Lindedorp', 'noreply@lindedorp.example', {
      signature: {
        kind: 'anonymous',
        subkind: 'organisation',
        names: [],
        organisation: 'Gemeente Lindedorp',
      },
      reply: { intent: 'automated' },
      promises: [],
    }),
  ),
  no: seen(
    reading('Nienke Bakker', 'nienke.bakker@example.org', {
      reply: { intent: 'definite-no', reason: 'we zijn dit voorjaar al met een ander begonnen' },
      promises: [],
    }),
  ),
  unread: seen(reading('Nienke Bakker', 'nienke.bakker@example.org', null)),
  sent: seen(sentMail()),
  long: seen(
    reading(longNamed.names[0] ?? '', longEmail, {
      language: 'de',
      signature: {
        ...personal,
        names: [longNamed.names[0] ?? '', 'أمل حداد'],
        role: 'Beauftragte für Donaudampfschifffahrtsgesellschaftsangelegenheiten',
        organisation: longNamed.organisation,
      },
      reply: { intent: 'callback-agreed' },
    }),
  ),
  writing: seen(writing('nienke.bakker@example.org', 'Nienke Bakker')),
  'writing-clear': seen(
    writing('nienke.bakker@example.org', 'Nienke Bakker', {
      findings: [],
      signature: 'Met vriendelijke groet,\nIneke de Vries',
    }),
  ),
  'writing-empty': seen(
    writing('', '', { status: 'empty', findings: [], to: [], signature: '', language: 'und' }),
  ),
  'writing-stranger': seen(writing('sanne@example.org', 'Sanne de Boer')),
  both: seen({
    ...reading('Nienke Bakker', 'nienke.bakker@example.org'),
    writing: writing('nienke.bakker@example.org', 'Nienke Bakker').writing,
  }),
  record: seen({
    ...nothing,
    record: {
      site: 'crm.example',
      name: 'Nienke Bakker',
      organisation: nienke.organisation,
      emails: [...nienke.emails],
      phones: [],
    },
  }),
  failed: seen(reading('Nienke Bakker', 'nienke.bakker@example.org')),
};

function seen(page: PageSeen): Followed {
  return { status: 'seen', tabId: 1, page };
}

function sentMail(): PageSeen {
  const page = reading('Nienke Bakker', 'nienke.bakker@example.org', {
    signature: { ...personal, names: ['Ineke de Vries'] },
    promises: [{ text: 'Ik bel u donderdag om tien uur.', by: 'me', due: '2026-11-26T10:00', vague: false }],
    reply: null,
  });
  return page.reading
    ? { ...page, reading: { ...page.reading, mail: { ...page.reading.mail, direction: 'out' } } }
    : page;
}

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

const today: Today = {
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
    page: signal(shown[scene]),
    ask: async () => true,
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
        : async () => (scene === 'today-empty' ? { due: [], waitForMe: [], iWaitFor: [] } : today),
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
    readLine: async (note) => ({ step: null, note }),
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
