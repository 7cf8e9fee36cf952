import type { LanguageCode } from '../types';
import { entriesOf } from './entries';
import { languageProfiles } from './registry';
import { tokenise } from './tokens';
import type { LanguageProfile } from './types';

/** Enough to tell; reading on changes nothing. */
const enough = 4000;
/** Of one telling letter beside one telling word. */
const letterWeight = 0.2;
/** Of a greeting or valediction: less than what tells a language by itself. */
const hintWeight = 0.5;

const lastAscii = 0x7f;

interface Model {
  readonly edition: number;
  readonly codes: readonly LanguageCode[];
  /** Per folded word the languages that use it, by index in `codes`. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Room to count in, by index in `codes`. */
  readonly scores: Float64Array;
  /** The languages that alone among their neighbours use a letter, by index in `codes`; asked by UTF-16 unit. */
  readonly lettersOf: (letter: number) => readonly number[];
}

let model: Model | undefined;

function modelOf(edition: number, known: readonly LanguageProfile[]): Model {
  const words = new Map<string, number[]>();
  const letters: { index: number; pattern: RegExp }[] = [];
  known.forEach((language, index) => {
    for (const word of new Set(entriesOf(language.common))) {
      const users = words.get(word);
      if (users) users.push(index);
      else words.set(word, [index]);
    }
    if (language.letters) letters.push({ index, pattern: new RegExp(`[${language.letters}]`, 'iu') });
  });
  return {
    edition,
    codes: known.map(({ code }) => code),
    words,
    scores: new Float64Array(known.length),
    lettersOf: letterReader(letters),
  };
}

/** Asks each language once about each letter. */
function letterReader(letters: readonly { readonly index: number; readonly pattern: RegExp }[]) {
  const seen = new Map<number, readonly number[]>();
  return (letter: number): readonly number[] => {
    let users = seen.get(letter);
    if (!users) {
      const text = String.fromCharCode(letter);
      users = letters.filter(({ pattern }) => pattern.test(text)).map(({ index }) => index);
      seen.set(letter, users);
    }
    return users;
  };
}

/** The languages that use a word; of "l'accueil" and "it's" the small word stands before the apostrophe. */
function usersOf(key: string, { words }: Model): readonly number[] | undefined {
  const users = words.get(key);
  if (users) return users;
  const mark = key.indexOf("'");
  return mark > 0 ? words.get(key.slice(0, mark)) : undefined;
}

/** The first lines of a text, as much of them as is enough. */
function sampleOf(lines: Iterable<string>): string[] {
  const sample: string[] = [];
  let room = enough;
  for (const line of lines) {
    if (room <= 0) break;
    sample.push(line.length > room ? line.slice(0, room) : line);
    room -= line.length + 1;
  }
  return sample;
}

/**
 * The language of a text, by its small words and its letters.
 * @param lines the writer's own words only; quoted history would decide for them.
 * @param hints languages of its greeting and sign-off, which tell neighbours apart where the text is short.
 * @returns an ISO 639-1 code, or `und` when the text is too short or two languages fit alike.
 */
export function detectLanguage(lines: Iterable<string>, hints: readonly LanguageCode[] = []): LanguageCode {
  const { edition, profiles } = languageProfiles();
  if (model?.edition !== edition) model = modelOf(edition, profiles);
  const { codes, scores } = model;
  scores.fill(0);
  const sample = sampleOf(lines);
  for (const { key, text: word } of sample.flatMap((line) => tokenise(line))) {
    const users = usersOf(key, model);
    if (!users) continue;
    // What few languages share says more; a capital may be a name's: "Vos" is French only in lower case.
    const first = word[0] ?? '';
    const weight = (0.2 + 1 / users.length) * (first === first.toLowerCase() ? 1 : 0.4);
    for (const index of users) scores[index] = (scores[index] ?? 0) + weight;
  }
  for (const line of sample) {
    for (let at = 0; at < line.length; at += 1) {
      const letter = line.charCodeAt(at);
      if (letter <= lastAscii) continue;
      for (const index of model.lettersOf(letter)) scores[index] = (scores[index] ?? 0) + letterWeight;
    }
  }
  for (const hint of hints) {
    const index = codes.indexOf(hint);
    if (index >= 0) scores[index] = (scores[index] ?? 0) + hintWeight;
  }
  let best = -1;
  let first = 0;
  let second = 0;
  scores.forEach((score, index) => {
    if (score > first) {
      second = first;
      first = score;
      best = index;
    } else if (score > second) second = score;
  });
  return first >= 1 && first > second * 1.03 ? (codes[best] ?? 'und') : 'und';
}
