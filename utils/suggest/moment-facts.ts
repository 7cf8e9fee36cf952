import type { VoicePhrases } from './phrases/types';
import { sayMoment, sayPastDay } from './say-moment';
import type { Fact, Situation } from './types';
import { momentWords } from './wording-for';

/** The moment that both agreed on; `undefined` in a mail that calls a moment off. */
export function momentFact(situation: Situation, voice: VoicePhrases): Fact | undefined {
  const { agreed } = situation.said;
  if (!agreed?.byBoth || situation.acts.includes('cancels')) return undefined;
  const value = sayMoment(agreed.on, situation.at, momentWords(situation, voice));
  if (value === undefined) return undefined;
  return { kind: 'moment', value, source: { kind: 'agreed', day: agreed.noted } };
}

/** When I promised to be heard from. */
export function dueFact(situation: Situation, voice: VoicePhrases): Fact | undefined {
  const { promise } = situation.said;
  if (promise?.by !== 'me' || promise.due === null) return undefined;
  const value = sayMoment(promise.due, situation.at, momentWords(situation, voice), 'due');
  if (value === undefined) return undefined;
  return { kind: 'due', value, source: { kind: 'promise', day: promise.made } };
}

/** The day of the conversation that this mail follows on. */
export function talkFact(situation: Situation, voice: VoicePhrases): Fact | undefined {
  const { talk } = situation.said;
  const value = talk && sayPastDay(talk.on, situation.at.slice(0, 10), momentWords(situation, voice));
  return value === undefined || !talk
    ? undefined
    : { kind: 'talk', value, source: { kind: 'touch', day: talk.on } };
}
