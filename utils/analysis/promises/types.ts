import type { Phrases } from '../phrases/phrases';
import type { WordClassSources } from '../phrases/word-classes';

/** How one language says what will be done. See `Phrases` for how the lines are written. */
export interface PromiseWords {
  /** What `<name>` stands for in the phrases. */
  readonly classes?: WordClassSources | undefined;
  /** Acts of the writer's side that promise something by themselves: without a moment they are vague. */
  readonly acts: Phrases;
  /** Acts that promise something only together with a moment, or with one that is left open: present tense. */
  readonly datedActs: Phrases;
  /** First-person pronouns; beside them any verb but an idle one is a dated act. Empty where verbs go without. */
  readonly pronouns: Phrases;
  /** The pronoun follows its verb when something else comes first (`vrijdag stuur ik`). */
  readonly inverts: boolean;
  /** Pronouns that may mean the reader too; beside them a verb is an act only in a sentence that serves the reader. */
  readonly together?: Phrases | undefined;
  /** What shows that: a word for the reader, or a verb of service (`leveren`). */
  readonly service?: Phrases | undefined;
  /** Words before a pronoun that open a subordinate clause, none of them a verb: `dat ik`, `was wir`. */
  readonly joins?: Phrases | undefined;
  /** Verbs that tell, wish or ask instead of promising, and past forms. */
  readonly idleVerbs: Phrases;
  /** Turns behind `I will` and the like that promise nothing: `be away`, `need to`. */
  readonly idle: Phrases;
  /** Inside an act makes it none: `ik kom niet langs`. */
  readonly negation: Phrases;
  /** No promise in a clause with one of these: `hierbij`, `gisteren`, `attached`. */
  readonly never: Phrases;
  /** A moment left open: `zo snel mogelijk`. */
  readonly vague: Phrases;
  /** Ties an act to an event without a date: `zodra`. */
  readonly event: Phrases;
  /** Makes an act depend on something: `als`, `if`. */
  readonly condition: Phrases;
  /** Parts two statements: `en`, `but`. */
  readonly and: Phrases;
  /** What can be the subject of another statement: `you`, `it`. */
  readonly subjects: Phrases;
  /** Opens a sentence that depends on the one before: `dan`, `then`. */
  readonly thereupon: Phrases;
  /** Points back to a moment named before: `die dag`. */
  readonly thatMoment: Phrases;
  /** What the reader is said to have promised: `je zei dat je`. */
  readonly theirs: Phrases;
  /** Asks for a nod at the end of a statement, which stays one: `, goed?`. */
  readonly tags: Phrases;
  /** Asks the reader to call; with a moment the call is fixed. */
  readonly callMe: Phrases;
  /** Begins a clause that tells which thing is meant; the moment behind it dates no act: `the saddle you tried`. */
  readonly aside?: Phrases | undefined;
}
