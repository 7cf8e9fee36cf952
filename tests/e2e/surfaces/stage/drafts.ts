import type { RuleId } from '@/utils/analysis/types';
import type { DraftStanding, Offer, SeenFinding } from '@/utils/draft-standing';
import { plainOffers } from '@/utils/drafting/offers';

function seen(rule: RuleId, quote: string, fixes: readonly string[]): SeenFinding {
  const span = { start: 0, end: quote.length };
  const finding = { rule, params: {}, ...span, fixes: fixes.map((text) => ({ ...span, text })) };
  return { quote, finding, offers: plainOffers(finding) };
}

function offered(label: string, facts: Offer['facts']): Offer {
  return { label, facts, fix: { start: 0, end: 0, text: label } };
}

const read = (findings: readonly SeenFinding[], more: object = {}): DraftStanding => ({
  status: 'read',
  findings,
  signature: '',
  signoffs: [],
  openers: [],
  reader: 'Nienke Bakker',
  ...more,
});

const anonymous = seen('signoff-anonymous', 'Met vriendelijke groet,\nTeam Incasso', [
  'Met vriendelijke groet,\nIneke de Vries\nTeam Incasso',
  'Met vriendelijke groet,\nIneke, Carina, Bianca en Linda\nTeam Incasso',
  'Groet,\nIneke',
  'Hartelijke groet,\nIneke de Vries',
]);
const generic = seen('greeting-generic', 'Geachte heer/mevrouw,', [
  'Beste Nienke,',
  'Geachte mevrouw Bakker,',
]);
const vague = seen('promise-vague', 'U hoort zo snel mogelijk van ons.', [
  'U hoort dinsdag 24 november van mij.',
  'U hoort vrijdag 27 november van mij.',
]);
const long = seen(
  'signoff-proxy',
  `Namens ${'de heer en mevrouw '.repeat(12)}Van den Berg, i.o. het secretariaat`,
  [
    'Mit freundlichen Grüßen\n\nMaximiliane Friederike von und zu Hohenberg-Lichtenstein\nGesellschaft zur Förderung der grenzüberschreitenden Zusammenarbeit mbH\nAbteilung Donaudampfschifffahrtsgesellschaftsangelegenheiten\n+49 30 5550142',
  ],
);
const arabic = seen('signoff-anonymous', 'مع أطيب التحيات،\nفريق التحصيل', [
  'مع أطيب التحيات،\nسمير ناصر\nفريق التحصيل',
  'تحياتي،\nسمير',
]);
const blank = seen('placeholder-left', '{{first_name}}', []);

export const standings = {
  clear: read([], { signature: 'Met vriendelijke groet,\nIneke de Vries\nTeam Incasso' }),
  unsigned: read([]),
  anonymous: read([anonymous]),
  many: read([generic, vague, anonymous, blank, seen('formality-mixed', 'je … uw', [])]),
  long: read([long], { reader: 'Maximiliane Friederike von und zu Hohenberg-Lichtenstein' }),
  rtl: read([arabic], { reader: 'أمل حداد' }),
  words: read([], {
    signature: 'Met vriendelijke groet,\nIneke de Vries',
    signoffs: [
      offered('Tot dinsdag,\nIneke', [
        { kind: 'moment', value: '2026-11-24', source: { kind: 'agreed', day: '2026-11-19' } },
      ]),
      offered('Hartelijke groet,\nIneke de Vries\n+31 6 5550 0142', []),
    ],
    openers: [
      {
        text: 'Hoe gaat het met Moos?',
        fact: { kind: 'opener', value: 'Haar hond heet Moos.', source: { kind: 'note', day: '2026-11-03' } },
      },
    ],
  }),
  reading: { status: 'reading' },
  empty: { status: 'empty' },
  'too-large': { status: 'too-large' },
  unseen: { status: 'unseen' },
} as const satisfies Record<string, DraftStanding>;
export type StandingName = keyof typeof standings;
