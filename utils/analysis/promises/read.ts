import { type Day, parseDay } from '../dates/calendar';
import { type MomentFound, readMoments } from '../dates/moments';
import { allMeanings, type Meaning, meaningOf } from '../lang/meaning';
import { ByContent, keptFor } from '../parse/recall';
import type { ParsedMail, Sentence } from '../parse/types';
import { quotedWords } from '../phrases/quoted';
import { isMark, type Word, wordsIn } from '../phrases/words';
import type { MailPromise } from '../types';
import { type Act, readActs, type Stretch } from './acts';
import { dependentClauses, hasOwnThing, stretchesOf } from './clauses';
import type { PromiseLexicon } from './lexicon';
import { statedIn } from './stated';

/** What one sentence promises, before it is known who speaks. */
interface Said {
  /** By whoever wrote the sentence, or by the reader. */
  readonly by: 'writer' | 'reader';
  /** `null` for a moment that today is missing for; `undefined` without a moment. */
  readonly due: string | null | undefined;
  /** Vague without saying so: only the lack of a moment makes it that. */
  readonly bare?: boolean;
}

/**
 * The promises of a mail. One whose language does not show is read in all of them: few words make a promise.
 * @returns promises in the order of the text; spans are offsets into `mail.view.text`.
 */
export function readPromises(mail: ParsedMail): readonly MailPromise[] {
  const known = meaningOf(mail);
  const meanings = known ? [known] : mail.language === 'und' ? allMeanings() : [];
  for (const meaning of meanings) {
    const promises = readIn(mail, meaning, known === undefined);
    if (promises.length > 0) return promises;
  }
  return [];
}

/** @param strict reads only what promises by itself, for a language that is a guess. */
function readIn(mail: ParsedMail, meaning: Meaning, strict: boolean): MailPromise[] {
  const today = mail.input.today === undefined ? undefined : parseDay(mail.input.today);
  const incoming = mail.input.direction === 'incoming';
  const reader = new SentenceReader(meaning, today, incoming, strict);
  const said = mail.sentences.map((sentence) => ({ sentence, said: reader.read(sentence) }));
  const promises: MailPromise[] = [];
  for (const [index, { sentence, said: all }] of said.entries()) {
    // "I will find out. Thursday you have my answer." is one promise, with a moment.
    const answered = said[index + 1]?.said.some(({ by }) => by === 'writer') ?? false;
    const before = said[index - 1]?.said ?? [];
    for (const { by, due, bare } of all) {
      if (bare && answered) continue;
      // "On Monday we fit it. At half past eight the men are at the door." is one promise too.
      if (due && before.some((one) => one.by === by && one.due && sameDay(one.due, due))) continue;
      const mine = (by === 'writer') !== incoming;
      const { start, end, text } = sentence;
      promises.push({
        start,
        end,
        text,
        by: mine ? 'me' : 'them',
        due: due ?? null,
        vague: due === undefined,
      });
    }
  }
  return promises;
}

/** What a sentence says, and the day that it leaves for the next. */
interface Understood {
  readonly said: readonly Said[];
  readonly lastDay: string | null | undefined;
}

/** How a sentence was understood last, and in what situation. */
interface Remembered {
  situation?: readonly unknown[];
  understood?: Understood;
}

const remembered = new WeakMap<PromiseLexicon, ByContent<Remembered>>();

/** Reads the sentences of one mail in order; a moment named in one may date the next. */
class SentenceReader {
  readonly #lexicon: PromiseLexicon;
  #lastDay: string | null | undefined;

  constructor(
    private readonly meaning: Meaning,
    private readonly today: Day | undefined,
    private readonly incoming: boolean,
    private readonly strict: boolean,
  ) {
    this.#lexicon = meaning.promises;
  }

  read(sentence: Sentence): readonly Said[] {
    const { said, lastDay } = this.#known(sentence);
    this.#lastDay = lastDay;
    return said;
  }

