import { bench, describe } from 'vitest';
import { callCard } from '@/utils/suggest/call-card';
import { greetingSuggestions } from '@/utils/suggest/greetings';
import type { PastTouch } from '@/utils/suggest/openers';
import { signoffSuggestions } from '@/utils/suggest/signoffs';
import type { Situation } from '@/utils/suggest/types';

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

describe('suggestions for a contact with 1,000 touches', () => {
  bench('all that stands beside a mail', () => {
    signoffSuggestions(situation);
    greetingSuggestions(situation);
    callCard({ today: '2026-11-20', clips: [], touches }, situation.said, situation.at);
  });
});
