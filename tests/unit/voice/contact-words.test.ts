import { expect, test } from 'vitest';
import { noIdentity } from '@/utils/settings/schema';
import { contactWords } from '@/utils/voice/contact-words';
import type { ContactInLog } from '@/utils/voice/situation';

/** Friday 20 November 2026, three in the afternoon, here. */
const now = new Date(2026, 10, 20, 15).getTime();
const day = 86_400_000;
const around = { identity: { ...noIdentity, names: ['Inge Bakker'] }, now, lang: 'nl' };

const karin: ContactInLog['contact'] = {
  names: ['Karin Bos'],
  nicknames: [],
  emails: ['karin@example.nl'],
  phones: [],
  organisation: 'Wilgenhof',
  groupIds: ['noord'],
  title: null,
  role: 'decision-maker',
  formality: 'informal',
  language: 'nl',
  basis: { kind: 'unknown' },
};
const call = { due: '2026-11-24T10:00', channel: 'call', note: 'de offerte', state: 'open' } as const;
const known = (agreed: boolean) => ({
  contact: karin,
  touches: [],
  steps: [{ ...call, agreed, createdAt: now - day }],
  promises: [],
  openers: [
    { text: 'Opent een tweede kantoor in Sneek.', url: 'https://www.example.org', createdAt: now - day },
  ],
});

test('a voicemail leaves name and reason, and says when I call again', () => {
  expect(contactWords(known(false), around).voicemail?.text).toBe(
    'Goedemiddag Karin, met Inge Bakker. Ik bel over de offerte. Ik bel je dinsdag om 10.00 uur weer.',
  );
});

test('a call begins with what was put aside, and with what both agreed on only', () => {
  const { call: own } = contactWords(known(false), around);
  expect(own.agreed).toBeNull();
  expect(own.opener?.text).toBe('Opent een tweede kantoor in Sneek.');
  expect(contactWords(known(true), around).call.agreed).toMatchObject({
    on: '2026-11-24T10:00',
    missed: false,
  });
});

test('the style of the contact’s group sets form, number and contact person', () => {
  const styles = [{ id: 'noord', name: 'Regio Noord', phone: '058-555 01 77', plain: true }];
  const contact = { ...karin, formality: null };
  const { signoffs } = contactWords({ ...known(false), contact }, { ...around, styles: [...styles] });
  expect(signoffs.some(({ text }) => text.includes('058-555 01 77'))).toBe(true);
});
