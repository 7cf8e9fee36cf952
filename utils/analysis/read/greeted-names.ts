import type { Lexicon } from '../lang/lexicon';
import { greetingSenses, Sense } from '../lang/senses';
import { tokenise } from '../lang/tokens';
import { Certainty } from '../names/certainty';
import { splitList } from '../names/list';
import { type NameContext, readName } from '../names/person';
import type { Line } from '../parse/types';

export interface GreetingSource {
  /** The writer's own lines from the top, without blank ones. */
  readonly lines: readonly Line[];
  readonly whole: Lexicon;
  readonly context: NameContext;
  /** Folded words of the readers' names. */
  readonly readers: ReadonlySet<string>;
}

export interface Named {
  readonly names: string[];
  readonly end: number;
  readonly certainty: number;
}

/** The names in a clause after the greeting word, up to where the sentence goes on. */
export function namesIn(
  clause: string,
  offset: number,
  source: GreetingSource,
  titled: boolean,
): Named | undefined {
  const { context, readers } = source;
  const names: string[] = [];
  let end = offset;
  let certainty = 0;
  for (const piece of splitList(clause.replaceAll('/', ' '), offset, context.lexicon)) {
    const cut = leadingName(piece.text, piece.start, context, readers, titled);
    // "mevrouw en meneer Brandsma": one title, then another with the name.
    if (!cut && tokenise(piece.text).every(({ key }) => context.whole.is(key, Sense.title))) continue;
    if (!cut) break;
    names.push(cut.text);
    end = cut.end;
    certainty = Math.max(certainty, cut.certainty);
    if (!cut.whole) break;
  }
  return names.length > 0 ? { names, end, certainty } : undefined;
}

/** The longest beginning of a piece that is a name: "Nienke dank voor je mail" begins with one. */
function leadingName(
  text: string,
  offset: number,
  context: NameContext,
  readers: ReadonlySet<string>,
  titled: boolean,
): { text: string; end: number; certainty: number; whole: boolean } | undefined {
  const tokens = tokenise(text, offset);
  for (let count = Math.min(tokens.length, 6); count > 0; count -= 1) {
    const last = tokens[count - 1];
    if (!last) continue;
    const part = text.slice(0, last.end - offset);
    const name = readName(part, offset, context);
    const first = tokens.find((token) => token.start >= name.start);
    const known = tokens.slice(0, count).some(({ key }) => readers.has(key));
    const certainty = known && name.certainty > 0 ? Certainty.sure : name.certainty;
    if (certainty === Certainty.none) continue;
    const capital = first && /^[\p{Lu}\p{Lo}]/u.test(first.text);
    if (!capital && certainty < Certainty.sure && !titled) continue;
    const value = text.slice(name.start - offset, name.end - offset);
    // "Kalniņa kungs", "Bekir Bey": the title stands behind the name.
    const behind = tokens.slice(count);
    const whole = behind.every(({ key }) => context.whole.is(key, Sense.title));
    return { text: value, end: (whole && behind.at(-1)?.end) || name.end, certainty, whole };
  }
  return undefined;
}

/**
 * "Dear Ineke Vos, Edwin van der Sar and Carina Smit!", "Liebe Ineke, lieber Edwin,": names behind the first one, each with
 * a greeting or a title of its own if need be, up to the end of the line; `undefined` when anything else stands there.
 */
export function furtherNames(line: Line, first: Named, source: GreetingSource): Named | undefined {
  const from = first.end - line.start;
  const list = /^\s*[,/(]\s*(.{2,120}?)[\s,!.:)–-]*$/u.exec(line.text.slice(from));
  if (!list?.[1]) return undefined;
  const offset = line.start + from + list[0].indexOf(list[1]);
  const { context, whole } = source;
  const names: string[] = [];
  let end = offset;
  for (const { text, start } of splitList(list[1], offset, context.lexicon)) {
    const tokens = tokenise(text, start);
    let used = tokens.length > 1 && context.lexicon.is(tokens[0]?.key ?? '', Sense.and) ? 1 : 0;
    used += whole.match(tokens, used, greetingSenses)?.length ?? 0;
    const begin = tokens[used]?.start;
    if (begin === undefined) return undefined;
    const name = leadingName(text.slice(begin - start), begin, context, source.readers, false);
    if (!name || name.end < start + text.length || name.certainty < Certainty.fair) return undefined;
    names.push(name.text);
    end = name.end;
  }
  return { names: [...first.names, ...names], end, certainty: first.certainty };
}
