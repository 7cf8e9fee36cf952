import type { Lexicon } from '../lang/lexicon';
import { openerSenses, Sense } from '../lang/senses';
import type { Token } from '../lang/tokens';
import { Certainty } from './certainty';
import { isGivenName } from './given';
import type { NameContext } from './person';
import { isEastAsianName, isVietnameseName } from './surname';

export const initials =
  /^(?:\p{Lu}\p{Lu}?|v\p{Lu}|vd\p{Lu}|\p{Lu}h|Th|Chr|Joh|Ph)(?:[.-]\s?\p{Lu}\p{Ll}?)*\.?$/u;
const capitalised = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const lower = /^\p{Ll}[\p{L}\p{M}'’-]*$/u;
const uncased = /^[\p{Lo}\p{M}]+$/u;
const ideographic = /^[\p{sc=Han}\p{sc=Hangul}]+$/u;
/** A capital inside a word: a brand, unless it follows a prefix of surnames. */
const humped = /\p{Ll}\p{Lu}/u;
/** "TV", "SH": letters that no name is made of */
const consonants = /^(?!MC$|ST$|NG$|VD$|JR$|SR$)[BCDFGHJKLMNPQRSTVWXZ]{2,4}$/;
const surnamePrefix = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|St|Ni|Ó|O|D|O'|D'|Del|Dal|Ap)(?=\p{Lu})/u;
/** Chinese and Korean names have two to four characters; longer runs are words. */
const longestIdeographic = 4;
const longestUncased = 12;

/** A given name that is no small word of the language: "Het" is none, though some parents chose it. */
export function isGivenWord(key: string, lexicon: Lexicon): boolean {
  return isGivenName(key) && !lexicon.is(key, Sense.common);
}

/** What kinds of words a name is made of. */
export interface Shape {
  readonly count: number;
  capitals: number;
  small: number;
  given: number;
  familiar: number;
  /** Surnames of scripts without capitals, where they stand. */
  surnames: number;
  abbreviated: number;
  /** Begins with two capitals without full stops. */
  lettered: boolean;
  particles: number;
  brands: number;
  uncased: number;
  readonly titled: number;
}

