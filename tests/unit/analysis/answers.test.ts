import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { allMeaningWords } from '@/utils/analysis/lang/all-meanings';
import { facts, pairs, turnable } from '@/utils/analysis/reply/cues';
import { ReplyLexicon } from '@/utils/analysis/reply/lexicon';
import { noticeSigns, signs } from '@/utils/analysis/reply/signs';
import { weights } from '@/utils/analysis/reply/weights';
import { wordWeights } from '@/utils/analysis/reply/word-weights';
import type { MailInput, Reply } from '@/utils/analysis/types';

addAllLanguages();

const simple: ReadonlySet<string> = new Set([...signs, ...noticeSigns, ...facts]);

describe('cues', () => {
  it('pair and turn only what can be told of a mail', () => {
    for (const sign of turnable) expect(signs).toContain(sign);
    for (const one of pairs.flat()) expect(simple).toContain(one);
  });

  it.each(Object.entries(weights))('of %s are all cues that can be found', (_, { cues }) => {
    const paired = new Set(pairs.map((pair) => pair.join(' ')));
    for (const entry of cues.split(',')) {
      const [, cue = '', weight] = /^(.+) (-?\d\.\d)$/.exec(entry.trim()) ?? [];
      const turned = cue.startsWith('not ') && turnable.has(cue.slice(4));
      expect(simple.has(cue) || paired.has(cue) || turned, cue).toBe(true);
      expect(Number(weight)).not.toBe(0);
    }
  });
});

describe('words of answers', () => {
  it.each(Object.entries(wordWeights))('of %s are written as mails are read', (_, { words }) => {
    for (const entry of words.split(','))
      expect(entry.trim()).toMatch(/^(?:\?|\p{Ll}[\p{L}\p{M}]*'?|[\p{L}\p{M}]{2,}) -?\d\.\d$/u);
  });

  it('take little room in the background', () => {
    const room = Object.values(wordWeights).reduce((sum, { words }) => sum + words.length, 0);
    expect(room).toBeLessThanOrEqual(23_000);
  });
});

describe.each(Object.entries(allMeaningWords))('answers in %s', (_, { answers, notices }) => {
  it('have words for every sign', () => {
    for (const sign of signs) expect(answers[sign], sign).toMatch(/\S/);
    for (const sign of noticeSigns) expect(notices[sign], sign).toMatch(/\S/);
    const lexicon = new ReplyLexicon(answers, notices);
    expect(lexicon.signs.at([], 0)).toEqual([]);
    expect(lexicon.notices.at([], 0)).toEqual([]);
  });
});

function answer(body: string, more: Partial<MailInput> = {}): Reply | null {
  return analyse({ direction: 'incoming', body, ...more }).reply;
}

describe('the reason of a no', () => {
  it.each([
    [
      'Beste Wim,\n\nHet wordt niks. Mijn vrouw wil geen serre, punt uit.\n\nHenk',
      'Mijn vrouw wil geen serre',
    ],
    [
      'Dear Tom,\n\nWe have to decline because the site was sold last week. Thanks.\n\nJoan',
      'the site was sold last week',
    ],
    ['Hi Tom,\n\nNot interested, thanks. My nephew does our books.\n\nJoan', 'My nephew does our books'],
    [
      'Guten Tag,\n\nwir verzichten. Der Laden schließt Ende März.\n\nUwe Kern',
      'Der Laden schließt Ende März',
    ],
  ])('stands in %j', (body, reason) => expect(answer(body)).toEqual({ intent: 'definite-no', reason }));

  it('is not made up of thanks and wishes', () => {
    expect(answer('Beste Wim,\n\nGeen interesse. Succes verder!\n\nHenk')).toEqual({ intent: 'definite-no' });
  });
});

describe('a mail that nobody signs in person', () => {
  it('is an answer when it answers', () => {
    const body = 'Goedemiddag,\n\nDe notaris belt u morgen om 11 uur.\n\nReceptie Notariskantoor Vos';
    expect(answer(body, { subject: 'Terugbellen' })).toEqual({ intent: 'callback-agreed' });
  });

  it('is a notice when it gives notice', () => {
    const body = 'Uw bestelling 40118 is verzonden.\n\nOp deze mail kunt u niet antwoorden.';
    expect(answer(body, { subject: 'Uw bestelling', from: { email: 'noreply@winkel.example' } })).toEqual({
      intent: 'automated',
    });
  });
});
