import type { Lexicon } from '../lang/lexicon';
import { greetingSenses, Sense, unitSenses, valedictionSenses } from '../lang/senses';
import { type Token, tokenise } from '../lang/tokens';
import type { Span } from '../types';
import { Certainty } from './certainty';
import { isFamilyName, isGivenName, isRareName } from './given';
import { isHostOf } from './hosts';
import { isInstitution } from './institution';
import type { KnownNames } from './known';
import { initials, isBrand, isGivenWord, judge, type Shape, shapeOf } from './shape';
import { withoutSigns } from './signs';
import { isSurnameLike, isVietnameseName } from './surname';

export interface NameReading extends Span {
  readonly certainty: number;
}

export interface NameContext {
  /** The words of the mail's language. */
  readonly lexicon: Lexicon;
  /** The words of all languages, for what may stand in another one. */
  readonly whole: Lexicon;
  readonly known: KnownNames;
  readonly spoken: SpokenOf;
  /** The name is one that is called: behind a title even "Post" and "Bank" are surnames. */
  readonly calling?: boolean | undefined;
  /** The mail is a draft or answers another, as those of people do and those of firms to many do not. */
  readonly personal?: boolean | undefined;
}

/** What the writer's sentences speak of, as one does of a product or a firm but hardly of oneself. */
export interface SpokenOf {
  /** Whether this text stands inside a sentence. */
  readonly whole: (text: string) => boolean;
  /** Whether a sentence uses this folded word in lower case, as an ordinary noun. */
  readonly asNoun: (key: string) => boolean;
  /** Whether a sentence says that this is who writes: "ik ben Riki". */
  readonly asWriter: (text: string) => boolean;
}

const closing = valedictionSenses | Sense.valedictionHead | Sense.thanks;
const opening = greetingSenses | Sense.greetingAlone | Sense.nobody;
const noName: NameReading = { start: 0, end: 0, certainty: Certainty.none };
const separators = /[\d@|/\\:;<>{}[\]()*#=_~"“”„!?%€$。，]/u;
/** Degrees and kisses behind a name. */
const tail =
  /^(?:phd|msc|mba|bsc|bba|ba|ma|mcs|llm|llb|md|rn|cpa|esq|jr|sr|ii|iii|iv|ra|rc|aa|pmp|mfa|meng|dipl|ing|med|fcca|acca|cfa|ba\s?hons|mphil|dphil|edd|jd|mr|drs|ir|bed|mrt|csm|osb|ofm|ocd|x{1,6}|xo|xoxo)$/u;
/** "Da Nonna Pierina", "Chez Marcel", "Zum Hirschen": by whose or by what sign a house is called. */
const atSomebodys = /^(?:da|dal|dalla|chez|zum|zur|pri|pod|kod|при|код|кај|под|pas|pie)$/u;
const longestName = 60;
const mostWords = 6;
/** What somebody is called among friends is shorter. */
const longestNickname = 8;
/** In mail that no person need have written, "Kompas" and "Quorum" are firms. */
const shortestBrand = 5;
/** A shorter word of our lists behind a given name may be a surname without being on any list of them. */
const shortSurname = 5;

/**
 * Reads one piece of a line (no list) as the name of a person.
 * @param text the piece; titles before and degrees after it are left out of the result.
 * @param offset where it begins; the offsets that come back count from there.
 */
export function readName(text: string, offset: number, context: NameContext): NameReading {
  if (text.length > longestName || separators.test(text)) return noName;
  const unsigned = withoutSigns(text, context.lexicon);
  if (unsigned) {
    const name = readName(unsigned, offset, context);
    return name.certainty === Certainty.none ? noName : { ...name, certainty: Certainty.sure };
  }
  const all = tokenise(text, offset);
  const titled = leadingTitles(all, context, text, offset);
  const tokens = all.slice(titled);
  while (tokens.length > 1 && isTail(tokens, text, context)) tokens.pop();
  const degree = tokens.length > 1 && text.slice((tokens.at(-1)?.end ?? 0) - offset).startsWith(',') ? 1 : 0;
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || tokens.length > mostWords || isSomethingElse(tokens, context, titled)) return noName;
  const shape = shapeOf(tokens, titled + degree, context);
  if (!shape) return noName;
  const certainty = judge(shape);
  if (
    certainty === Certainty.fair &&
    tokens.length > 2 &&
    shape.given === 0 &&
    namesUnitAnywhere(tokens, context)
  )
    return noName;
  if (certainty < Certainty.sure && tokens.some(({ key }) => isInstitution(key))) return noName;
  if (certainty < Certainty.sure && !context.calling && isFirmName(tokens, shape, context)) return noName;
  if (!context.calling && !context.personal && namesShop(tokens, shape, context)) return noName;
  const nounLike = () => tokens.some(({ key }) => key.length > 3 && context.spoken.asNoun(key));
  if (certainty < Certainty.sure && (context.spoken.whole(text) || nounLike())) return noName;
  return { start: first.start, end: endOf(last, text, offset), certainty };
}