/** Counts what kinds of words the tokens are; `undefined` when one of them stands in no name. */
export function shapeOf(
  tokens: readonly Token[],
  titled: number,
  { lexicon, known }: NameContext,
): Shape | undefined {
  const count = tokens.length;
  const shape: Shape = {
    count,
    titled,
    capitals: 0,
    small: 0,
    given: 0,
    familiar: 0,
    surnames: 0,
    abbreviated: 0,
    lettered: /^\p{Lu}{2}$/u.test(tokens[0]?.text ?? ''),
    particles: 0,
    brands: 0,
    uncased: 0,
  };
  const shouted = tokens.every(({ text }) => text === text.toUpperCase());
  for (const [index, { key, text }] of tokens.entries()) {
    if (text === '&' || text === '+' || (index === 0 && count > 1 && text === 'The')) return undefined;
    const familiar = known.people.has(key);
    if (familiar) shape.familiar += 1;
    if (shouted && index > 0 && consonants.test(text)) shape.brands += 1;
    else if (initials.test(text) && !(text.length > 1 && isGivenName(key))) shape.abbreviated += 1;
    else if (count > 1 && index < count - 1 && lexicon.is(key, Sense.particle)) shape.particles += 1;
    else if (uncased.test(text)) {
      const longest = ideographic.test(text) ? longestIdeographic : longestUncased;
      if (text.length > longest || count > 4 || (lexicon.is(key, Sense.common) && !familiar))
        return undefined;
      shape.uncased += 1;
      if (isGivenWord(key, lexicon)) shape.given += 1;
    } else if (capitalised.test(text)) {
      // "The Daily", "Het Huis": an article opens no name, unless it is part of a surname; "Will" and "May" do.
      if (index === 0 && count > 1 && lexicon.is(key, Sense.common) && !lexicon.is(key, Sense.particle)) {
        if (!isGivenName(key) || lexicon.is(key, openerSenses)) return undefined;
      }
      shape.capitals += 1;
      // Given names stand in front, or behind a surname: "One Laptop Per Child" holds one and is none.
      if (index <= 1 && isGivenWord(key, lexicon)) shape.given += 1;
      else if (!familiar && isBrand(text, shouted)) shape.brands += 1;
    } else if (lower.test(text)) {
      shape.small += 1;
      if (familiar) continue;
      if (lexicon.is(key, Sense.common)) return undefined;
      if (isGivenWord(key, lexicon)) shape.given += 1;
      else if (shape.capitals > 0 || (count > 2 && shape.given === 0)) return undefined;
    } else return undefined;
  }
  if (shape.uncased === count && isEastAsianName(tokens)) shape.surnames += 1;
  const [, before, particle] = tokens;
  // "Wiebren van der Ploeg": in no other use is an article declined.
  const declined = before?.key === 'van' && /^(?:der|den)$/.test(particle?.key ?? '') && shape.capitals === 2;
  if (declined || isVietnameseName(tokens)) shape.given += 1;
  const nobodyKnown = shape.given === 0 && shape.familiar === 0;
  // "A Casiña de Barro": a letter that is an article here, and no initial without its full stop.
  const [first, second] = tokens;
  const article = first && second && first.text.length === 1 && second.start === first.end + 1;
  if (article && nobodyKnown && lexicon.is(first.key, openerSenses)) return undefined;
  // "ekipe Biciklodroma": what is written small in front of a capital is a noun.
  if (nobodyKnown && shape.small > 0 && shape.capitals > 0) return undefined;
  // "de klusploeg": a small particle in front of small words is an article.
  if (nobodyKnown && shape.particles > 0 && shape.capitals === 0 && shape.uncased === 0) return undefined;
  // "De Wolmand" without anybody's first name is a shop sooner than a surname.
  if (
    nobodyKnown &&
    count >= 2 &&
    titled === 0 &&
    shape.abbreviated === 0 &&
    isArticle(tokens[0]?.text ?? '')
  )
    return undefined;
  return shape;
}

/** `FileSender`, `HvA`, and an acronym among words that are not shouted. */
export function isBrand(text: string, shouted: boolean): boolean {
  if (humped.test(text) && !surnamePrefix.test(text)) return true;
  return !shouted && text.length <= 4 && text.length > 1 && text === text.toUpperCase();
}

/** Whether a word with a capital is an article, which opens the name of a shop sooner than a surname. */
export function isArticle(text: string): boolean {
  return /^(?:De|Het|The|Der|Die|Das|Le|La|Les|El|Los|Las|Il|Lo|Gli|Os|As|Els|O|A)$/.test(text);
}

/** How sure it is that a name of this shape is one. */
export function judge(shape: Shape): number {
  const { count, capitals, small, given, familiar, abbreviated, particles, titled, brands } = shape;
  if (familiar > 0 && familiar + abbreviated + particles >= count) return Certainty.sure;
  if (brands > 0) return count === 1 || given > 0 ? Certainty.weak : Certainty.none;
  if (given > 0) return Certainty.sure;
  // "Docherty Signs" is the firm of Liam Docherty.
  if (familiar > 0 || shape.surnames > 0) return Certainty.fair;
  if (titled > 0 && capitals > 0) return Certainty.sure;
  // "LG Linz" and "VV Elan" are no people, and "JP Smit" may be one.
  if (abbreviated > 0 && capitals > 0) return shape.lettered ? Certainty.fair : Certainty.sure;
  if (abbreviated === count) return count === 1 ? Certainty.fair : Certainty.weak;
  if (capitals >= 2 && capitals <= 4 && small === 0) return Certainty.fair;
  return Certainty.weak;
}
