import { isSurnameLike } from './surname';

/** Endings of abstract nouns, folded: what an office is called by ("Civil Enforcement", "Facturación"), and hardly a family. */
const abstract =
  /.{4}(?:[aic]tions?|ssions?|ationen|ments?|ships?|[ai]lity|[it]ics|mentos?|mientos?|menti|cion|ciones|zione|zioni|coes|idad|idades?|ningen|ningar|heten|nosc|nost|acja|acji|cija|cije|ligi|lugu|sag|seg|ение|ения|ание|ания|ость|ости|ство|ства|ация|ації|ення|ання)$|.{5}(?:ance|ence|ness|ingen|ings)$|.{6}(?:ung|ungen|heit|keit|schaft|tion)$/u;
/** Endings of places and bodies, and words that are too long for a name. */
const body =
  /^[\p{L}\p{M}]{15,}$|.{4}(?:stelle|zentrale|zentrum|centrum|dienst|ekspedition|expedition|sekretariat|keskus|központ|ware)$/u;

/** Whether a folded word is an abstract noun, such as units are called by for what they do. */
export function isAbstractNoun(key: string): boolean {
  return abstract.test(key) && !isSurnameLike(key);
}

/** Whether a folded word is too long for a name, or ends as abstract nouns and offices do. */
export function isInstitution(key: string): boolean {
  return isAbstractNoun(key) || (body.test(key) && !isSurnameLike(key));
}