/** "Kafe Maria", "Töpferei Erika Braun": in front of somebody's given name a word that never was a name; "Chez Marcel"; and "EduNova". */
function namesShop(tokens: readonly Token[], shape: Shape, { lexicon }: NameContext): boolean {
  const [first, second] = tokens;
  if (first && second && shape.familiar === 0 && atSomebodys.test(first.key)) return true;
  if (!first || shape.familiar + shape.abbreviated + shape.particles + shape.titled + shape.uncased > 0)
    return false;
  // "MIK" in capitals, if nobody is called so
  if (!second) return shape.brands > 0 || (/^\p{Lu}{3,4}$/u.test(first.text) && shape.given === 0);
  if (lexicon.surnameFirst || isAnyName(first.key) || isFamilyName(first.key)) return false;
  return isGivenName(second.key);
}

function isAnyName(key: string): boolean {
  return isGivenName(key) || isRareName(key) || isSurnameLike(key);
}

/** What the sender's domain is called by, or never was a name, is a firm; whose name is known otherwise signs with it. */
function isFirmName(tokens: readonly Token[], shape: Shape, context: NameContext): boolean {
  const { known, personal, spoken } = context;
  if (shape.familiar > 0) return false;
  if (tokens.length === 1 && spoken.asWriter(tokens[0]?.text ?? '')) return false;
  const keys = tokens.map(({ key }) => key);
  return isHostOf(keys, known.hosts) || isStrange(tokens, shape, personal === true);
}

/** One long word of Latin letters, or several, among which nothing ever was a name: a shop or a brand. */
function isStrange(
  tokens: readonly Token[],
  { abbreviated, particles, titled, uncased }: Shape,
  personal: boolean,
): boolean {
  if (abbreviated + particles + titled + uncased > 0) return false;
  const [first, ...others] = tokens;
  const long = (first?.key.length ?? 0) >= (personal ? longestNickname : shortestBrand);
  if (others.length === 0 ? !long : personal && others.length === 1) return false;
  // "Pieternel Vos-Keizer": two surnames in one.
  const double = tokens.slice(1).some(({ text }) => /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text));
  return !double && !tokens.some(({ key }) => isAnyName(key));
}

/** "Dr Harriet Moon DipPFS": what stands behind a given name and a surname in capitals of its own is a degree, or a legal form. */
function isTail(tokens: readonly Token[], text: string, { lexicon }: NameContext): boolean {
  const last = tokens.at(-1);
  if (!last || lexicon.is(last.key, Sense.organisation)) return false;
  if (tail.test(last.key)) return true;
  const shouted = text === text.toUpperCase();
  const degree = isBrand(last.text, shouted) || (!shouted && /^\p{Lu}{5,6}$/u.test(last.text));
  const [first, ...others] = tokens;
  // "Jean-Yves LE GALL", "Anne Marie PETIT": a surname, as many write it.
  const before = others.at(-2);
  const joined = before && /^\p{Lu}{2,3}$/u.test(before.text) && last.text.length > 3;
  if (before && !tail.test(before.key) && (isGivenName(before.key) || joined)) return false;
  return (
    tokens.length > 2 && first !== undefined && degree && (isGivenName(first.key) || first.text.length === 1)
  );
}

