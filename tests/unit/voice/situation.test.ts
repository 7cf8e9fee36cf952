import { describe, expect, it, test } from 'vitest';
import { noIdentity } from '@/utils/settings/schema';
import { newTouch } from '@/utils/store/new-touch';
import type { Touch } from '@/utils/store/types';
import { signoffSuggestions } from '@/utils/suggest/signoffs';
import { countryOf } from '@/utils/voice/country';
import { type ContactInLog, contactSituation, type Surroundings } from '@/utils/voice/situation';

/** Friday 20 November 2026, three in the afternoon, here. */
const now = new Date(2026, 10, 20, 15).getTime();
const day = 86_400_000;

const around: Surroundings = {
  identity: { ...noIdentity, names: ['Inge Bakker', 'Inge'] },
  now,
  lang: 'nl',
};

function touch(daysAgo: number, note = ''): Touch {
  return {
    ...newTouch(`t${daysAgo}`, now - daysAgo * day),
    channel: 'call',
    outcome: 'spoke',
    note,
    contactIds: ['c'],
  };
}

const karin: ContactInLog = {
  contact: {
    names: ['Karin Bos'],
    nicknames: [],
    emails: ['karin@example.nl'],
    phones: [],
    organisation: '',
    groupIds: [],
    title: null,
    role: 'decision-maker',
    formality: 'informal',
    language: 'nl',
    basis: { kind: 'unknown' },
  },
  touches: [touch(3), touch(9), touch(20)],
  steps: [],
  promises: [],
};

const agreed = {
  due: '2026-11-24T10:00',
  channel: 'call',
  agreed: true,
  note: '',
  state: 'open',
  createdAt: now - 2 * day,
} as const;
const first = (known: ContactInLog) => signoffSuggestions(contactSituation(known, around))[0];

describe('a sign-off from the log', () => {
  it('names the agreed moment with the day on which it was noted, and wishes a good weekend', () => {
    const suggestion = first({ ...karin, steps: [agreed] });
    expect(suggestion?.text).toBe(
      'Ik bel je dinsdag om 10.00 uur, zoals afgesproken. Fijn weekend!\n\nGroeten,\nInge',
    );
    const moment = suggestion?.facts.find(({ kind }) => kind === 'moment');
    expect(moment?.source).toEqual({ kind: 'agreed', day: '2026-11-18' });
  });

  it('keeps a plan of my own and a moment that is done out of it', () => {
    const steps = [
      { ...agreed, agreed: false },
      { ...agreed, state: 'done' as const },
    ];
    expect(first({ ...karin, steps })?.text).toBe('Fijn weekend!\n\nGroeten,\nInge');
  });

  it('takes the first of several moments', () => {
    const steps = [{ ...agreed, due: '2026-12-01T10:00' }, agreed];
    expect(contactSituation({ ...karin, steps }, around).said.agreed?.on).toBe('2026-11-24T10:00');
  });

  it('names what I promised, never what they did', () => {
    const promise = { due: '2026-11-25', by: 'me', state: 'open', createdAt: now } as const;
    expect(first({ ...karin, promises: [promise] })?.closing).toBe(
      'Je hoort uiterlijk woensdag van me. Fijn weekend!',
    );
    expect(first({ ...karin, promises: [{ ...promise, by: 'them' }] })?.closing).toBe('Fijn weekend!');
  });

  it('reads the newest note of a conversation', () => {
    const touches = [touch(3), touch(9, 'Gaat binnenkort verhuizen'), touch(400, 'Gaat trouwen')];
    expect(first({ ...karin, touches })?.closing).toBe('Succes met de verhuizing! Fijn weekend!');
  });

  it('is formal to a stranger in the language of the interface', () => {
    const contact = { ...karin.contact, formality: null, language: null, emails: [] };
    expect(first({ ...karin, contact, touches: [] })?.text).toBe('Met vriendelijke groet,\nInge Bakker');
  });

  it('is in English for a language that has no phrases', () => {
    const contact = { ...karin.contact, language: 'is' };
    expect(first({ ...karin, contact })?.block).toBe('Best wishes,\nInge');
  });

  it('asks for the holidays of the contact’s country only', () => {
    const asked: string[] = [];
    const holidaysIn = (country: string) => {
      asked.push(country);
      return ['2026-11-23'];
    };
    expect(contactSituation(karin, { ...around, holidaysIn }).holidays).toEqual(['2026-11-23']);
    contactSituation({ ...karin, contact: { ...karin.contact, emails: [] } }, { ...around, holidaysIn });
    expect(asked).toEqual(['NL']);
  });
});

test.each([
  { phones: ['+31 6 5550 0142'], emails: [], country: 'NL' },
  { phones: ['0044 20 7946 0123'], emails: [], country: 'GB' },
  { phones: ['+351 21 000 0123'], emails: [], country: 'PT' },
  { phones: ['06-12 34 56 78'], emails: [], country: undefined },
  { phones: [], emails: ['a@example.co.uk'], country: 'GB' },
  { phones: [], emails: ['a@example.be'], country: 'BE' },
  { phones: [], emails: ['a@example.com', 'a@example.tv'], country: undefined },
  { phones: ['+31 6 5550 0142'], emails: ['a@example.be'], country: undefined },
  { phones: ['+31 6 5550 0142'], emails: ['a@example.com'], country: 'NL' },
])('$phones $emails tells $country', ({ country, ...contact }) => {
  expect(countryOf(contact)).toBe(country);
});
