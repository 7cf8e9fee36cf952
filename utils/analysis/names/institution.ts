import { isSurnameLike } from './surname';

/** Endings of nouns, folded, each for words with so many letters in front of it. */
const abstract = [
  endings(
    4,
    `ation ations ition itions ction ctions ssion ssions ationen ment ments ship ships ality ility tics mento mentos
    miento mientos menti cion ciones zione zioni coes idad idade idades ningen ningar heten nosc nost acja acji cija cije
    ligi lugu sag seg ение ения ание ания ость ости ство ства ация ації ення ання`,
  ),
  endings(5, 'ance ence ness ingen ings'),
  endings(6, 'ung ungen heit keit schaft tion'),
];
const bodies = [
  endings(
    4,
    'stelle zentrale zentrum centrum dienst ekspedition expedition sekretariat keskus központ kozpont ware',
  ),
];
/** A folded word of so many letters is no name. */
const longest = 14;

interface Endings {
  readonly least: number;
  readonly byLength: ReadonlyMap<number, ReadonlySet<string>>;
}

function endings(least: number, words: string): Endings {
  const byLength = new Map<number, Set<string>>();
  for (const word of words.split(/\s+/u))
    byLength.set(word.length, (byLength.get(word.length) ?? new Set()).add(word));
  return { least, byLength };
}

function endsIn(key: string, lists: readonly Endings[]): boolean {
  return lists.some(({ least, byLength }) => {
    for (const [length, words] of byLength)
      if (key.length >= least + length && words.has(key.slice(-length))) return true;
    return false;
  });
}

/** Whether a folded word is an abstract noun, such as units are called by for what they do ("Civil Enforcement", "Facturación"). */
export function isAbstractNoun(key: string): boolean {
  return endsIn(key, abstract) && !isSurnameLike(key);
}

/** Whether a folded word is too long for a name, or ends as abstract nouns and offices do. */
export function isInstitution(key: string): boolean {
  const strange = (key.length > longest && /^[\p{L}\p{M}]+$/u.test(key)) || endsIn(key, bodies);
  return isAbstractNoun(key) || (strange && !isSurnameLike(key));
}
