import { lexiconOf, wholeLexicon } from '../lang/index';
import { Certainty } from '../names/certainty';
import { knownNames } from '../names/known';
import { type NameReading, readName } from '../names/person';
import { ofNothing } from '../names/spoken';
import type { Line, ParsedMail } from '../parse/types';
import { PhraseSet } from '../phrases/phrases';
import { type Word, wordsOf } from '../phrases/words';
import type { Span } from '../types';
import { isOwnName } from './own-names';

/** Someone who is signed for, with the marker that says so. */
export interface ProxySignature extends Span {
  /** As written, without titles. */
  readonly name: string;
  /** The line that holds marker and name. */
  readonly line: Line;
}

/**
 * Markers of signing for another, in all languages together: mails mix them, and all stand before a person's name.
 * Own compilation.
 */
const markers = new PhraseSet(`
  namens
  mede? namens
  in opdracht van
  uit naam van
  voor deze ?:
  i . o . v .
  iov
  i . o .
  io
  b / a
  b . a .
  o . b . v .
  p . p .
  pp .?
  p / p
  p . o .
  p / o
  per pro
  on behalf of
  for and on behalf of
  signed for
  signed on behalf of
  dictated by
  i . a . für|von?
  i . v . für|von?
  i . a .
  i . v .
  im auftrag von|für?
  in vertretung von|für?
  in vertretung
  au nom de
  pour le compte de
  p . c .
  par délégation de?
  pour
  en nombre de
  en nombre y representación de
  por orden de?
  por poderes de?
  p . a .
  per conto di
  in nome di
  a nome di
  em nome de
  por delegação de
  por ordem de|do|da
  par ordre de
  bij|in|wegens afwezigheid|ontstentenis van
  ter vervanging van
  als vervanger|vervangster van|voor
  signing? in the absence of
  signing for
  in abwesenheit von|des|der
  en l' absence de|d'
  en remplacement de|d'
  en ausencia de
  por ausencia de
  in assenza di
  in sostituzione di
  na ausência de|do|da
  em substituição de|do|da
  per ordine di
`);

/** Small words and forms of address between marker and name. */
const between = new PhraseSet(`
  de|la|le|l'|het|the|our|my|mijn|onze|unser|meine|dem|der|den|herrn|herr|frau|mr|mrs|ms|mme|m|dr|prof|drs|ir|ing|dhr|mevr|mw|heer|mevrouw|monsieur|madame|sr|sra|d|don|dona|doña|dott|dottoressa|signor|signora|ir|. .?
`);

/** Lines that can belong to the sign-off: from its valediction, or the last few of the mail. */
const lastLines = 5;
const longestLine = 90;

/** Whom the sign-off is for, when a marker stands before a person's name. */
export function readProxy(mail: ParsedMail): ProxySignature | undefined {
  for (const line of closingLines(mail)) {
    const proxy = proxyIn(line, mail);
    if (proxy) return proxy;
  }
  return undefined;
}

/** The sign-off with the two lines above it, which may hold the one who signs above a marker. */
function closingLines({ lines, signature: { span } }: ParsedMail): Line[] {
  const own = lines.filter(({ zone, text }) => zone === 'own' && text !== '');
  const first = span ? own.findIndex((line) => line.end >= span.start) - 2 : own.length - lastLines;
  return own.slice(Math.max(1, first)).filter(({ text }) => text.length <= longestLine);
}

/** Reads a stretch of a closing line as a name, by its own shape and words alone. */
export function nameIn(text: string, start: number, mail: ParsedMail): NameReading {
  const lexicon = lexiconOf(mail.language);
  return readName(text, start, {
    lexicon,
    known: knownNames(mail.input, lexicon),
    whole: wholeLexicon(),
    spoken: ofNothing,
    personal: true,
  });
}

/** `D. Prowse`: behind a marker this is a person, however rare the surname. */
const initialled = /^(?:\p{Lu}\.\s?){1,4}\p{Lu}\p{Ll}+$/u;

function proxyIn(line: Line, mail: ParsedMail): ProxySignature | undefined {
  const words = wordsOf(line.text, line.start);
  for (let at = 0; at < words.length; at += 1) {
    const marker = markers.at(words, at);
    if (!marker) continue;
    // `pour` and `for` inside a line are prepositions; a marker opens it or follows a name and a comma.
    const before = words[at - 1]?.key;
    if (
      before !== undefined &&
      before !== ',' &&
      before !== '(' &&
      marker.to - marker.from < 2 &&
      words[at]?.key !== 'namens'
    )
      continue;
    let to = marker.to;
    for (let next = between.at(words, to); next; next = between.at(words, to)) {
      if (initialled.test(restFrom(words[to], line, mail))) break;
      to = next.to;
    }
    const first = words[to];
    if (!first) return undefined;
    const raw = restFrom(first, line, mail);
    const name = nameIn(raw, first.start, mail);
    if (initialled.test(raw)) return { start: line.start, end: line.end, name: raw, line };
    if (name.certainty < Certainty.fair || raw.length - (name.end - name.start) > 12) return undefined;
    return { start: line.start, end: line.end, name: mail.view.text.slice(name.start, name.end), line };
  }
  return undefined;
}

/** What follows in a line, up to a bracket or a comma. */
function restFrom(first: Word | undefined, line: Line, { view }: ParsedMail): string {
  return view.text.slice(first?.start ?? line.end, line.end).replace(/\s*(?:\(|,\s).*$|[,.;:]+$/u, '');
}

/** Whether somebody else than the one who is signed for signs too, or the one who is signed for is not the writer. */
export function signsForAnother(mail: ParsedMail, proxy: ProxySignature): boolean {
  const { input } = mail;
  const others = otherSigners(mail, proxy);
  if (!input.self || input.self.names.length === 0) return others.length > 0;
  return !isOwnName(proxy.name, input) || others.some((name) => !isOwnName(name, input));
}

/** The people who sign besides the one who is signed for, as written. */
export function otherSigners(mail: ParsedMail, proxy: ProxySignature): string[] {
  const { valediction, units } = mail.signature;
  const named = units.filter(
    ({ kind, start, end }) => kind === 'person' && (end <= proxy.start || start >= proxy.end),
  );
  if (named.length > 0) return named.map(({ text }) => text);
  const others: string[] = [];
  for (const line of closingLines(mail)) {
    const holds = ({ start, end }: Span): boolean => line.start <= start && line.end >= end;
    const isFirm = units.some((unit) => unit.kind === 'organisation' && holds(unit));
    if (line === proxy.line || (valediction && holds(valediction)) || isFirm) continue;
    const name = nameIn(line.text, line.start, mail);
    if (name.certainty >= Certainty.fair) others.push(mail.view.text.slice(name.start, name.end));
  }
  return others;
}
