import type { DraftStanding, SeenFinding } from '@/components/draft-standing';
import type { RuleId } from '@/utils/analysis/types';
import { plainOffers } from '@/utils/drafting/offers';

function seen(rule: RuleId, quote: string, fixes: readonly string[]): SeenFinding {
  const span = { start: 0, end: quote.length };
  const finding = { rule, params: {}, ...span, fixes: fixes.map((text) => ({ ...span, text })) };
  return { quote, finding, offers: plainOffers(finding) };
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
const blank = seen('placeholder-left', '{{first_name}}', []);

export const standings = {
  clear: read([], { signature: 'Met vriendelijke groet,\nIneke de Vries\nTeam Incasso' }),
  anonymous: read([anonymous]),
  many: read([generic, vague, anonymous, blank, seen('formality-mixed', 'je … uw', [])]),
  long: read([long], { reader: 'Maximiliane Friederike von und zu Hohenberg-Lichtenstein' }),
  reading: { status: 'reading' },
  empty: { status: 'empty' },
  'too-large': { status: 'too-large' },
  unseen: { status: 'unseen' },
} as const satisfies Record<string, DraftStanding>;
export type StandingName = keyof typeof standings;
