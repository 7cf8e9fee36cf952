import { bench, describe } from 'vitest';
import { holidaysIn } from '@/utils/cadence/holidays';
import { noIdentity } from '@/utils/settings/schema';
import { callCard } from '@/utils/suggest/call-card';
import { greetingSuggestions } from '@/utils/suggest/greetings';
import type { PastTouch } from '@/utils/suggest/openers';
import { signoffSuggestions } from '@/utils/suggest/signoffs';
import type { Situation } from '@/utils/suggest/types';
import { mailWords } from '@/utils/voice/mail-words';
import type { MailInWriting } from '@/utils/voice/situation';

const two = (part: number) => String(part).padStart(2, '0');

/** A contact of three years with a note at every moment. */
const touches: readonly PastTouch[] = Array.from({ length: 1000 }, (_, index) => ({
  at: `${2024 + (index % 3)}-${two(1 + (index % 11))}-${two(1 + (index % 28))}T${two(8 + (index % 10))}:30`,
  channel: index % 3 === 0 ? 'mail' : 'call',
  direction: 'out',
  outcome: index % 4 === 0 ? 'spoke' : 'no-answer',
  note: `Vertelde over plan ${index}: een tweede winkel in de binnenstad, met een werkplaats erachter.`,
}));

const situation: Situation = {
  me: { names: ['Inge Bakker', 'Inge'], team: 'Wilgenhof Advies', phone: '06-12 34 56 78' },
  readers: [{ name: 'Edwin van der Sar', country: 'NL', moments: 1000 }],
  said: {
    agreed: { on: '2026-11-24T10:00', channel: 'call', noted: '2026-11-18', byBoth: true },
    note: { text: 'Gaat binnenkort verhuizen', day: '2026-11-10' },
  },
  at: '2026-11-20T15:00',
  holidays: ['2026-12-25', '2026-12-26'],
  acts: ['answers'],
  lang: 'nl',
  formality: 'informal',
  plain: false,
  kept: Array.from({ length: 100 }, (_, index) => ({
    text: `Groet ${index},\n{name}`,
    lang: 'nl',
    formality: 'informal',
    keptOn: '2026-10-01',
  })),
};

const day = 86_400_000;
const now = new Date(2026, 10, 20, 15).getTime();
/** The same contact as the log keeps it. */
const inLog = {
  contact: {
    names: ['Edwin van der Sar'],
    nicknames: [],
    emails: ['edwin@example.nl'],
    phones: [],
    organisation: 'Wilgenhof',
    groupIds: [],
    title: null,
    role: 'decision-maker' as const,
    formality: null,
    language: null,
    basis: { kind: 'unknown' as const },
  },
  touches: touches.map(({ channel, direction, outcome, note }, index) => ({
    id: `t${index}`,
    channel,
    direction,
    outcome: outcome === 'spoke' ? ('spoke' as const) : ('no-answer' as const),
    at: now - index * day,
    durationMinutes: null,
    subject: '',
    note,
    identities: [],
    contactIds: ['c'],
    participants: [],
    signature: null,
    override: '',
    site: '',
    createdAt: now - index * day,
  })),
  steps: [],
  promises: [],
  openers: [],
};
const mail: MailInWriting = {
  readers: [{ name: 'Edwin van der Sar', email: 'edwin@example.nl' }],
  opensThread: false,
  acts: ['answers'],
  lang: 'nl',
};
const identity = { ...noIdentity, names: ['Inge Bakker'] };

describe('suggestions for a contact with 1,000 touches', () => {
  bench('all that stands beside a mail', () => {
    signoffSuggestions(situation);
    greetingSuggestions(situation);
    callCard({ today: '2026-11-20', clips: [], touches }, situation.said, situation.at);
  });
  bench('the words of a mail, from the rows of the log', () => {
    mailWords(mail, [inLog], { identity, now, lang: 'nl', holidaysIn });
  });
});
