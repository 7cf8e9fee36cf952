import { describe, expect, it } from 'vitest';
import { keepPhrase } from '@/utils/suggest/kept-phrases';
import { signoffSuggestions } from '@/utils/suggest/signoffs';
import type { KeptPhrase, Situation } from '@/utils/suggest/types';
import { people, signoffCases } from './situations';

function caseCalled(id: string): Situation {
  const found = signoffCases('signoffs-nl.jsonl', 'nl').find((one) => one.id === id);
  if (!found) throw new Error(`no situation ${id}`);
  return found.situation;
}

const friday = caseCalled('nl-friday-call-informal');
const tuesday: Situation = { ...friday, at: '2026-12-01T10:00', said: {} };

function keep(edited: string, situation = friday, group?: string): KeptPhrase {
  const [first] = signoffSuggestions(situation);
  if (!first) throw new Error('nothing to edit');
  return keepPhrase(edited, first, situation, '2026-11-20', group);
}

describe('a wording of one’s own', () => {
  it('keeps slots where the facts stood', () => {
    const phrase = keep('Ik bel dinsdag om 10.00 uur. Geniet van je weekend!\n\nGroet,\nInge');
    expect(phrase.text).toBe('Ik bel {moment}. Geniet van je {weekend}!\n\nGroet,\n{name}');
  });

  it('leaves words alone in which a fact happens to stand', () => {
    expect(keep('Groeten uit Ingelum,\nInge').text).toBe('Groeten uit Ingelum,\n{name}');
  });

  it('is not offered when its facts are gone', () => {
    const kept = [keep('Ik bel dinsdag om 10.00 uur.\n\nGroet,\nInge')];
    expect(signoffSuggestions({ ...tuesday, kept }).every(({ own }) => !own)).toBe(true);
  });

  it('names the moment of this mail, not the one it was kept with', () => {
    const kept = [keep('Ik bel dinsdag om 10.00 uur.\n\nGroet,\nInge')];
    const said = {
      agreed: { on: '2026-12-03T09:15', channel: 'call', noted: '2026-11-30', byBoth: true },
    } as const;
    const [first] = signoffSuggestions({ ...tuesday, said, kept });
    expect(first?.text).toBe('Ik bel donderdag om 9.15 uur.\n\nGroet,\nInge');
    expect(first).toMatchObject({
      closing: 'Ik bel donderdag om 9.15 uur.',
      block: 'Groet,\nInge',
      own: true,
    });
  });

  it('stands before ours, the group’s before the general one, the newest first, and leaves one of ours', () => {
    const kept: readonly KeptPhrase[] = [
      { text: 'Oude groet,\n{name}', lang: 'nl', formality: 'informal', keptOn: '2026-01-01' },
      { text: 'Nieuwe groet,\n{name}', lang: 'nl', formality: 'informal', keptOn: '2026-10-01' },
      {
        text: 'Noordergroet,\n{name}',
        lang: 'nl',
        formality: 'informal',
        keptOn: '2025-01-01',
        group: 'noord',
      },
    ];
    const style = { id: 'noord', name: 'Regio Noord' };
    const texts = signoffSuggestions({ ...tuesday, kept, style }).map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual(['Noordergroet,\nInge', 'Nieuwe groet,\nInge']);
    expect(signoffSuggestions({ ...tuesday, kept, style })[2]?.own).toBe(false);
    expect(signoffSuggestions({ ...tuesday, kept })[0]?.text).toBe('Nieuwe groet,\nInge');
  });

  it('may hold brackets and braces of its own', () => {
    const kept: readonly KeptPhrase[] = [
      { text: 'Groet [uit Deventer],\n{name}', lang: 'nl', formality: 'informal', keptOn: '2026-10-01' },
      { text: 'Groet {iets},\n{name}', lang: 'nl', formality: 'informal', keptOn: '2026-11-01' },
    ];
    const own = signoffSuggestions({ ...tuesday, kept }).filter((suggestion) => suggestion.own);
    expect(own.map(({ text }) => text)).toEqual(['Groet [uit Deventer],\nInge']);
  });

  it('says nothing when the writer has no name', () => {
    const kept = [keep('Groet,\nInge')];
    expect(signoffSuggestions({ ...tuesday, kept, me: people['nobody'] ?? { names: [] } })).toEqual([]);
  });
});
