import { describe, expect, it } from 'vitest';
import { analyse } from '@/utils/analysis/analyse';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { allMeaningWords } from '@/utils/analysis/lang/all-meanings';
import { facts, pairs, turnable } from '@/utils/analysis/reply/cues';
import { places } from '@/utils/analysis/reply/features';
import { ReplyLexicon } from '@/utils/analysis/reply/lexicon';
import { mailBases, mailWeights } from '@/utils/analysis/reply/mail-weights';
import { sentenceWeights } from '@/utils/analysis/reply/sentence-weights';
import { noticeSigns, signs } from '@/utils/analysis/reply/signs';
import { readTable, weigh, writeRow } from '@/utils/analysis/reply/weigh';
import { type MailInput, type Reply, replyIntents } from '@/utils/analysis/types';

addAllLanguages();

const simple: ReadonlySet<string> = new Set([...signs, ...noticeSigns, ...facts, ...places]);
const tables = { mail: mailWeights, sentence: sentenceWeights };

describe('cues', () => {
  it('pair and turn only what can be told of a mail', () => {
    for (const sign of turnable) expect(signs).toContain(sign);
    for (const one of pairs.flat()) expect(simple).toContain(one);
  });

  it.each(Object.entries(tables))('weighed in a %s are all cues that can be found', (_, list) => {
    const paired = new Set(pairs.map((pair) => pair.join(' ')));
    for (const [name, weights] of readTable(list)) {
      if (!name.startsWith(':')) continue;
      const cue = name.slice(1);
      const turned = cue.startsWith('not ') && turnable.has(cue.slice(4));
      expect(simple.has(cue) || paired.has(cue) || turned, cue).toBe(true);
      expect(weights).not.toEqual(replyIntents.map(() => 0));
    }
  });
});

describe('weights', () => {
  it.each(Object.entries(tables))('of the words in a %s are written as mails are read', (_, list) => {
    for (const entry of list.split(','))
      expect(entry.trim()).toMatch(
        /^(?::[^,]+|\?|\p{Ll}[\p{L}\p{M}]*'|[\p{L}\p{M}]{2,}|[\p{L}\p{M}]{3,6}'?-) [a-zA-Z0]{8}$/u,
      );
  });

  it('of words take little room in the background', () => {
    const words = `${mailWeights}, ${sentenceWeights}`
      .split(',')
      .filter((row) => !row.trim().startsWith(':'));
    expect(words.join(',').length).toBeLessThanOrEqual(23_000);
  });

  it('come back as they were written, to the step of a letter', () => {
    const some = [0, 0.3, -0.3, 2.6, -2.6, 1, -0.1, 0.1];
    const [row] = readTable(writeRow(':call', some)).values();
    expect(row?.map((weight) => Math.round(weight * 10) / 10)).toEqual(some);
    expect(
      readTable(writeRow('bel', [9, -9, 0, 0, 0, 0, 0, 0]))
        .get('bel')
        ?.slice(0, 2),
    ).toEqual([1.04, -1.04]);
  });

  it('let the sentence that decides win over the number of those that chat', () => {
    const rows = {
      bases: replyIntents.map(() => 0),
      mail: new Map(),
      sentence: readTable('chat 0000000d, :no z0000000'),
    };
    const chat = Array.from({ length: 6 }, () => ['chat']);
    const [no, , , , , , , other] = weigh([], [...chat, [':no']], rows);
    expect(no?.sum).toBeGreaterThan(other?.sum ?? Number.POSITIVE_INFINITY);
  });

  it('start each kind somewhere', () => {
    expect(mailBases).toHaveLength(replyIntents.length);
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

it("does not take the words above a quote for the writer's own", () => {
  const body =
    'Dag Puck,\n\nWij blijven zelf fietsen.\n\nDamian\n\nOp di 9 jun schreef Puck Hertog:\n> Mag ik je bellen?';
  expect(analyse({ direction: 'incoming', body }).signature).toMatchObject({
    kind: 'personal',
    names: ['Damian'],
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
