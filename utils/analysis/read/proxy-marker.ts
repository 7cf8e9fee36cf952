/** Markers of signing for another, before a name or a unit; whose name it is, the rules decide. */
const marker =
  /^(?:(?:signed|sent|written|getekend|ondertekend|verzonden)\s)?(?:(?:mede\s)?namens|i\.?\s?o\.|i\.?\s?[av]\.(?:\s(?:für|von))?|in opdracht van|in vertretung(?:\s(?:für|von))?|b\/a|b\.\s?a\.|o\.?b\.?v\.|p\.?\s?p\.|pp|p\.\s?o\.|ppa\.?|for and on behalf of|on behalf of|im auftrag(?:\svon)?|im namen|au nom d[eu]|pour|per conto di|a nome d[ei]l?|en nombre de|em nome d[eao]|por ordem d[eoa]|por orden de|per ordine di|par ordre de|(?:in|during) (?:the )?absence(?: and on behalf)? of|uit naam van)\s+/iu;
const beforeName = /^(?:\p{Lu}|(?:mr|mw|mevr|dr|drs|ir|ing|dhr|prof)\.?\s)/u;
/** "P.P. Rademaker", "I.O. van Dam": in capitals before one surname these are initials. */
const initialsOnly = /^(?:\p{Lu}\.\s?){2,3}\s?(?:\p{Ll}+\s)*\p{Lu}[\p{L}'-]*$/u;

/** How many letters of a line say that it signs for another; 0 for none. */
export function proxyLength(text: string): number {
  return initialsOnly.test(text) ? 0 : (marker.exec(text)?.[0].length ?? 0);
}

/** The same where a name follows, with or without a title. */
export function proxyBeforeName(text: string): number {
  const length = proxyLength(text);
  return length > 0 && beforeName.test(text.slice(length)) ? length : 0;
}
