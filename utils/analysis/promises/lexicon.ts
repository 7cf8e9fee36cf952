import { PhraseSet, type Phrases } from '../phrases/phrases';
import { WordClasses } from '../phrases/word-classes';
import type { PromiseWords } from './types';

/** The promise words of one language, ready to be found. */
export class PromiseLexicon {
  readonly acts: PhraseSet;
  readonly datedActs: PhraseSet;
  readonly pronouns: PhraseSet;
  readonly inverts: boolean;
  readonly together: PhraseSet;
  readonly service: PhraseSet;
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
  readonly aside: PhraseSet;

  constructor(words: PromiseWords) {
    const classes = new WordClasses(words.classes ?? {});
    const set = (phrases: Phrases): PhraseSet => new PhraseSet(phrases, classes);
    this.acts = set(words.acts);
    this.datedActs = set(words.datedActs);
    this.pronouns = set(words.pronouns);
    this.inverts = words.inverts;
    this.together = set(words.together ?? '');
    this.service = set(words.service ?? '');
    this.joins = set(words.joins ?? '');
    this.idleVerbs = set(words.idleVerbs);
    this.idle = set(words.idle);
    this.negation = set(words.negation);
    this.never = set(words.never);
    this.vague = set(words.vague);
    this.event = set(words.event);
    this.condition = set(words.condition);
    this.and = set(words.and);
    this.subjects = set(words.subjects);
    this.thereupon = set(words.thereupon);
    this.thatMoment = set(words.thatMoment);
    this.theirs = set(words.theirs);
    this.tags = set(words.tags);
    this.callMe = set(words.callMe);
    this.aside = set(words.aside ?? '');
  }
}
