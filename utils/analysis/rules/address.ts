import type { ParsedMail } from '../parse/types';
import { PhraseSet } from '../phrases/phrases';
import { quotedWords } from '../phrases/quoted';
import { isMark, type Word, wordsIn, wordsOf } from '../phrases/words';
import type { Formality } from '../types';
import { type AddressWords, addressWords } from './formality-words';

/** How a language addresses one reader, ready to be found. */
export interface Address {
  readonly formal: ReadonlySet<string>;
  readonly informal: ReadonlySet<string>;
  readonly byCapital: boolean;
  readonly byGreeting: boolean;
  readonly commands: ReadonlySet<string>;
  readonly turns: PhraseSet;
  readonly several: PhraseSet;
  readonly idioms: PhraseSet;
  /** Folded word to its counterpart, in both directions. */
  readonly exchange: ReadonlyMap<string, string>;
}

const ready = new Map<string, Address>();

/** The forms of address of a language, or `undefined` for one that has a single form. */
export function addressOf(code: string): Address | undefined {
  const known = ready.get(code);
  const words = addressWords[code];
  if (known || !words) return known;
  const address = prepare(words);
  ready.set(code, address);
  return address;
}

function prepare(words: AddressWords): Address {
  const exchange = new Map<string, string>();
  for (const pair of words.exchange?.split(',') ?? []) {
    const [formal = '', informal = ''] = pair.trim().split('=');
    exchange.set(formal, informal);
    exchange.set(informal, formal);
  }
  return {
    formal: keysOf(words.formal),
    informal: keysOf(words.informal),
    byCapital: words.formalByCapital ?? false,
    byGreeting: words.formalByGreeting ?? false,
    commands: keysOf(words.commands ?? ''),
    turns: new PhraseSet(words.formalTurns ?? ''),
    several: new PhraseSet(words.several ?? ''),
    idioms: new PhraseSet(words.idioms ?? ''),
    exchange,
  };
}

function keysOf(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words).flatMap(({ key }) => (isMark(key) ? [] : [key])));
}

/** The words of address in the writer's own sentences, quotations left out. */
export function formsIn(
  { sentences, view }: ParsedMail,
  address: Address,
): { formal: Word[]; informal: Word[] } {
  const formal: Word[] = [];
  const informal: Word[] = [];
  let several = false;
  for (const sentence of sentences) {
    const words = wordsIn(sentence);
    const quoted = quotedWords(words);
    several ||= address.several.has(words);
    for (let at = 0; at < words.length; at += 1) {
      const idiom = address.idioms.at(words, at);
      if (idiom) {
        at = idiom.to - 1;
        continue;
      }
      const word = words[at];
      if (word && !quoted.has(at) && address.turns.at(words, at)) {
        formal.push(word);
        continue;
      }
      const isInformal =
        word !== undefined && (address.informal.has(word.key) || isCommand(words, at, address));
      if (!word || !(isInformal || address.formal.has(word.key))) continue;
      if (quoted.has(at) || isPartOfAddress(word, view.text)) continue;
      if (isInformal) informal.push(word);
      else if (isFormal(words, at, view.text, address.byCapital)) formal.push(word);
    }
  }
  return { formal: several ? [] : formal, informal };
}

/** `Viens demain`; further on the same word may belong to somebody else (`elle apporte`). */
function isCommand(words: readonly Word[], at: number, { commands }: Address): boolean {
  const before = words[at - 1];
  return commands.has(words[at]?.key ?? '') && (before === undefined || isMark(before.key));
}

/** `example.org/u/9d2`: a letter of a link is no word. */
function isPartOfAddress({ start, end }: Word, text: string): boolean {
  return /[/@._=]/.test(text[start - 1] ?? '') || /[/@_=]/.test(text[end] ?? '');
}

function isFormal(words: readonly Word[], at: number, text: string, byCapital: boolean): boolean {
  const before = words[at - 1];
  if (!byCapital) return before === undefined || !/^\d/.test(before.key);
  const first = text[words[at]?.start ?? 0] ?? '';
  const opens = before === undefined || (isMark(before.key) && before.key !== ',');
  return !opens && first !== first.toLowerCase();
}

/**
 * The form of address that a suggestion should keep: the one the text uses most, else that of the greeting, else of the
 * closing.
 */
export function formalityOf(mail: ParsedMail): Formality {
  const address = addressOf(mail.language);
  if (address) {
    const { formal, informal } = formsIn(mail, address);
    if (formal.length !== informal.length) return formal.length > informal.length ? 'formal' : 'informal';
  }
  const { greeting, signature } = mail;
  return (
    (greeting.bySurname ? 'formal' : greeting.formality) ?? signature.valediction?.formality ?? 'informal'
  );
}
