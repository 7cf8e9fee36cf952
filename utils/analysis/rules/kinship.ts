import type { Token } from '../lang/tokens';

/**
 * What family and lovers call each other instead of a name, folded, in all languages together. Greeted so, a reader is
 * known. Own compilation.
 */
const kinship: ReadonlySet<string> = new Set(
  `
  mam mama mams pap papa paps pa ma oma opa omaatje opaatje oom tante zus zusje zuslief broer broertje broerlief neef neefje
  nicht nichtje schoonmama schoonpapa schat schatje lieverd liefste lief
  mum mom mummy mommy dad daddy grandma grandpa granny gran nan nana grandad granddad auntie aunt aunty uncle sis bro
  sister brother cousin darling love sweetheart
  mutti mami vati papi omi opi onkel schwester schwesterherz schwesterchen bruder bruderherz bruderchen cousine kusine
  schatz liebling mutter vater patin pate
  maman mamie papy meme pepe tonton tata frerot soeurette sœurette frangin frangine cheri cherie
  abuela abuelo abuelita abuelito tia tio hermano hermana hermanito hermanita hermanita primo prima hija hijo carino amor
  padrino madrina
  mamma nonna nonno zia zio fratello sorella fratellino sorellina cugino cugina tesoro amore
  mae pai avo vo irmao irma maninho mano mana padrinho madrinha
  `
    .trim()
    .split(/\s+/),
);

/** Whether a greeting calls its reader by kinship: `Lieber Opa Franz`, `Hey sis`. */
export function callsKin(greeting: readonly Token[]): boolean {
  return greeting.some(({ key }) => kinship.has(key));
}
