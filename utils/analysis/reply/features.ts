import type { Word } from '../phrases/words';
import type { Cue } from './cues';
import type { Heard } from './evidence';

/** Shorter ones are letters and crumbs. */
const shortestWord = 2;
/** How many letters of a longer word stand for all that begin so, in place of grammar: `mail-` for mailde, mailtje, mailed. */
const stems = [4, 5, 6] as const;

/** Where a sentence stands, among its cues. */
export const places = ['opening', 'last'] as const;

/**
 * What each sentence of an answer is weighed by: its cues and its place; its words, and how the longer ones begin, which
 * speak where no sign was thought of. A question mark counts as a word.
 */
export function featuresOf(heard: readonly Heard[]): ReadonlySet<string>[] {
  return heard.map(({ cues, words }, at) => {
    const found = new Set<string>([...cues].map(cueFeature));
    if (at === 0) found.add(cueFeature('opening'));
    if (at === heard.length - 1) found.add(cueFeature('last'));
    for (const word of words) addWord(word, found);
    return found;
  });
}

/** What a mail is weighed by as a whole: its cues, and its words but not their stems. */
export function mailFeaturesOf(
  cues: Iterable<Cue>,
  sentences: readonly ReadonlySet<string>[],
): ReadonlySet<string> {
  const found = new Set([...cues].map(cueFeature));
  for (const features of sentences)
    for (const name of features) if (!name.startsWith(':') && !name.endsWith('-')) found.add(name);
  return found;
}

/** A cue as a feature: words of mails hold no colon. */
function cueFeature(cue: Cue): string {
  return `:${cue}`;
}

function addWord({ key }: Word, into: Set<string>): void {
  if (key === '?') into.add(key);
  if (key.length < shortestWord || !/^\p{L}/u.test(key)) return;
  into.add(key);
  for (const length of stems) if (key.length > Math.max(length, 4)) into.add(`${key.slice(0, length)}-`);
}
