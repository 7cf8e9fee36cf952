import { Kept } from '../lang/kept';
import type { Lexicon, Match } from '../lang/lexicon';
import { openerSenses, Sense, valedictionSenses } from '../lang/senses';
import { type Token, tokenise } from '../lang/tokens';
import { isGivenName } from '../names/given';
import { keptFor } from '../parse/recall';
import type { Valediction } from '../parse/types';

export interface ValedictionReading extends Valediction {
  /** Where on the line a name may follow: `Groetjes, Esther`. Equal to the line's end when nothing does. */
  readonly rest: number;
}

/** A valediction with its adjectives has no more words than this. */
const mostWords = 8;
/** "Veuillez agréer, Madame, Monsieur, l'expression de mes sentiments les plus distingués." */
const mostFormulaWords = 18;
const longest = 130;
const longestWithName = 90;
const unit = Sense.team | Sense.department | Sense.role;
/** Between a valediction and the name on the same line. */
const linkers = new Set([
  'van',
  'from',
  'vom',
  'von',
  'de',
  'da',
  'di',
  'od',
  'fra',
  'fran',
  'av',
  'ot',
  'от',
  'от',
  'și',
  'and',
  'en',
  'und',
  'et',
]);

/** Germanic languages write kind and greeting as one word: "boerengroet", "Waldgruß", "sommarhälsningar". Folded. */
const compoundGreeting = /.{3}(?:groet(?:en|jes)?|gruss|grussen?|hilsen|hilsner|halsning(?:ar)?)$/u;

const notClosing = /[?;@\d]|[:：](?!$)/u;

/** The same lines are asked about again and again, from one keystroke to the next and from mail to mail. */
const readings = new WeakMap<Lexicon, Kept<{ readonly reading: ValedictionReading | undefined }>>();

/**
 * Reads a line as a valediction, alone or with a name behind it.
 * @param text the line, trimmed.
 * @param offset where it begins in the view.
 */
export function readValediction(
  text: string,
  offset: number,
  lexicon: Lexicon,
): ValedictionReading | undefined {
  if (text.length > longest || notClosing.test(text)) return undefined;
  const known = keptFor(readings, lexicon, () => new Kept(400)).of(text, () => ({
    reading: fromStart(text, lexicon),
  })).reading;
  if (!known || offset === 0) return known;
  return { ...known, start: known.start + offset, end: known.end + offset, rest: known.rest + offset };
}

function fromStart(text: string, lexicon: Lexicon): ValedictionReading | undefined {
  const offset = 0;
  const tokens = tokenise(text);
  if (tokens.length === 0 || tokens.length > mostFormulaWords) return undefined;
  const end = offset + text.length;

  const whole = lexicon.match(tokens, 0, valedictionSenses | Sense.thanks);
  if (whole && !isAbbreviated(text, tokens, lexicon)) {
    let used = whole.length;
    const last = tokens[used - 1];
    if (!last) return undefined;
    if (used === tokens.length) return reading(tokens[0]?.start ?? offset, end, end, whole);
    // A second closing phrase on the line ("Thanks and best regards,").
    for (let more = used; more < tokens.length; more += 1) {
      const second = lexicon.match(tokens, more, valedictionSenses | Sense.valedictionHead | Sense.thanks);
      const formula = used > 1 && (whole.senses & Sense.formalValediction) !== 0;
      const few = tokens.length <= (formula ? mostFormulaWords : mostWords);
      if (second && more + second.length === tokens.length && few) {
        return reading(offset, end, end, { ...whole, senses: whole.senses | second.senses });
      }
    }
    if (text.length > longestWithName || tokens.length > mostWords + 4) return undefined;
    // "Ihre Leute vom Kiezladen", "Deine Radlbande": the possessive belongs to what signs.
    const opens = used === 1 && lexicon.is(tokens[0]?.key ?? '', openerSenses);
    while (used < tokens.length && linkers.has(tokens[used]?.key ?? '')) used += 1;
    // "Groetjes van de leidsters": this "de" is their article.
    const article = used - 1;
    if (article > whole.length && lexicon.is(tokens[article]?.key ?? '', openerSenses))
      if (opensName(tokens, article, lexicon)) used = article;
    const next = tokens[used];
    if (!next) return reading(offset, end, end, whole);
    const called = used === 1 && tokens.length === 2 && isNickname(next, text, whole, lexicon);
    const signed = !opens && (called || opensName(tokens, used, lexicon));
    if (signed) return reading(offset, last.end, next.start, whole);
  }
  return headed(text, offset, lexicon);
}

