import { defaultSettings, noIdentity, type Settings } from '@/utils/settings/schema';
import { newContact } from '@/utils/store/new-contact';
import { newTouch } from '@/utils/store/new-touch';

import type { Contact, Touch, TouchWithContacts } from '@/utils/store/types';

/** The stage's own clock: Sunday 22 November 2026, 10:00. */
export const stageNow = new Date(2026, 10, 22, 10).getTime();
const day = 86_400_000;

export function person(id: string, name: string, more: Partial<Contact> = {}): Contact {
  return {
    ...newContact(id, stageNow),
    names: [name],
    emails: [`${id}@example.org`],
    ...more,
  };
}

function touch(id: string, daysAgo: number, more: Partial<Touch>): Touch {
  return {
    ...newTouch(id, stageNow - daysAgo * day),
    channel: 'mail',
    createdAt: stageNow,
    ...more,
  };
}

export const nienke = person('nienke.bakker', 'Nienke Bakker', { organisation: 'Bakkerij De Gouden Aar' });
export const longNamed = person(
  'maximiliane.von.und.zu.hohenberg-lichtenstein',
  'Maximiliane Friederike von und zu Hohenberg-Lichtenstein',
  { organisation: 'Gesellschaft zur Förderung der grenzüberschreitenden Zusammenarbeit mbH' },
);
const edwin = person('edwin', 'Edwin van der Sar', { organisation: 'Keeper & Zn.' });
const amal = person('amal', 'أمل حداد', { organisation: 'Atlas' });

export const someTouches: readonly TouchWithContacts[] = [
  { touch: touch('1', 0, { subject: 'Openstaande factuur 2026-118' }), contacts: [nienke] },
  {
    touch: touch('2', 1, {
      channel: 'call',
      outcome: 'spoke',
      note: 'Haar hond heet Moos. Belt na de kermis.',
    }),
    contacts: [edwin],
  },
  { touch: touch('3', 5, { channel: 'voicemail', outcome: 'left-message' }), contacts: [longNamed] },
  {
    touch: touch('4', 19, { channel: 'meeting', outcome: 'agreed', note: 'Koffie in Leeuwarden' }),
    contacts: [nienke, edwin, amal],
  },
  { touch: touch('5', 340, { channel: 'letter', subject: 'Kaartje met nieuwjaarswens' }), contacts: [amal] },
];
/** What a search for "hond" finds in notes: a short one, a long one, one from right to left. */
export const foundTouches: readonly TouchWithContacts[] = [
  {
    touch: touch('6', 1, {
      channel: 'call',
      outcome: 'spoke',
      note: 'Haar hond heet Moos. Belt na de kermis.',
    }),
    contacts: [edwin],
  },
  {
    touch: touch('7', 40, {
      channel: 'meeting',
      outcome: 'spoke',
      note: 'Wil eerst met de hele raad van bestuur overleggen over de grensoverschrijdende samenwerking, ook over het budget van volgend jaar; vertelde dat de honden van haar zus in Sneek wonen en dat zij daar in de zomer graag zeilt.',
    }),
    contacts: [longNamed, edwin],
  },
  {
    touch: touch('8', 90, { channel: 'call', outcome: 'left-message', note: 'سأتصل بك بعد العطلة، hond' }),
    contacts: [amal],
  },
];
export const contacts = [nienke, edwin, longNamed, amal];

export const ineke: Settings = {
  ...defaultSettings,
  acceptedAt: stageNow,
  identity: {
    ...noIdentity,
    names: ['Ineke de Vries', 'Ineke'],
    team: 'Team Incasso',
    members: ['Carina', 'Bianca', 'Linda'],
    phone: '+31 6 5550 0142',
  },
};
