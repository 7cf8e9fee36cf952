import { PhraseSet } from '../phrases/phrases';
import type { PromiseWords } from './types';

/** The promise words of one language, ready to be found. */
export class PromiseLexicon {
  readonly acts: PhraseSet;
  readonly datedActs: PhraseSet;
  readonly pronouns: PhraseSet;
  readonly inverts: boolean;
  readonly joins: PhraseSet;
  readonly idleVerbs: PhraseSet;
  readonly idle: PhraseSet;
  readonly negation: PhraseSet;
  readonly never: PhraseSet;
  readonly vague: PhraseSet;
  readonly event: PhraseSet;
  readonly condition: PhraseSet;
  readonly and: PhraseSet;
  readonly subjects: PhraseSet;
  readonly thereupon: PhraseSet;
  readonly thatMoment: PhraseSet;
  readonly theirs: PhraseSet;
  readonly tags: PhraseSet;
  readonly callMe: PhraseSet;

  constructor(words: PromiseWords) {
    this.acts = new PhraseSet(words.acts);
    this.datedActs = new PhraseSet(words.datedActs);
    this.pronouns = new PhraseSet(words.pronouns);
    this.inverts = words.inverts;
    this.joins = new PhraseSet(words.joins ?? '');
    this.idleVerbs = new PhraseSet(words.idleVerbs);
    this.idle = new PhraseSet(words.idle);
    this.negation = new PhraseSet(words.negation);
    this.never = new PhraseSet(words.never);
    this.vague = new PhraseSet(words.vague);
    this.event = new PhraseSet(words.event);
    this.condition = new PhraseSet(words.condition);
    this.and = new PhraseSet(words.and);
    this.subjects = new PhraseSet(words.subjects);
    this.thereupon = new PhraseSet(words.thereupon);
    this.thatMoment = new PhraseSet(words.thatMoment);
    this.theirs = new PhraseSet(words.theirs);
    this.tags = new PhraseSet(words.tags);
    this.callMe = new PhraseSet(words.callMe);
  }
}