/** Closing words, greetings, senders that are no person, and what names a unit. */
function isSomethingElse(
  tokens: readonly Token[],
  { lexicon, whole, known, calling }: NameContext,
  titled: number,
): boolean {
  if (known.organisations.has(tokens.map(({ key }) => key).join(' '))) return true;
  if (calling && titled > 0 && whole.match(tokens, 0, opening)?.length !== tokens.length) return false;
  const initial = tokens.length === 1 && /^\p{Lu}$/u.test(tokens[0]?.text ?? '');
  // "ade" closes a mail in German, and is what Ade Fashola is called.
  const own = tokens.every(({ key }) => known.people.has(key));
  if (!initial && !own && whole.match(tokens, 0, closing)?.length === tokens.length) return true;
  // "Sportliche Grüße": a closing word that no list has with its adjective.
  if (tokens.some(({ key }) => lexicon.is(key, Sense.valedictionHead) && !known.people.has(key))) return true;
  // "Ola" and "Dag" greet in one language and are names in another.
  const named = tokens.length === 1 && isGivenName(tokens[0]?.key ?? '');
  if (!named && !own && whole.match(tokens, 0, opening)?.length === tokens.length) return true;
  const last = tokens.length - 1;
  if (isVietnameseName(tokens)) return false;
  const between = tokens.slice(1, last).every(({ key }) => lexicon.is(key, Sense.particle));
  const soft = last > 0 && between && isGivenWord(tokens[0]?.key ?? '', lexicon);
  for (const [at, { key, text }] of tokens.entries()) {
    if (known.people.has(key)) continue;
    // "Wiebren van der Ploeg"
    if (
      at === last &&
      /^(?:der|den)$/.test(tokens[at - 1]?.key ?? '') &&
      tokens[at - 2]?.key === 'van' &&
      at > 2
    )
      continue;
    // "Franco Dell'Orto"
    if (soft && at === last && /^\p{Lu}\p{L}{0,4}'\p{Lu}/u.test(text)) continue;
    const listed = lexicon.match(tokens, at, unitSenses);
    // "Wolfgang" ends as a gang does.
    if (!listed && tokens.length > 1 && isGivenWord(key, lexicon)) continue;
    // "Q. Lindhout" ends as a timber trade does.
    if (!listed && tokens.length === 2 && tokens[0]?.text.length === 1) continue;
    const found = listed ?? { senses: lexicon.forms.unit(key), length: 1 };
    if (found.senses === 0) continue;
    // "Emma Church" is a person, "Emma Sales" and "Bilge Hotel" are not, and a given name alone is one whatever else it means.
    const harmless = (found.senses & (Sense.team | Sense.department | Sense.automated)) === 0;
    const placed = lexicon.surnameFirst
      ? at === 0 && last > 0 && isGivenWord(tokens[last]?.key ?? '', lexicon)
      : soft && at === last;
    const surname = placed && (!listed || key.length < shortSurname || isFamilyName(key));
    if (found.length === 1 && harmless && (surname || isGivenWord(key, lexicon))) continue;
    return true;
  }
  return false;
}

/** A unit in whatever language: for words in capitals among which nobody's given name is. */
function namesUnitAnywhere(tokens: readonly Token[], { whole, known }: NameContext): boolean {
  return tokens.some(
    ({ key }, at) =>
      key.length > 3 && !known.people.has(key) && whole.match(tokens, at, unitSenses) !== undefined,
  );
}

function leadingTitles(
  tokens: readonly Token[],
  { lexicon, calling }: NameContext,
  text: string,
  offset: number,
): number {
  let count = 0;
  while (count < tokens.length - 1) {
    const token = tokens[count];
    if (!token || !lexicon.is(token.key, Sense.title)) break;
    const dotted = text[token.end - offset] === '.';
    // Whoever signs "G. D'Aquino" or "M. Perrin" gives an initial; "D. Joaquín Romero" does not.
    const whole = tokens.length > 2 && isGivenName(tokens[count + 1]?.key ?? '');
    if (token.key.length < 2 && !(dotted && (calling || whole))) break;
    // "ТОВ «Квітка»": in capitals it is the form of a firm.
    if (lexicon.is(token.key, Sense.organisation) && /^\p{Lu}{2,}$/u.test(token.text)) break;
    count += 1;
  }
  return count;
}

/** An initial keeps its full stop: `T.` is the name, not `T`. */
function endOf(last: Token, text: string, offset: number): number {
  return initials.test(last.text) && text[last.end - offset] === '.' ? last.end + 1 : last.end;
}
