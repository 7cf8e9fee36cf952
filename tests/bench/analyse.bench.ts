import { bench, describe } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import type { MailInput } from '@/utils/analysis/types';

const paragraph =
  'Graag hoor ik voor vrijdag of de bestelling klopt. We spraken af dat ik de offerte nog eens naloop, en dat heb ik gedaan.\n\n';

/** A draft of about this many characters, signed by a team. */
function draftOf(length: number): MailInput {
  const text = paragraph.repeat(Math.ceil(length / paragraph.length));
  return {
    direction: 'draft',
    body: `Beste Nienke,\n\n${text}Met vriendelijke groet,\nTeam Incasso`,
    to: [{ name: 'Nienke Bakker', email: 'nienke@klant.example' }],
    self: { names: ['Ineke de Vries'], team: 'Team Incasso' },
    today: '2026-11-23',
  };
}

describe('analyse a draft', () => {
  for (const length of [2_000, 20_000, 100_000]) {
    const draft = draftOf(length);
    bench(`of ${length / 1_000} kB`, () => {
      analyse(draft);
    });
  }
});
