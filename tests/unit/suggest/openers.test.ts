import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { callCard } from '@/utils/suggest/call-card';
import { type ContactFacts, openerSuggestions, type PastTouch } from '@/utils/suggest/openers';
import { anyDay } from './any-situation';

const touch = (at: string, more: Partial<PastTouch> = {}): PastTouch => ({
  at,
  channel: 'call',
  direction: 'out',
  outcome: 'spoke',
  note: '',
  ...more,
});

const facts: ContactFacts = { today: '2026-11-20', clips: [], touches: [] };

describe('openers', () => {
  it('puts what was laid aside before what was said last, and that before the note', () => {
    const texts = openerSuggestions({
      ...facts,
      note: { text: 'Hond heet Bobbie', day: '2026-11-18' },
      clips: [{ text: 'Opent een tweede winkel', url: 'https://example.org/nieuws', day: '2026-11-12' }],
      touches: [touch('2026-11-17T10:00', { note: 'Zoekt een boekhouder' })],
    }).map(({ text }) => text);
    expect(texts).toEqual(['Opent een tweede winkel', 'Zoekt een boekhouder', 'Hond heet Bobbie']);
  });

  it('lets what is old give way', () => {
    const [first] = openerSuggestions({
      ...facts,
      clips: [{ text: 'Opent een tweede winkel', url: 'https://example.org/nieuws', day: '2025-11-12' }],
      touches: [touch('2026-11-17T10:00', { note: 'Zoekt een boekhouder' })],
    });
    expect(first?.text).toBe('Zoekt een boekhouder');
  });

  it('tells where each comes from', () => {
    const clip = { text: 'Opent een tweede winkel', url: 'https://example.org/nieuws', day: '2026-11-12' };
    const [opener] = openerSuggestions({ ...facts, clips: [clip] });
    expect(opener?.url).toBe('https://example.org/nieuws');
    expect(opener?.fact.source).toEqual({ kind: 'clip', day: '2026-11-12' });
  });

  it('says nothing twice, and nothing that is not there yet', () => {
    const openers = openerSuggestions({
      ...facts,
      note: { text: 'zoekt een  boekhouder', day: '2026-11-18' },
      touches: [
        touch('2026-11-17T10:00', { note: 'Zoekt een boekhouder' }),
        touch('2026-12-01T10:00', { note: 'Van later' }),
      ],
    });
    expect(openers.map(({ text }) => text)).toEqual(['Zoekt een boekhouder']);
  });

  it('gives only words that were written down', () => {
    const note = fc.string({ maxLength: 400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(anyDay, note), { maxLength: 20 }), (notes) => {
        const touches = notes.map(([day, text]) => touch(`${day}T10:00`, { note: text }));
        for (const { text, fact } of openerSuggestions({ ...facts, today: '2028-12-31', touches })) {
          const written = touches.map(({ note: words }) => words.replace(/\s+/gu, ' ').trim());
          expect(written.some((words) => words.startsWith(text.replace(/…$/u, '')))).toBe(true);
          expect(fact.source.day).not.toBeNull();
        }
      }),
    );
  });
});

describe('the card for a call', () => {
  const said = {
    agreed: { on: '2026-11-20T10:00', channel: 'call', noted: '2026-11-12', byBoth: true },
  } as const;

  it('holds what was agreed, said last and may open the call', () => {
    const card = callCard(
      {
        ...facts,
        clips: [{ text: 'Opent een tweede winkel', url: '', day: '2026-11-12' }],
        touches: [
          touch('2026-11-10T10:00', { note: 'Wil in maart beginnen' }),
          touch('2026-11-18T10:00', { outcome: 'left-message', note: 'Naam en reden ingesproken' }),
        ],
      },
      said,
      '2026-11-20T09:55',
    );
    expect(card.agreed).toEqual({
      on: '2026-11-20T10:00',
      channel: 'call',
      noted: '2026-11-12',
      missed: false,
    });
    expect(card.lastSaid?.text).toBe('Wil in maart beginnen');
    expect(card.opener?.text).toBe('Opent een tweede winkel');
  });

  it('does not open with what was said last', () => {
    const touches = [touch('2026-11-10T10:00', { note: 'Wil in maart beginnen' })];
    expect(callCard({ ...facts, touches }, {}, '2026-11-20T09:55').opener).toBeNull();
  });

  it('tells that the moment has passed, and keeps a plan of my own for no agreement', () => {
    expect(callCard(facts, said, '2026-11-20T10:05').agreed?.missed).toBe(true);
    const plan = { agreed: { ...said.agreed, byBoth: false } };
    expect(callCard(facts, plan, '2026-11-20T09:00').agreed).toBeNull();
  });

  it('counts tries, messages and conversations, and tells the part of the day that works', () => {
    const touches = [
      touch('2026-11-02T09:00', { outcome: 'no-answer' }),
      touch('2026-11-03T09:30', { outcome: 'no-answer' }),
      touch('2026-11-04T14:00'),
      touch('2026-11-05T15:00', { outcome: 'agreed' }),
      touch('2026-11-06T15:00', { channel: 'voicemail', outcome: 'left-message' }),
      touch('2026-11-07T15:00', { channel: 'mail', outcome: 'sent' }),
      touch('2026-11-08T15:00', { direction: 'in' }),
    ];
    const { calls } = callCard({ ...facts, touches }, {}, '2026-11-20T09:00');
    expect(calls).toMatchObject({ attempts: 5, reached: 2, messages: 1, lastReached: '2026-11-05T15:00' });
    expect(calls.bestPart).toBe('afternoon');
  });
});

test('one conversation tells nothing about a part of the day', () => {
  const card = callCard({ ...facts, touches: [touch('2026-11-04T14:00')] }, {}, '2026-11-20T09:00');
  expect(card.calls.bestPart).toBeNull();
});
