import type { Lexicon, Match } from '../lang/lexicon';
import { greetingSenses, Sense, unitSenses } from '../lang/senses';
import { type Token, tokenise } from '../lang/tokens';
import { Certainty } from '../names/certainty';
import { isGivenName } from '../names/given';
import { readName } from '../names/person';
import type { GreetingReading, Line } from '../parse/types';
import { firmIn } from './greeted-firm';
import { furtherNames, type GreetingSource, type Named, namesIn } from './greeted-names';
import { type Slot, slotForName } from './slots';
import { readValediction } from './valediction';

const missing: GreetingReading = { kind: 'missing' };
/** A heading or a subject line may stand above the greeting. */
const reach = 3;
const longestGreeting = 80;
const stop = /[,!:;.?–—،，！。：\n]|\s-\s|\s{3,}|-$/u;

/** Letters and then figures, as in the name of an account. */
const accountName = /^\p{L}[\p{L}_-]+\d{1,6}$/u;

/**
 * Reads how a mail addresses its reader.
 */
export function readGreeting(source: GreetingSource): GreetingReading {
  for (const [index, line] of source.lines.slice(0, reach).entries()) {
    // A short mail has its closing this high: "Beste Grüße" greets nobody.
    if ((index > 0 || isBareClosing(line, source.whole)) && closes(line, source.whole)) break;
    const found = byWord(line, source) ?? byNameFirst(line, source);
    if (found) return found;
  }
  return missing;
}

/** "Liebe Grüße," at the very top, where "Buenas tardes:" greets. */
function isBareClosing({ text }: Line, whole: Lexicon): boolean {
  const tokens = tokenise(text);
  const greeted = whole.match(tokens, 0, greetingSenses | Sense.greetingAlone)?.length ?? 0;
  return greeted < tokens.length && whole.is(tokens.at(-1)?.key ?? '', Sense.valedictionHead);
}

function closes({ text, start, end }: Line, whole: Lexicon): boolean {
  const closing = readValediction(text, start, whole);
  return closing !== undefined && !closing.thanks && closing.rest === end;
}

function byWord(line: Line, source: GreetingSource): GreetingReading | undefined {
  const head = line.text.slice(0, 200);
  const from = head.search(/[\p{L}]/u);
  if (from < 0 || from > 3) return undefined;
  const tokens = tokenise(head, line.start);
  const { whole } = source;
  const alone = whole.match(tokens, 0, Sense.greetingAlone);
  const opening = greetingWord(tokens, 0, source);
  if (alone && alone.length >= (opening?.length ?? 0)) {
    const last = tokens[alone.length - 1];
    const ends = last && endsClause(head, last.end - line.start);
    if (last && ends && tokens.length - alone.length < 3) {
      const courtesy = whole.match(tokens, 0, Sense.courtesy) !== undefined;
      const span = { start: line.start, end: last.end };
      return { kind: 'generic', span, formality: 'formal', lang: alone.lang, ...(courtesy && { courtesy }) };
    }
  }
  if (!opening) return undefined;
  let used = opening.length;
  for (let more = greetingWord(tokens, used, source); more; more = greetingWord(tokens, used, source))
    used += more.length;
  const last = tokens[used - 1];
  if (!last) return undefined;
  return addressed(line, head, tokens, used, opening.senses, opening.lang, source);
}

/** A greeting word, unless it greets in another language only and is a name here: "Mila, de tekening …", "Olá André". */
function greetingWord(
  tokens: readonly Token[],
  at: number,
  { whole, context, readers }: GreetingSource,
): Match | undefined {
  const found = whole.match(tokens, at, greetingSenses);
  const token = tokens[at];
  if (!found || !token || found.length > 1 || !/^\p{Lu}/u.test(token.text)) return found;
  if (context.lexicon.match(tokens, at, greetingSenses)) return found;
  const listed = context.lexicon.is(tokens[at + 1]?.key ?? '', Sense.and) && isGivenName(token.key);
  if (listed) return undefined;
  return readers.has(token.key) || (at > 0 && isGivenName(token.key)) ? undefined : found;
}

