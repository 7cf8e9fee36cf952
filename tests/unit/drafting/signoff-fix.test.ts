import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import type { Span } from '@/utils/analysis/types';
import { signoffOffers } from '@/utils/drafting/offers';
import { signoffFix } from '@/utils/drafting/signoff-fix';
import { signoffSuggestions } from '@/utils/suggest/signoffs';
import { friday } from '../../fixtures/situations/friday';
import { anySituation } from '../suggest/any-situation';

addAllLanguages();

const suggestions = signoffSuggestions(friday, 8);
const closing = 'Ik bel u dinsdag om 10.00 uur, zoals afgesproken. Ik wens u een prettig weekend.';
const opening = 'Beste Nienke,\n\nHierbij stuur ik u de offerte.\n\n';

interface Draft {
  readonly text: string;
  readonly signature?: Span | undefined;
  readonly quoted?: readonly Span[];
}

function put(draft: Draft, which = 0, situation = friday): string {
  const offered = situation === friday ? suggestions : signoffSuggestions(situation, 8);
  const suggestion = offered[which];
  if (!suggestion) throw new Error('no such suggestion');
  const whole = { signature: undefined, quoted: [], ...draft };
  const { text } = whole;
  const body = whole.quoted.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '\n'.repeat(end - start) + rest.slice(end),
    text,
  );
  const self = { names: situation.me.names, team: situation.me.team, members: situation.me.members };
  const analysis = analyse({ direction: 'draft', body, self, lang: situation.lang });
  const fix = signoffFix({ draft: whole, analysis }, suggestion, offered);
  if (!fix) throw new Error('no place');
  return text.slice(0, fix.start) + fix.text + text.slice(fix.end);
}

const span = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

describe('a sign-off is put', () => {
  it('where the anonymous one stands, with the writer’s own valediction', () => {
    expect(put({ text: `${opening}Hartelijke groeten,\nTeam Incasso` })).toBe(
      `${opening}${closing}\n\nHartelijke groeten,\nIneke de Vries\nTeam Incasso\n058-555 01 77`,
    );
  });

  it('under a bare valediction', () => {
    expect(put({ text: `${opening}Met vriendelijke groet,` })).toMatch(
      /dinsdag om 10\.00 uur.*\n\nMet vriendelijke groet,\nIneke de Vries\nTeam Incasso\n058-555 01 77$/,
    );
  });

  it('at the end of a mail that has none', () => {
    expect(put({ text: opening.trimEnd() })).toBe(
      `${opening}${closing}\n\nMet vriendelijke groet,\nIneke de Vries\nTeam Incasso\n058-555 01 77`,
    );
  });

  it('instead of a line of a machine', () => {
    const fixed = put({ text: `${opening}Met vriendelijke groet,\nUw vriendelijke systeem` });
    expect(fixed).not.toContain('systeem');
    expect(fixed).toContain('Ineke de Vries');
  });

  it('above an address that stays, without saying team and number twice', () => {
    const address = 'Team Incasso\nKade 3\n8911 AA Leeuwarden\nT 058 555 0177';
    expect(put({ text: `${opening}Met vriendelijke groet,\n\n${address}` })).toBe(
      `${opening}${closing}\n\nMet vriendelijke groet,\n\nIneke de Vries\n${address}`,
    );
  });

  it('and leaves a P.S. where it is', () => {
    const fixed = put({ text: `${opening}Met vriendelijke groet,\nTeam Incasso\n\nP.S. De zaal is open.` });
    expect(fixed).toMatch(/Ineke de Vries\nTeam Incasso\n058-555 01 77\n\nP\.S\. De zaal is open\.$/);
  });

  it('and leaves quoted history where it is', () => {
    const history = '> Schikt donderdag?\n> Groet, Nienke';
    const fixed = put({ text: `${opening}Groet,\nTeam Incasso\n\n${history}` });
    expect(fixed).toContain('Ineke de Vries\nTeam Incasso');
    expect(fixed.endsWith(`\n\n${history}`)).toBe(true);
  });

  it('without a sentence that the mail has already', () => {
    const text = `${opening}Ik bel u dinsdag om 10.00 uur.\n\nMet vriendelijke groet,\nTeam Incasso`;
    expect(put({ text }).match(/10\.00/g)).toHaveLength(1);
    expect(put({ text: `${opening}Alvast een goed weekend!\n\nGroet,\nTeam Incasso` })).not.toContain(
      'prettig weekend',
    );
  });
});

