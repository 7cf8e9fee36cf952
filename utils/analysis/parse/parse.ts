import { detectLanguage } from '../lang/detect';
import { languageOf, lexiconOf, wholeLexicon } from '../lang/index';
import { greetingSenses, Sense, valedictionSenses } from '../lang/senses';
import { tokenise } from '../lang/tokens';
import { knownNames, wordsOfPerson } from '../names/known';
import type { NameContext } from '../names/person';
import { ofNothing, spokenOf } from '../names/spoken';
import { readGreeting } from '../read/greeting';
import { readSignature } from '../read/signature';
import { readValediction } from '../read/valediction';
import type { LanguageCode, MailInput, Span } from '../types';
import { markFooters } from './footers';
import { isReplySubject, markHistory } from './history';
import { splitLines } from './lines';
import { normalise } from './normalise';
import { Recall } from './recall';
import { splitSentences } from './sentences';
import type { GreetingReading, Line, ParsedMail, SignatureReading } from './types';

/** A line beyond this is none that a person wrote by hand; the language shows in much less. */
const longestLine = 6000;

/**
 * Takes a mail apart: the writer's own text, greeting, body sentences and sign-off, apart from history and footers.
 * Never throws; an empty text gives an empty mail.
 * @param recall what is known of earlier texts of the same draft.
 */
export function parseMail(input: MailInput, recall: Recall = new Recall()): ParsedMail {
  const view = normalise(input.body);
  const lines = splitLines(view.text);
  const whole = wholeLexicon();
  markHistory(lines, whole, input.direction);
  markFooters(lines, whole, recall);
  const own = lines.filter(({ zone, text }) => zone === 'own' && text !== '');
  const closed = closingOf(own);
  const closing = closed?.lang;
  const language = input.lang ?? languageIn(own, closing);
  const thread = threadOf(input, lines);
  const second = closed && isOwnWord(closed.text, language) ? language : closing;
  const context = {
    ...nameContext(input, language, second, own),
    // Who writes on a telephone is a person, too.
    personal:
      input.direction === 'draft' || thread === 'reply' || lines.some(({ zone }) => zone === 'device'),
  };
  const readers = new Set((input.to ?? []).flatMap(wordsOfPerson));

  const greeting = readGreeting({
    lines: own,
    whole,
    context: { ...context, spoken: ofNothing, calling: true },
    readers,
  });
  const signature = readSignature({ lines: belowGreeting(own, greeting, view.text), context });
  return {
    input,
    view,
    lines,
    language,
    lang: languageOf(language),
    thread,
    greeting,
    signature,
    sentences: splitSentences(view.text, bodyLines(lines, greeting, signature, view.text), recall),
  };
}

/** The language of the body; of a body too short to tell, that of the valediction or the greeting. */
function languageIn(own: readonly Line[], closing: LanguageCode | undefined): LanguageCode {
  const opening = wholeLexicon().match(tokenise(own[0]?.text.slice(0, 60) ?? ''), 0, greetingSenses)?.lang;
  const hints = [opening, closing].filter((hint) => hint !== undefined);
  const language = detectLanguage(wordedLines(own), hints);
  return language !== 'und' ? language : (closing ?? opening ?? 'und');
}

/** The last valediction, whose language may be another than the body's. */
function closingOf(own: readonly Line[]): { readonly lang: LanguageCode; readonly text: string } | undefined {
  const whole = wholeLexicon();
  for (const { text, start } of own.slice(-6).reverse()) {
    const closing = readValediction(text, start, whole);
    if (closing) return { lang: closing.lang, text };
  }
  return undefined;
}

/** Whether a language has this closing phrase too: "Thanks" is no Dutch below an English mail. */
function isOwnWord(text: string, language: LanguageCode): boolean {
  const senses = valedictionSenses | Sense.valedictionHead | Sense.thanks;
  return (
    languageOf(language) !== undefined && lexiconOf(language).match(tokenise(text), 0, senses) !== undefined
  );
}

/** The lines one by one, as far as somebody reads on. */
function* wordedLines(own: readonly Line[]): Generator<string> {
  for (const { text } of own) yield withoutAddresses(text.slice(0, longestLine));
}

/** The parts of an address are words of no language: "https://files.example/?s=d". */
function withoutAddresses(text: string): string {
  if (!/[@/]/.test(text)) return text;
  return text
    .split(' ')
    .filter((word) => !/@|:\/\/|^www\./.test(word))
    .join(' ');
}

function nameContext(
  input: MailInput,
  language: LanguageCode,
  closing: LanguageCode | undefined,
  own: readonly Line[],
): NameContext {
  const lexicon = lexiconOf(language, closing);
  const known = knownNames(input, lexicon);
  return { lexicon, whole: wholeLexicon(), known, spoken: spokenOf(own, input.subject) };
}

function threadOf(input: MailInput, lines: readonly Line[]): 'first' | 'reply' {
  if (input.thread) return input.thread;
  if (input.subject && isReplySubject(input.subject)) return 'reply';
  return lines.some(({ zone }) => zone === 'quote' || zone === 'history') ? 'reply' : 'first';
}

/** The own lines without the greeting; of a line that goes on after it, the rest. */
function belowGreeting(own: readonly Line[], { span }: GreetingReading, text: string): Line[] {
  if (!span) return [...own];
  const below: Line[] = [];
  for (const line of own) {
    if (line.end <= span.start || line.start >= span.end) below.push(line);
    else below.push(...rest(line, span, text));
  }
  return below;
}

/** What is left of a line outside a span, without the punctuation that closes the greeting. */
function rest(line: Line, span: Span, text: string): Line[] {
  const before = text.slice(line.start, span.start);
  if (before.trim() !== '') return [{ ...line, end: span.start, text: before.trim() }];
  const after = text.slice(span.end, line.end);
  const content = after.replace(/^[\s,.!:;–—-]+/u, '');
  return content === '' ? [] : [{ ...line, start: line.end - content.length, text: content }];
}

function bodyLines(
  lines: readonly Line[],
  greeting: GreetingReading,
  signature: SignatureReading,
  text: string,
): Line[] {
  const own = lines.filter(({ zone }) => zone === 'own' || zone === 'postscript');
  return belowGreeting(own, greeting, text).flatMap((line) => {
    const { span } = signature;
    if (!span || line.end <= span.start || line.start >= span.end) return [line];
    const before = text.slice(line.start, Math.max(line.start, span.start)).trimEnd();
    return before === '' ? [] : [{ ...line, end: line.start + before.length, text: before }];
  });
}