function addressed(
  line: Line,
  head: string,
  tokens: readonly Token[],
  used: number,
  senses: number,
  lang: string,
  source: GreetingSource,
): GreetingReading | undefined {
  const { whole, context } = source;
  const spoken = tokens[used - 1]?.end ?? line.start;
  // "Caro/a Catarina", "Liebe(r) Kim": the other gender's ending.
  // So does the full stop of "Exmo. Sr. Dr. Lobo" belong to it.
  const openingEnd =
    spoken +
    (/^(?:\s?\(\p{L}{1,3}\)|[/(:*]\p{L}{1,3}\)?|\.(?=\s\p{L}))/u.exec(head.slice(spoken - line.start))?.[0]
      .length ?? 0);
  const shared = {
    lang,
    formality: senses & Sense.formalGreeting ? ('formal' as const) : ('informal' as const),
    opening: head.slice(0, openingEnd - line.start),
  };
  const rest = head.slice(openingEnd - line.start);
  const slot = slotBehindTitles(rest, openingEnd, whole);
  if (slot) return { kind: 'generic', slot, span: { start: line.start, end: slot.end }, ...shared };
  const clauseLength = clauseEnd(rest);
  const clause = rest.slice(0, clauseLength);
  const courtesy = whole.match(tokens, 0, Sense.courtesy)?.length === used;
  const generic = (end: number): GreetingReading => ({
    kind: 'generic',
    span: { start: line.start, end },
    ...shared,
    ...(courtesy && { courtesy }),
  });
  if (clause.trim() === '') {
    const after = /^\s*[,，、]\s*/u.exec(rest);
    // "Dag, Annemieke" and "Hello, Jane!": a comma between greeting and name.
    if (after && rest.length - after[0].length <= 40) {
      const named = namesIn(
        rest.slice(after[0].length).replace(/[,.!:]+$/u, ''),
        openingEnd + after[0].length,
        source,
        true,
      );
      const ends = line.text.length - (named?.end ?? 0) + line.start <= 2;
      if (named && (named.certainty >= Certainty.sure || ends)) {
        return personal(line, named, shared, source);
      }
    }
    return generic(openingEnd);
  }
  if (clause.length > longestGreeting && !clause.includes(',')) return undefined;
  const inside = tokens.filter(
    (token) => token.start >= openingEnd && token.end <= openingEnd + clauseLength,
  );
  // "Hallo Vogelgold Team", "Hoi Belangrijke Database Mensen"
  const last = inside.at(-1)?.key ?? '';
  const crew = context.lexicon.is(last, Sense.nobody | Sense.team) && !whole.is(last, Sense.title);
  const nobody = crew || whole.match(inside, 0, Sense.nobody) !== undefined || namesMany(inside, source);
  const titles = titleCount(inside, whole);
  const named = namesIn(clause, openingEnd, source, titles > 0);
  if (named && (named.certainty >= Certainty.sure || !nobody))
    return personal(line, named, { ...shared, bySurname: titles > 0 }, source);
  // "Sveiki rasa88": what somebody is called in a forum.
  const [only, another] = inside;
  if (only && !another && !nobody && accountName.test(only.text))
    return personal(line, { names: [only.text], end: only.end, certainty: Certainty.fair }, shared, source);
  const firm = !nobody && titles === 0 && firmIn(inside, source);
  if (firm) return personal(line, firm, shared, source);
  if (nobody || (titles > 0 && titles === inside.length)) return generic(inside.at(-1)?.end ?? openingEnd);
  if (/[@]/u.test(clause)) return generic(openingEnd + clause.trimEnd().length);
  if (inside.length <= 4 && context.lexicon.match(inside, 0, unitSenses))
    return generic(inside.at(-1)?.end ?? openingEnd);
  // "Beste klant van …", "Dear neighbours of …": words in lower case that end the line address nobody by name.
  const ends = line.text.length - (openingEnd - line.start) - clauseLength <= 2;
  const own = context.lexicon.match(tokens, 0, greetingSenses) !== undefined;
  return own && ends && inside.length <= 5 ? generic(inside.at(-1)?.end ?? openingEnd) : undefined;
}

/** "Liebe Sangesbrüder": one noun for several who do something, and no reader's name. */
function namesMany([only, another]: readonly Token[], { context, readers }: GreetingSource): boolean {
  if (!only || another || readers.has(only.key) || isGivenName(only.key)) return false;
  return context.lexicon.forms.agent(only.key) === 'many';
}

/** "Beste {{naam}}", "Dear Mr [name]". */
function slotBehindTitles(rest: string, offset: number, whole: Lexicon): Slot | undefined {
  const titles = /^\s*((?:\p{L}+\.?\s+){1,2})/u.exec(rest);
  const titled = titles && tokenise(titles[0]).every(({ key }) => whole.is(key, Sense.title));
  const from = titled ? titles[0].length : 0;
  return slotForName(rest.slice(from), offset + from) ?? slotForName(rest, offset);
}

function personal(
  line: Line,
  first: Named,
  shared: Partial<GreetingReading>,
  source: GreetingSource,
): GreetingReading {
  const { names, end } = furtherNames(line, first, source) ?? first;
  return { kind: 'personal', names, span: { start: line.start, end }, ...shared };
}