describe('the host’s own signature', () => {
  const hosted = '-- \nCorp NV\nKade 3, Leeuwarden';

  it('stays below a sign-off of one’s own, which goes above it', () => {
    const text = `${opening}\n${hosted}`;
    const fixed = put({ text, signature: span(text, hosted) });
    expect(fixed).toContain(`Met vriendelijke groet,\nIneke de Vries\nTeam Incasso\n058-555 01 77\n`);
    expect(fixed.endsWith(hosted)).toBe(true);
  });

  it('stays when the block above it is replaced', () => {
    const text = `${opening}Met vriendelijke groet,\nTeam Incasso\n\n${hosted}`;
    const fixed = put({ text, signature: span(text, hosted) });
    expect(fixed).toMatch(/groet,\nIneke de Vries\nTeam Incasso\n058-555 01 77\n\n-- \nCorp NV/);
    expect(fixed.endsWith(hosted)).toBe(true);
  });

  it('gets the name where it closes the mail itself', () => {
    const own = '-- \nMet vriendelijke groet,\nTeam Incasso\nCorp NV\nKade 3, Leeuwarden';
    const text = `${opening}\n${own}`;
    expect(put({ text, signature: span(text, own) })).toBe(
      text.replace('groet,\nTeam', 'groet,\nIneke de Vries\nTeam'),
    );
  });

  it('that names the writer is not doubled by a name above it', () => {
    const own = '-- \nIneke de Vries\nTeam Incasso\n058 555 01 77';
    const text = `${opening}Met vriendelijke groet,\n\n${own}`;
    const fixed = put({ text, signature: span(text, own) });
    expect(fixed.match(/Ineke de Vries/g)).toHaveLength(1);
    expect(fixed.endsWith(own)).toBe(true);
  });
});

describe('twice', () => {
  const drafts = [
    `${opening}Met vriendelijke groet,\nTeam Incasso`,
    opening.trimEnd(),
    `${opening}Met vriendelijke groet,\nTeam Incasso\nKade 3\n8911 AA Leeuwarden`,
    `${opening}Groet,\nTeam Incasso\n\nP.S. De zaal is open.`,
  ];

  it.each(drafts)('the same leaves one: %j', (text) => {
    const once = put({ text });
    expect(put({ text: once })).toBe(once);
  });

  it('leaves one above a P.S. and a signature of the host with another number', () => {
    const hosted = '-- \nKade 3, 8911 AA Leeuwarden\nT 058 555 01 99\ncorp.example';
    const sign = (text: string) => put({ text, signature: span(text, hosted) });
    const once = sign(
      `${opening}Met vriendelijke groet,\nTeam Incasso\n\nP.S. De zaal is open.\n\n${hosted}`,
    );
    expect(once).toContain(
      'groet,\nIneke de Vries\nTeam Incasso\n058-555 01 77\n\nP.S. De zaal is open.\n\n-- ',
    );
    expect(sign(once)).toBe(once);
  });

  it.each(drafts)('another leaves that one: %j', (text) => {
    for (const which of suggestions.keys()) {
      const then = put({ text: put({ text }) }, which);
      expect(then.match(/groet/gi)).toHaveLength(1);
      expect(then.match(/Ineke/g)).toHaveLength(1);
      expect(put({ text: put({ text: then }) }, which)).toBe(then);
    }
  });
});

test('any suggestion makes any anonymous draft a personal one, once, in every language', () => {
  const sentences: Readonly<Record<string, string>> = {
    nl: 'De offerte voor de nieuwe kozijnen zit als bijlage bij deze mail.',
    en: 'The quote for the new window frames is attached to this mail.',
    de: 'Das Angebot für die neuen Fensterrahmen liegt dieser Mail bei.',
    fr: 'Le devis pour les nouvelles fenêtres est joint à ce message.',
    es: 'El presupuesto para las ventanas nuevas va adjunto a este correo.',
    it: 'Il preventivo per le nuove finestre è allegato a questa mail.',
    pt: 'O orçamento para as janelas novas segue em anexo a este e-mail.',
  };
  const blocks = ['\n\nTeam Incasso', '', '\n\nTeam Incasso\nKade 3\nwww.example.org'];
  fc.assert(
    fc.property(anySituation, fc.constantFrom(...blocks), (situation, block) => {
      const text = `${sentences[situation.lang] ?? ''}${block}`;
      const input = (body: string) => ({
        direction: 'draft' as const,
        body,
        lang: situation.lang,
        thread: 'reply' as const,
        self: { names: situation.me.names, team: situation.me.team, members: situation.me.members },
      });
      const draft = { text, signature: undefined, quoted: [] };
      const words = { signoffs: signoffSuggestions(situation, 8), greetings: [], openers: [] };
      for (const { fix } of signoffOffers({ draft, analysis: analyse(input(text)) }, words)) {
        const fixed = text.slice(0, fix.start) + fix.text + text.slice(fix.end);
        const { signature, findings } = analyse(input(fixed));
        expect({ fixed, kind: signature.kind }).toEqual({ fixed, kind: 'personal' });
        expect(findings.filter(({ rule }) => rule.startsWith('signoff'))).toEqual([]);
        expect(fixed.startsWith(sentences[situation.lang] ?? '')).toBe(true);
        if (block.includes('Kade')) expect(fixed.endsWith('Kade 3\nwww.example.org')).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
