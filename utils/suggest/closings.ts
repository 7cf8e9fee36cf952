import type { MailAct } from '@/utils/analysis/acts/types';
import { fill, type Ground, joinSaid, type Said } from './fill';
import { contactPersonFacts, phoneFact } from './known-facts';
import { dueFact, momentFact, talkFact } from './moment-facts';
import type { ByReader, Closings, VoicePhrases } from './phrases/types';
import type { Fact, Situation } from './types';
import { daytimeWish, themeWish, wishes } from './wishes';
import { closingsFor, wordingFor } from './wording-for';

const none: Said = { text: '', facts: [] };

/**
 * What may stand above the valediction, best first; nothing at all is always among them.
 * A mail about a loss wishes strength and no more, a reminder of payment says how to reach somebody, an apology and a
 * first mail wish nothing.
 */
export function closings(situation: Situation, voice: VoicePhrases): readonly Said[] {
  const say = speaker(situation, voice);
  const { acts } = situation;
  const does = (act: MailAct) => acts.includes(act);
  if (does('condoles')) return distinct([say.strength(), none]);
  const agreed = say.agreed();
  if (does('reminds-payment')) return distinct([agreed, say.payment(), none]);
  const promise = say.promise();
  if (does('apologises')) return distinct([agreed, promise, say.apology(), none]);
  if (does('first')) return distinct([agreed, promise, none]);
  const told = agreed ?? promise ?? say.theme() ?? say.talk(does);
  const main = told ?? say.act(does);
  const wish = say.wish();
  const both = joinSaid([main, wish], ' ');
  return distinct(told ? [both, main, none, wish] : [both, wish, main, none, say.daytime()]);
}

function distinct(said: readonly (Said | undefined)[]): readonly Said[] {
  return [...new Map(said.flatMap((one) => (one ? [[one.text, one] as const] : []))).values()];
}

function speaker(situation: Situation, voice: VoicePhrases) {
  const words = closingsFor(situation, voice);
  const say = (phrase: ByReader, facts: readonly Fact[], ground?: Ground): Said | undefined => {
    const template = wordingFor(phrase, situation, voice);
    return template === undefined ? undefined : fill(template, facts, ground);
  };
  const sayGrounded = (grounded: readonly [ByReader, Ground] | undefined) =>
    grounded && say(grounded[0], [], grounded[1]);
  const phone = phoneFact(situation);
  const phones = phone ? [phone] : [];
  const shared = situation.me.shared === true;
  /** Those who sign together are no "I". */
  const mine = (withPhone: keyof Closings & `${string}Phone`, without: 'apology' | 'questions') =>
    shared ? undefined : (say(words[withPhone], phones) ?? say(words[without], []));
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
    apology: () => mine('apologyPhone', 'apology'),
    strength: () => say(words.strength, []),
    theme: () => sayGrounded(themeWish(situation, voice)),
    talk(does: (act: MailAct) => boolean): Said | undefined {
      const fact = does('thanks') ? undefined : talkFact(situation, voice);
      return fact && say(words.talk, [fact]);
    },
    act(does: (act: MailAct) => boolean): Said | undefined {
      if (does('asks')) return say(words.asks, []);
      if (does('answers')) return mine('questionsPhone', 'questions');
      return does('thanks') ? say(words.thanks, []) : undefined;
    },
    wish(): Said | undefined {
      for (const wish of wishes(situation, voice)) {
        const said = sayGrounded(wish);
        if (said) return said;
      }
      return undefined;
    },
    daytime: () => sayGrounded(daytimeWish(situation, voice)),
  };
}