/** "Vincent, dank voor …" and "Barry,": a name, then a comma, at the very top. */
function byNameFirst(line: Line, source: GreetingSource): GreetingReading | undefined {
  const { whole, readers, context, lines } = source;
  if (line !== lines[0]) return undefined;
  const head = line.text.slice(0, 120);
  const clauseLength = clauseEnd(head);
  const clause = head.slice(0, clauseLength);
  const tokens = tokenise(clause, line.start);
  if (tokens.length === 0 || tokens.length > 6) return undefined;
  const called =
    calledBefore(tokens, whole) ??
    (calledBehindComma(head.slice(clauseLength), whole) ? line.start + clauseLength : undefined);
  if (called !== undefined) {
    const name = line.text.slice(0, called - line.start).replace(/[\s,،，]+$/u, '');
    if (name && readName(name, line.start, context).certainty > 0) {
      return {
        kind: 'personal',
        names: [name],
        span: { start: line.start, end: tokens.at(-1)?.end ?? line.end },
        formality: 'informal',
      };
    }
  }
  // "Thanks Barry, Friday it is" greets Barry, if he is the one who reads.
  const thanked = whole.match(tokens, 0, Sense.thanks)?.length ?? 0;
  const first = tokens[thanked];
  if (!first || context.lexicon.is(first.key, Sense.common)) return undefined;
  const named = namesIn(clause.slice(first.start - line.start), first.start, source, false);
  if (!named || !endsClauseOf(named, tokens, source)) return undefined;
  const mark = head.slice(clauseLength).trimStart()[0] ?? '';
  const isReader = tokens.some(({ key }) => readers.has(key));
  const alone = line.text.length - clauseLength <= 2 && lines.length > 1 && head.length < 40;
  const comma = /[,:，–—-]/u.test(mark);
  const plain = readers.size === 0 && named.certainty >= Certainty.sure && comma;
  const heading = thanked === 0 && alone && comma;
  const addressed = isReader && (comma || mark === '!' || alone);
  if (!addressed && (thanked > 0 || !(plain || heading))) return undefined;
  return { ...personal(line, named, {}, source), formality: 'informal', opening: '' };
}

/** Nothing stands behind the reader's name but a word of endearment: "Tom bach,", "Marco love,". */
function endsClauseOf(
  { end }: Named,
  tokens: readonly Token[],
  { context, readers }: GreetingSource,
): boolean {
  const [next, another] = tokens.filter((token) => token.start >= end);
  if (!next) return true;
  const dear = /^\p{Ll}{3,}$/u.test(next.text) && !context.lexicon.is(next.key, Sense.common);
  return !another && dear && readers.has(tokens[0]?.key ?? '');
}

/** Where a greeting word begins that follows the name, apart or written to it as 님 is; an offset into the view. */
function calledBefore(tokens: readonly Token[], whole: Lexicon): number | undefined {
  const apart = tokens.find(
    (_, index) => index > 0 && whole.match(tokens, index, Sense.greetingAfter) !== undefined,
  );
  if (apart) return apart.start;
  const [first, another] = tokens;
  if (!first || another || !/^\p{Lo}{3,6}$/u.test(first.text) || whole.is(first.key, Sense.nobody))
    return undefined;
  const length = [2, 1].find((size) => whole.is(first.key.slice(-size), Sense.greetingAfter));
  return length && first.end - length;
}

/** "A Phádraig, a chara,": the greeting word stands behind a comma of its own. */
function calledBehindComma(rest: string, whole: Lexicon): boolean {
  const tokens = /^\s*,\s/u.test(rest) ? tokenise(rest) : [];
  const length = whole.match(tokens, 0, Sense.greetingAfter)?.length ?? 0;
  return length > 1 && length === tokens.length;
}

function titleCount(tokens: readonly Token[], whole: Lexicon): number {
  let count = 0;
  while (count < tokens.length && whole.is(tokens[count]?.key ?? '', Sense.title)) count += 1;
  return count;
}

/** Where the clause of the greeting ends; a dot after an initial or a title does not end it. */
function clauseEnd(text: string): number {
  let from = 0;
  for (;;) {
    const at = text.slice(from).search(stop);
    if (at < 0) return text.length;
    const end = from + at;
    if (
      text[end] === '.' &&
      /(?:^|[\s.(])\p{L}{1,5}$/u.test(text.slice(0, end)) &&
      /^\.\s?\p{L}/u.test(text.slice(end))
    )
      from = end + 1;
    else return end;
  }
}

function endsClause(text: string, at: number): boolean {
  const rest = text.slice(at);
  return rest.trim() === '' || /^\s*[,.!:;–-]/u.test(rest);
}
