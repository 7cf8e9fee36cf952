/** The overview in every state, on a small log of invented people. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import listsCss from '@/components/log/lists.css?inline';
import viewsCss from '@/components/log/views.css?inline';
import { Overview } from '@/components/overview/overview';
import overviewCss from '@/components/overview/overview.css?inline';
import { createOverviewModel } from '@/components/overview/overview.model';
import type { OverviewServices } from '@/components/overview/services';
import pageCss from '@/components/ui/page.css?inline';
import { readCadence } from '@/utils/cadence/cadence';
import { addDays } from '@/utils/cadence/days';
import type { WeekFigures } from '@/utils/figures';
import type { Standing } from '@/utils/store/standing';
import type { TimelineEntry } from '@/utils/store/timeline';
import type { Contact, KeptPromise, NextStep, Opener } from '@/utils/store/types';
import { backupSaying } from './backup';
import { contacts, foundTouches, longNamed, nienke, person, someTouches, stageNow } from './people';
import type { overviewScenes } from './scenes';

type OverviewScene = (typeof overviewScenes)[number];
type Call = <T>(name: string, value: T) => (...args: readonly unknown[]) => T;

const day = 86_400_000;

const known: Contact = {
  ...nienke,
  nicknames: ['Nien'],
  phones: ['+31 58 5550 177'],
  organisationId: 'aar',
  groupIds: ['north'],
  role: 'decision-maker',
  language: 'nl',
  formality: 'informal',
  note: 'Hond heet Moos. Belt liever ’s ochtends.',
  basis: { kind: 'asked-for-it', at: stageNow - 90 * day, wording: 'Stuur gerust iets op' },
};
const refused: Contact = {
  ...known,
  status: { kind: 'definite-no', at: stageNow - 3 * day, reason: 'Blijft bij de huidige leverancier' },
};
const everybody: readonly Contact[] = [
  ...contacts,
  person('gone', 'Willem Kingma', {
    status: {
      kind: 'definite-no',
      at: stageNow,
      reason: 'Gaat met pensioen en draagt de zaak over aan zijn dochter',
    },
  }),
  person('hold', 'Nguyễn Thị Minh Khai', { status: { kind: 'on-hold', until: '2027-03-01' } }),
  person('yes', 'Ὀδυσσεύς Παπαδόπουλος', { status: { kind: 'yes', at: stageNow } }),
  person('objected', 'Zoë Çelik', { objectedAt: stageNow }),
];

const organisation = {
  id: 'aar',
  name: known.organisation,
  note: 'Levert ook aan de markt in Dokkum; de hond van de baas heet Moos.',
  createdAt: 0,
  updatedAt: 0,
};

const promise = (id: string, more: Partial<KeptPromise>): KeptPromise => ({
  id,
  contactId: known.id,
  by: 'me',
  text: 'Ik stuur u dinsdag de nieuwe prijslijst.',
  due: '2026-11-24',
  state: 'open',
  settledAt: null,
  snoozedUntil: null,
  moves: [],
  touchId: null,
  createdAt: stageNow - 2 * day,
  updatedAt: stageNow,
  ...more,
});
const promises: readonly KeptPromise[] = [
  promise('p1', { moves: [{ from: '2026-11-20', at: stageNow }] }),
  promise('p2', { by: 'them', text: 'Ik bel u na de kermis terug.', due: null }),
  promise('p3', { state: 'kept', text: 'U hoort vrijdag van mij.', due: '2026-11-13' }),
];
const planned: readonly NextStep[] = [
  {
    id: 's1',
    contactId: known.id,
    due: '2026-11-26T10:00',
    channel: 'call',
    agreed: true,
    note: 'Maten van de tweede oven',
    state: 'open',
    snoozedUntil: null,
    createdAt: stageNow,
    updatedAt: stageNow,
  },
];
const openers: readonly Opener[] = [
  {
    id: 'o1',
    contactId: known.id,
    organisationId: null,
    text: 'Opent in het voorjaar een tweede bakkerij in Sneek.',
    url: 'https://www.bakkerij.example/nieuws/sneek',
    title: 'Nieuws van De Gouden Aar',
    createdAt: stageNow - 9 * day,
    updatedAt: stageNow,
  },
];

function standingOf(contact: Contact, bare: boolean): Standing {
  const touches = bare ? [] : someTouches.map(({ touch }) => touch);
  const kept = bare ? [] : promises;
  const steps = bare || contact === refused ? [] : planned;
  const cadence = readCadence({ contact, touches, promises: kept, steps, now: stageNow });
  return { contact, touches, promises: kept, steps, cadence };
}

const entries: readonly TimelineEntry[] = [
  ...someTouches.map(({ touch }) => ({ kind: 'touch', at: touch.at, touch }) as const),
  ...promises.slice(0, 1).map((each) => ({ kind: 'promise', at: each.createdAt, promise: each }) as const),
  ...openers.map((opener) => ({ kind: 'opener', at: opener.createdAt, opener }) as const),
].sort((a, b) => b.at - a.at);

const weeks: readonly WeekFigures[] = Array.from({ length: 12 }, (_, index) => ({
  week: addDays('2026-08-31', index * 7),
  signedByMe: { count: 5 + (index % 4), of: 6 + (index % 4) },
  signedByThem: { count: 2 + (index % 3), of: 5 + (index % 2) },
  promises: { kept: 1 + (index % 3), moved: index % 2, broken: index === 7 ? 1 : 0 },
  conversations: (index * 5) % 7,
  named: { count: 4 + (index % 5), of: 6 + (index % 5) },
}));

function servicesFor(scene: OverviewScene, call: Call): OverviewServices {
  const done = Promise.resolve({ ok: true, value: null } as const);
  const refusedWrite = Promise.resolve({ ok: false, error: 'failed' } as const);
  const empty = scene.endsWith('empty');
  const contact = scene === 'contact-closed' ? refused : scene === 'contact-new' ? longNamed : known;
  const bare = scene === 'contact-new';
  return {
    backupPart: backupSaying(
      scene === 'contacts'
        ? { kind: 'folder', name: 'Sicherungen-Müller-Lüdenscheidt-Brockhaus' }
        : undefined,
    ),
    allContacts: async () => {
      if (scene === 'contacts-loading') return await new Promise(() => {});
      if (scene === 'contacts-failed') throw new Error('closed');
      return empty ? [] : everybody;
    },
    searchContacts: async () => (scene === 'contacts-nobody' ? [] : [known, longNamed]),
    searchOrganisations: async () =>
      scene === 'contacts-nobody'
        ? []
        : [
            { ...organisation, name: longNamed.organisation },
            { ...organisation, id: 'atlas', name: 'أطلس', note: '' },
          ],
    searchNotes: async () => (scene === 'contacts-nobody' ? [] : foundTouches),
    dueContactIds: async () => (scene === 'contacts-due' ? new Set() : new Set([nienke.id])),
    standing: async () => (scene === 'contact-gone' ? undefined : standingOf(contact, bare)),
    timelineOfContact: async () => ({ entries: bare ? [] : entries, more: !bare }),
    openersFor: async () => (bare ? [] : openers),
    groups: async () => [
      { id: 'north', name: 'Regio Noord', createdAt: 0, updatedAt: 0 },
      { id: 'new', name: 'Nieuwe huurders', createdAt: 0, updatedAt: 0 },
    ],
    saveGroup: () => refusedWrite,
    saveContact: () => refusedWrite,
    removeContact: call('remove', done),
    restoreContact: call('restore', done),
    contactFile: async () => undefined,
    eraseContact: call('erase', done),
    logByHand: () => refusedWrite,
    editTouch: () => refusedWrite,
    undoTouch: call('undo', done),
    restoreTouch: call('restoreTouch', done),
    keepPromise: call('keepPromise', done),
    markPromise: call('markPromise', done),
    movePromise: call('movePromise', done),
    removePromise: call('removePromise', done),
    restorePromise: call('restorePromise', done),
    planStep: () => refusedWrite,
    markStep: call('markStep', done),
    editStep: call('editStep', done),
    removeStep: call('removeStep', done),
    restoreStep: call('restoreStep', done),
    keepOpener: call('keepOpener', done),
    removeOpener: call('removeOpener', done),
    restoreOpener: call('restoreOpener', done),
    organisation: async (id) => ({ ...organisation, id }),
    contactsOfOrganisation: async () => [known, longNamed],
    timelineOfOrganisation: async () => ({ entries, more: false }),
    openersOfOrganisation: async () => openers,
    saveOrganisation: () => refusedWrite,
    duplicates: async () =>
      empty ? [] : [{ by: 'email', contacts: [nienke, { ...nienke, id: 'n2', names: ['N. Bakker'] }] }],
    merge: async () => ({ ok: true, value: { mergeId: 'm' } }),
    unmerge: call('unmerge', done),
    binnedContacts: async () => (empty ? [] : [{ ...longNamed, deletedAt: stageNow - day }]),
    binnedTouches: async () =>
      empty ? [] : someTouches.slice(0, 2).map(({ touch }) => ({ ...touch, deletedAt: stageNow })),
    figures: async () =>
      empty
        ? weeks.map(({ week }) => ({
            week,
            signedByMe: { count: 0, of: 0 },
            signedByThem: { count: 0, of: 0 },
            promises: { kept: 0, moved: 0, broken: 0 },
            conversations: 0,
            named: { count: 0, of: 0 },
          }))
        : weeks,
    download: call('download', undefined),
    print: call('print', undefined),
    now: () => stageNow,
    newId: () => 'id',
  };
}

export function showOverview(scene: OverviewScene, place: (css: string) => HTMLElement, call: Call): void {
  const model = createOverviewModel(servicesFor(scene, call));
  const [part = ''] = scene.split('-');
  const route = signal(part === 'contact' || part === 'organisation' ? `${part}/id` : part);
  render(<Overview model={model} route={route} />, place(viewsCss + pageCss + listsCss + overviewCss));
  if (scene === 'contacts-due') model.contacts.choose('due');
  if (scene === 'contacts-found' || scene === 'contacts-nobody') void model.contacts.search('hond');
  if (scene === 'contact-edit' || scene === 'contact-erase') {
    const stop = model.contact.subscribe((page) => {
      page?.standing.subscribe(({ status }) => {
        if (status !== 'ready') return;
        if (scene === 'contact-edit' && page.form.value === undefined) page.startEditing();
        if (scene === 'contact-erase') page.askToErase(true);
      });
    });
    addEventListener('pagehide', stop);
  }
}
