import type { MailAct } from '@/utils/analysis/acts/types';
import { daysOff } from './days-off';
import { fill, type Ground, joinSaid, type Said } from './fill';
import { contactPersonFacts, phoneFact } from './known-facts';
import { themeOf } from './note-theme';
import type { ByReader, Closings, VoicePhrases } from './phrases/types';
import { sayMoment } from './say-moment';
import type { Fact, Situation } from './types';

const none: Said = { text: '', facts: [] };

/**
 * What may stand above the valediction, best first; the last one is nothing at all.
 * A reminder of payment says how to reach somebody and no more; an apology and a first mail wish nothing.
 */
export function closings(situation: Situation, voice: VoicePhrases): readonly Said[] {
  const say = speaker(situation, voice);
  const { acts } = situation;
  const does = (act: MailAct) => acts.includes(act);
  const agreed = say.agreed();
  if (does('reminds-payment')) return distinct([agreed, say.payment(), none]);
  const promise = say.promise();
  if (does('apologises')) return distinct([agreed, promise, say.questions(), none]);
  if (does('first')) return distinct([agreed, promise, none]);
  const main = agreed ?? promise ?? say.theme() ?? say.act(does);
  const wish = say.wish();
  return distinct([joinSaid([main, wish], ' '), main, wish, none]);
}

function distinct(said: readonly (Said | undefined)[]): readonly Said[] {
  const byText = new Map(said.flatMap((one) => (one ? [[one.text, one] as const] : [])));
  byText.delete('');
  return [...byText.values(), none];
}

/** The ground and words of a wish that the calendar or the note gives. */
export function wishes(situation: Situation, voice: VoicePhrases): readonly [ByReader, Ground][] {
  const { at, readers, holidays, said } = situation;
  const found = daysOff({ today: at.slice(0, 10), country: readers[0]?.country, holidays });
  const words = closingsFor(situation, voice);
  return found.flatMap(({ id, day }): [ByReader, Ground][] => {
    // Who meets in the weekend is not off.
    if (said.agreed?.byBoth && said.agreed.on.slice(0, 10) === day) return [];
    const phrase = id === 'weekend' ? words.weekend : words.feasts[id];
    const kind = id === 'weekend' ? 'weekend' : 'feast';
    return phrase ? [[phrase, { kind, source: { kind: 'calendar', day } }]] : [];
  });
}

export function momentFact(situation: Situation, voice: VoicePhrases): Fact | undefined {
  const { agreed } = situation.said;
  if (!agreed?.byBoth) return undefined;
  const value = sayMoment(agreed.on, situation.at, momentWords(situation, voice));
  if (value === undefined) return undefined;
  return { kind: 'moment', value, source: { kind: 'agreed', day: agreed.noted } };
}

export function dueFact(situation: Situation, voice: VoicePhrases): Fact | undefined {
  const { promise } = situation.said;
  if (promise?.by !== 'me' || promise.due === null) return undefined;
  const value = sayMoment(promise.due, situation.at, momentWords(situation, voice), 'due');
  if (value === undefined) return undefined;
  return { kind: 'due', value, source: { kind: 'promise', day: promise.made } };
}

export function themeWish(situation: Situation, voice: VoicePhrases): [ByReader, Ground] | undefined {
  const { note } = situation.said;
  const [reader] = situation.readers;
  const theme = note && themeOf(note, situation.at.slice(0, 10), reader?.nickname ?? reader?.name);
  const phrase = theme && closingsFor(situation, voice).themes[theme];
  return phrase && note ? [phrase, { kind: 'theme', source: { kind: 'note', day: note.day } }] : undefined;
}

export function momentWords(
  { plain }: Pick<Situation, 'plain'>,
  voice: VoicePhrases,
): VoicePhrases['moments'] {
  return plain ? { ...voice.moments, ...voice.plainMoments } : voice.moments;
}

function closingsFor({ plain }: Situation, voice: VoicePhrases): Closings {
  return plain ? { ...voice.closings, ...voice.plain } : voice.closings;
}

/** The wording for these readers; `undefined` where the language has none. */
export function wordingFor(
  phrase: ByReader,
  { readers, formality }: Pick<Situation, 'readers' | 'formality'>,
  voice: VoicePhrases,
): string | undefined {
  const several = readers.length > 1 && (formality === 'informal' || voice.severalAlike === true);
  return phrase[several ? 'several' : formality];
}

function speaker(situation: Situation, voice: VoicePhrases) {
  const words = closingsFor(situation, voice);
  const say = (phrase: ByReader, facts: readonly Fact[], ground?: Ground): Said | undefined => {
    const template = wordingFor(phrase, situation, voice);
    return template === undefined ? undefined : fill(template, facts, ground);
  };
  const phone = phoneFact(situation);
  const phones = phone ? [phone] : [];
  const shared = situation.me.shared === true;
  const questions = (): Said | undefined => {
    if (shared) return undefined;
    return say(words.questionsPhone, phones) ?? say(words.questions, []);
  };
  return {
    agreed(): Said | undefined {
      const fact = momentFact(situation, voice);
      if (!fact) return undefined;
      const channel = situation.said.agreed?.channel;
      const meets = channel === 'meeting' || channel === 'video';
      const phrase = channel === 'call' ? words.call : meets ? words.meet : words.hear;
      return say(phrase, [fact]);
    },
    promise(): Said | undefined {
      const fact = dueFact(situation, voice);
      return fact && say(words.promise, [fact]);
    },
    payment(): Said | undefined {
      const person = say(words.paymentPerson, contactPersonFacts(situation));
      if (person) return person;
      if (shared) return say(words.paymentPhoneUs, phones);
      return say(words.paymentPhone, phones) ?? say(words.payment, []);
    },
    questions,
    theme(): Said | undefined {
      const wish = themeWish(situation, voice);
      return wish && say(wish[0], [], wish[1]);
    },
    act(does: (act: MailAct) => boolean): Said | undefined {
      if (does('asks')) return say(words.asks, []);
      if (does('answers')) return questions();
      return does('thanks') ? say(words.thanks, []) : undefined;
    },
    wish(): Said | undefined {
      for (const [phrase, ground] of wishes(situation, voice)) {
        const wish = say(phrase, [], ground);
        if (wish) return wish;
      }
      return undefined;
    },
  };
}
