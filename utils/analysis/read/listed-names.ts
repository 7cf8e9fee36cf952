import { openerSenses } from '../lang/senses';
import { tokenise } from '../lang/tokens';
import { Certainty } from '../names/certainty';
import { isGivenName } from '../names/given';
import type { Piece } from '../names/list';
import { type NameContext, type NameReading, readName } from '../names/person';
import { isArticle } from '../names/shape';
import { ofNothing } from '../names/spoken';

/** A piece of a list as a name, without what opens it: "de kinderen Fleur", "Eure Uschi", "und der Heinz". */
export function readListed({ text, start }: Piece, count: number, context: NameContext): NameReading {
  // So long a line of names is taken for a sentence that speaks of them.
  const whole = readName(text, start, count > 2 ? { ...context, spoken: ofNothing } : context);
  const tokens = tokenise(text, start);
  const last = tokens.at(-1);
  const [first] = tokens;
  if (count < 2 || !first || !last || !/^\p{Lu}/u.test(last.text)) return whole;
  const small = tokens.slice(1, -1).every((token) => /^\p{Ll}/u.test(token.text));
  const opens = context.lexicon.is(first.key, openerSenses) && !isArticle(first.text);
  if (tokens.length < 2 || !small || !opens || !isGivenName(last.key)) return whole;
  return { start: last.start, end: last.end, certainty: Certainty.sure };
}

/** `Van Dijk, Petra`: surname first is one person, written as in an address book. */
export function lastFirst(pieces: readonly Piece[], names: readonly NameReading[]): NameReading | undefined {
  const [last, first] = pieces;
  const [surname, given] = names;
  if (pieces.length !== 2 || !last || !first || first.mark !== 'comma' || !surname || !given)
    return undefined;
  const alone = given.certainty >= Certainty.sure && !/\s/u.test(first.text);
  const other = surname.certainty > Certainty.none && surname.certainty < Certainty.sure;
  if (!alone || !other) return undefined;
  return { start: surname.start, end: given.end, certainty: Certainty.sure };
}

/**
 * Joined with "and", likely names are people when one of them is certain or when all of them look like names; beside one
 * that is certain, so is a single word with a capital: "Hamish, Elspeth and the dog".
 */
export function listed(pieces: readonly Piece[], names: readonly NameReading[]): NameReading[] {
  if (!pieces.some(({ mark }) => mark === 'and')) return [...names];
  const capital = (at: number): boolean => !/^\p{Ll}/u.test(pieces[at]?.text ?? '');
  const all = names.every(({ certainty }, at) => certainty > Certainty.none && capital(at));
  if (!all && !names.some(({ certainty }) => certainty >= Certainty.sure)) return [...names];
  return names.map((name, at) => {
    const single = capital(at) && !pieces[at]?.text.includes(' ');
    const least = all || single ? Certainty.weak : Certainty.fair;
    return name.certainty >= least ? { ...name, certainty: Certainty.sure } : name;
  });
}