  /** The same words after the same day promise the same. */
  #known(sentence: Sentence): Understood {
    const { content } = sentence;
    if (!content) return this.#understand(sentence);
    const last = keptFor(remembered, this.#lexicon, () => new ByContent()).of(content, () => ({}));
    const situation = [this.today, this.incoming, this.strict, this.#lastDay];
    if (last.understood && situation.every((fact, at) => fact === last.situation?.[at]))
      return last.understood;
    last.understood = this.#understand(sentence);
    last.situation = situation;
    return last.understood;
  }

  #understand(sentence: Sentence): Understood {
    const words = wordsIn(sentence);
    const before = this.#lastDay;
    let day = before;
    const moments = readMoments(words, this.meaning.moments, this.today).map((one) => {
      const moment = onDay(one, day);
      if (moment.dayNamed && moment.due && !moment.past) day = moment.due;
      return moment;
    });
    const lastDay = moments.findLast(({ dayNamed, past }) => dayNamed && !past)?.due;
    return { said: this.#said(sentence.text, words, moments), lastDay };
  }

  #said(text: string, all: readonly Word[], named: readonly MomentFound[]): readonly Said[] {
    const lexicon = this.#lexicon;
    const before = this.#lastDay;
    const words = statedIn(text, all, lexicon);
    const moments = named.filter(({ to }) => to <= words.length);
    const skip = quotedWords(words);
    const ahead = moments.filter((moment) => !moment.past && !isAside(words, moment, lexicon));
    const theirs = lexicon.theirs.find(words);
    const reader = theirs ? momentBeside(words, theirs, moments) : undefined;
    const acts = readActs(words, moments, lexicon, skip).filter(
      (act) => (act.strong || !this.strict) && !isOver(words, act, lexicon, moments),
    );
    if (reader) return [{ by: 'reader', due: reader.due }];
    // Also in a question: `Could you ring me on Thursday?`
    if (this.incoming && asksForCall(all, lexicon)) {
      const asked = named.find((moment) => !moment.past && !isAside(all, moment, lexicon));
      if (asked) return [{ by: 'reader', due: asked.due }];
      // `I'm in the car on Tuesday. Phone me then.`
      if (before !== undefined && lexicon.thereupon.has(words) && !lexicon.condition.has(words))
        return [{ by: 'reader', due: before }];
    }
    if (acts.length === 0) return [];
    const dues = pair(words, acts, lexicon, ahead);
    if (dues[0] !== undefined) return dues.map((due) => ({ by: 'writer', due }));
    if (dues.length === 0 || lexicon.never.has(words)) return [];
    const pointsBack = lexicon.thatMoment.has(words) || lexicon.thereupon.at(words, 0) !== undefined;
    if (pointsBack && before !== undefined) return [{ by: 'writer', due: before?.slice(0, 10) ?? null }];
    if (lexicon.thereupon.at(words, 0) || thenBeside(words, acts, lexicon)) return [];
    return [{ by: 'writer', due: undefined, bare: !lexicon.vague.has(words) }];
  }
}

/** In its own clause something tells that the act is done, a habit or no promise: `attached`, `always`. */
function isOver(
  words: readonly Word[],
  act: Act,
  lexicon: PromiseLexicon,
  moments: readonly Stretch[],
): boolean {
  let { from, to } = clauseAround(words, act);
  // `tot en met 22 juni` joins nothing.
  const joins = (at: number): boolean =>
    lexicon.and.at(words, at) !== undefined && !moments.some((one) => at >= one.from && at < one.to);
  for (let at = act.from; at > from; at -= 1) if (joins(at)) from = at;
  for (let at = act.to; at < to; at += 1) if (joins(at)) to = at;
  return lexicon.never.has(words, from, to);
}

/** `The saddle you tried on Thursday`: tells which one. */
function isAside(words: readonly Word[], { from }: MomentFound, lexicon: PromiseLexicon): boolean {
  for (let at = Math.max(0, from - mostAside); at < from; at += 1) {
    const aside = lexicon.aside.at(words, at);
    // `votre facture du 3 mars`: the moment takes its small words along.
    if (aside && (aside.to === from || (aside.to === from + 1 && aside.from < from))) return true;
  }
  return false;
}

/** No such beginning has more words. */
const mostAside = 6;

/** `Bel me even`; in `dan bel ik je even` the same words stand around who calls. */
function asksForCall(words: readonly Word[], { callMe, pronouns }: PromiseLexicon): boolean {
  const call = callMe.find(words);
  if (!call) return false;
  // `Ik bel je morgen even`: the writer calls.
  const from = Math.max(0, call.from - 1);
  return !words.some((_, at) => at >= from && at < call.to && pronouns.at(words, at));
}

