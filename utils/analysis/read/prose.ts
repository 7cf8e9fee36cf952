import { Kept } from '../lang/kept';
import type { Lexicon } from '../lang/lexicon';
import { openerSenses, Sense } from '../lang/senses';
import { type Token, tokenise } from '../lang/tokens';
import { isGivenName } from '../names/given';
import { keptFor } from '../parse/recall';
import { proxyLength } from './proxy-marker';

/** No line of a sign-off is longer; a longer one is body text. */
export const longestSignatureLine = 90;
/** A unit of so few words may end in a full stop: "The team behind the site." */
const shortUnit = 4;
const ended = /[.!?…:。！？]["'”)]?$/u;

/** Chinese and Japanese: a sentence of so many letters, though it has no spaces. */
const endedWide = /\p{Lo}{5}[。！？]$/u;

const judged = new WeakMap<Lexicon, Kept<boolean>>();

/** Whether a line is running text, unlike the short lines of a sign-off. */
export function isProse(text: string, lexicon: Lexicon): boolean {
  if (text.length > longestSignatureLine || /[?？]$/u.test(text)) return true;
  if (/\s[|•·]\s/u.test(text)) return false;
  const proxy = proxyLength(text);
  if (proxy > 0 && !ended.test(text)) return isProse(text.slice(proxy), lexicon);
  return keptFor(judged, lexicon, () => new Kept(400)).of(text, () => readsAsProse(text, lexicon));
}

function readsAsProse(text: string, lexicon: Lexicon): boolean {
  const tokens = tokenise(text);
  if (endedWide.test(text) || (ended.test(text) && thanksForSomething(tokens, lexicon))) return true;
  if (tokens.length <= shortUnit && namesUnitFirst(text.replace(/\.$/u, ''), tokens, lexicon)) return false;
  if (tokens.length < 3 || namesUnitFirst(text, tokens, lexicon) || namesCrew(text, tokens, lexicon))
    return false;
  const common = tokens.filter((token, index) => isCommon(token, index, tokens, lexicon)).length;
  const firm = ended.test(text) && endsInLegalForm(tokens, lexicon);
  if (ended.test(text) && !firm && (common >= 1 || tokens.length >= 5)) return true;
  return (tokens.length >= 6 && common >= 2 && !firm) || tokens.length >= 13;
}

/** "Thank you for your order." */
function thanksForSomething(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const thanks = lexicon.match(tokens, 0, Sense.thanks)?.length;
  return thanks !== undefined && /^\p{Ll}/u.test(tokens[thanks]?.text ?? '');
}

/** "The team of the school by the lake" is long for a sign-off but none of the text. */
function namesUnitFirst(text: string, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (tokens.length > 9 || ended.test(text)) return false;
  if (
    [0, 1].some((at) => lexicon.match(tokens, at, Sense.team | Sense.department | Sense.role) !== undefined)
  )
    return true;
  // "Je groene vrienden van het tuincentrum"
  const opened = /^\p{Lu}/u.test(text) && lexicon.is(tokens[0]?.key ?? '', openerSenses);
  return (
    opened && tokens.slice(1, 3).some(({ key }) => key.length > 4 && lexicon.forms.agent(key) === 'many')
  );
}

/** "Jan en het hele team van De Molen", "Otis and Bea, for the coaching team": first names, and those they belong to. */
function namesCrew(text: string, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [first, second] = tokens;
  if (!first || !second || tokens.length > 12 || ended.test(text)) return false;
  const joined = lexicon.is(second.key, Sense.and) || text[first.end] === ',';
  if (!joined || !/^\p{Lu}/u.test(first.text) || !isGivenName(first.key)) return false;
  // "Sjaak, Dini & de kinderen Fleur en Teun"
  const named = tokens.filter(({ key, text: word }) => /^\p{Lu}/u.test(word) && isGivenName(key)).length;
  if (named >= 3 && named * 3 >= tokens.length) return true;
  return tokens.some(
    ({ key }, at) =>
      lexicon.match(tokens, at, Sense.team) !== undefined || (lexicon.forms.unit(key) & Sense.team) !== 0,
  );
}

/** "Zakład Nowak Sp. j.": the full stop belongs to the form of the firm. */
function endsInLegalForm(tokens: readonly Token[], lexicon: Lexicon): boolean {
  for (let length = 1; length <= 4 && length <= tokens.length; length += 1) {
    const at = tokens.length - length;
    // "… op de post." ends in a word, though some firm is called so.
    const short = tokens.slice(at).every(({ key, text }) => key.length <= (/^\p{Lu}/u.test(text) ? 4 : 3));
    if (short && lexicon.match(tokens, at, Sense.organisation)?.length === length) return true;
  }
  return false;
}

/** A small word, unless it stands inside a name: `van den` in "Joke van den Berg". */
function isCommon({ key, text }: Token, index: number, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (!lexicon.is(key, Sense.common) || (index > 0 && !/^[\p{Ll}\p{Lo}]/u.test(text))) return false;
  if (!lexicon.is(key, Sense.particle)) return true;
  const next = tokens.slice(index + 1).find((token) => !lexicon.is(token.key, Sense.particle));
  return next === undefined || !/^\p{Lu}/u.test(next.text);
}