/** "G. Rossi" gives an initial and "Hon. Treasurer" a title, though "G. Jan" is short for a greeting. */
function isAbbreviated(text: string, [first, second]: readonly Token[], lexicon: Lexicon): boolean {
  if (!first || !second || text[first.end] !== '.') return false;
  const initial = first.text.length === 1 && /^\p{Lu}/u.test(first.text);
  return (initial && !isGivenName(second.key)) || (!initial && lexicon.is(first.key, Sense.title));
}

/** "Cheers chrys", "LG matze": one word in lower case behind a closing word, that means nothing in any language. */
function isNickname({ key, text }: Token, line: string, { senses }: Match, lexicon: Lexicon): boolean {
  const closes = (senses & valedictionSenses) !== 0 && /\p{L}$/u.test(line);
  return closes && /^\p{Ll}{3,12}$/u.test(text) && lexicon.senses(key) === 0;
}

/** A capital, a title with one behind it ("juf Anouk"), or a unit in whatever letters. */
function opensName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const capital = (index: number): boolean => /^[\p{Lu}\p{Lo}]/u.test(tokens[index]?.text ?? '');
  if (at < 0 || !tokens[at]) return false;
  if (tokens.length <= 3 && at === tokens.length - 1 && isGivenName(tokens[at].key)) return true;
  if (capital(at) || (lexicon.is(tokens[at].key, Sense.title) && capital(at + 1))) return true;
  const [opener, noun, more] = tokens.slice(at);
  // "Groetjes van de leidsters": an article, and those who do something.
  if (opener && noun && !more && lexicon.is(opener.key, openerSenses))
    return lexicon.forms.agent(noun.key) !== undefined || namesUnit([noun], lexicon);
  return namesUnit(tokens.slice(at), lexicon);
}

function namesUnit(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return (
    tokens.length <= 4 &&
    tokens.some(
      ({ key }, at) =>
        lexicon.match(tokens, at, unit) !== undefined || (lexicon.forms.unit(key) & unit) !== 0,
    )
  );
}

/** A short line around a word such as `groeten`, with whatever adjectives: `Met zonnige groet uit Zwolle,`. */
function headed(text: string, offset: number, lexicon: Lexicon): ValedictionReading | undefined {
  const tokens = tokenise(text, offset);
  if (tokens.length > mostWords + 4 || text.length > longestWithName) return undefined;
  const at = tokens.findIndex(
    ({ key }) => lexicon.is(key, Sense.valedictionHead) || compoundGreeting.test(key),
  );
  const head = tokens[at];
  if (!head || at > 5 || /[.!?…]\s/u.test(text.slice(0, head.start - offset))) return undefined;
  // "Met groet namens allen die aan tafel zaten,"
  const clause = at < 3 && text.endsWith(',') && text.indexOf(',') === text.length - 1;
  if (tokens.length > mostWords && !clause) return undefined;
  const before = tokens.slice(1, at).filter(({ key }) => lexicon.is(key, Sense.common)).length;
  const after = tokens.slice(at + 1);
  if (before > 1 || (/[.]$/u.test(text) && after.length > 2)) return undefined;
  const match = {
    senses: lexicon.senses(head.key),
    lang: lexicon.match([head], 0, Sense.valedictionHead)?.lang ?? 'und',
  };
  const linked = after.findIndex(({ key }) => !linkers.has(key));
  const name = opensName(after, linked, lexicon) ? after[linked] : undefined;
  if (name) return reading(offset, head.end, name.start, match);
  // "Viele Grüße aus Köln, Anna"
  const behind = after.findIndex(({ start }) => start > offset + text.lastIndexOf(','));
  const [place, named] = [after[behind - 1], after[behind]];
  if (place && named && text.includes(',') && opensName(after.slice(behind), 0, lexicon))
    return reading(offset, place.end, named.start, match);
  if (
    !clause &&
    (after.length > (at < 3 ? 4 : 3) || after.filter(({ key }) => lexicon.is(key, Sense.common)).length > 2)
  )
    return undefined;
  return reading(offset, offset + text.length, offset + text.length, match);
}

function reading(
  start: number,
  end: number,
  rest: number,
  { senses, lang }: { readonly senses: number; readonly lang: string },
): ValedictionReading {
  return {
    start,
    end,
    rest,
    lang,
    formality: senses & Sense.formalValediction ? 'formal' : 'informal',
    thanks: (senses & (valedictionSenses | Sense.valedictionHead)) === 0,
  };
}