/** An hour without a day is that of the day named in the sentence before. */
function onDay(moment: MomentFound, before: string | null | undefined): MomentFound {
  if (moment.dayNamed || !before || !moment.due) return moment;
  return { ...moment, due: before.slice(0, 10) + moment.due.slice(10) };
}

function sameDay(one: string, other: string): boolean {
  return one.slice(0, 10) === other.slice(0, 10);
}

/** `I will then decide`: what comes before decides when. */
function thenBeside(words: readonly Word[], acts: readonly Act[], lexicon: PromiseLexicon): boolean {
  const [act, another] = acts;
  if (!act || another || lexicon.vague.has(words)) return false;
  return (
    lexicon.thereupon.has(words, act.from, act.to + 1) ||
    lexicon.thereupon.at(words, act.from - 1) !== undefined
  );
}

/**
 * Gives each act its moment. A sentence makes one promise a moment, or one vague promise (`undefined`) without any.
 */
function pair(
  words: readonly Word[],
  acts: readonly Act[],
  lexicon: PromiseLexicon,
  moments: readonly MomentFound[],
): (string | null | undefined)[] {
  const conditions = dependentClauses(
    words,
    acts,
    lexicon,
    // `wenn ich mehr weiß` is an event, where `wenn Sie wollen` is a condition.
    (at) => lexicon.condition.at(words, at) !== undefined && lexicon.event.at(words, at) === undefined,
  );
  const events = dependentClauses(words, acts, lexicon, (at) => lexicon.event.at(words, at) !== undefined);
  const dependent = [...conditions, ...events];
  const isIn = ({ from }: Stretch, outer: Stretch): boolean => from >= outer.from && from < outer.to;
  const outside = (one: Stretch): boolean => !dependent.some((clause) => isIn(one, clause));
  const free = moments.filter(outside);
  const real = acts.filter(outside);
  const dues: (string | null)[] = [];
  let open = false;
  const stretches = stretchesOf(words, real, lexicon);
  for (const [index, act] of real.entries()) {
    const stretch = stretches[index];
    if (!stretch) continue;
    // Beside a condition only a moment of the act's own clause is meant for it.
    const own = conditions.length > 0 ? clauseAround(words, act) : stretch;
    const found = momentsOfAct(words, act, own, free, lexicon);
    for (const { due } of found) if (!dues.includes(due)) dues.push(due);
    const isOpen = lexicon.vague.has(words, own.from, own.to) || events.some((one) => isIn(one, own));
    if (found.length === 0 && dues.length > 0 && isOpen) open = true;
  }
  // `I send the first box on Tuesday, and somebody will add the list when it is typed.`
  if (dues.length > 0) return open && conditions.length === 0 ? [...dues, undefined] : dues;
  const isVague = lexicon.vague.has(words) || events.length > 0;
  const promised = real.some(({ strong }) => strong || isVague);
  return promised && conditions.length === 0 ? [undefined] : [];
}

/** The moment in the clause of a turn: `you said you would ring on Friday`, not `you said so, yet I ring today`. */
function momentBeside(
  words: readonly Word[],
  turn: Stretch,
  moments: readonly MomentFound[],
): MomentFound | undefined {
  const { from, to } = clauseAround(words, turn);
  return moments.find((moment) => moment.from >= from && moment.from <= to);
}

function clauseAround(words: readonly Word[], act: Stretch): Stretch {
  let { from, to } = act;
  while (from > 0 && !isMark(words[from - 1]?.key ?? '')) from -= 1;
  while (to < words.length && !isMark(words[to]?.key ?? '')) to += 1;
  return { from, to };
}

function momentsOfAct(
  words: readonly Word[],
  act: Act,
  stretch: Stretch,
  moments: readonly MomentFound[],
  lexicon: PromiseLexicon,
): MomentFound[] {
  const own = moments.filter(({ from }) => from >= stretch.from && from < stretch.to);
  const distance = ({ from, to }: MomentFound): number => (to <= act.from ? act.from - to : from - act.to);
  const nearest = own.toSorted((a, b) => distance(a) - distance(b))[0];
  if (!nearest) return [];
  const more = own.filter(
    (moment) =>
      moment.from > nearest.to && moment.from > act.to && hasOwnThing(words, nearest, moment, lexicon),
  );
  return [nearest, ...more];
}
