import type { Language } from './types';

/**
 * Czech.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const cs: Language = {
  code: 'cs',
  kin: `sk`,
  common: `
    a, v, na, se, je, že, to, s, z, do, pro, by, jsem, si, ale, jako, za, tak, po, co, vás, vám, váš,
    vaše, který, která, jste, není, jsou, pokud, prosím, nebo, byl, byla, bylo, bude, mě, kde, aby,
    tento, děkuji, tuto, při, o, ze, dobrý, jsme`,
  letters: 'ěřů',
  valedictions: {
    formal: `
      s pozdravem, s úctou, s přátelským pozdravem, s přáním hezkého dne, s přáním pěkného dne, s
      uctivým pozdravem, srdečně, s podporou, se srdečným pozdravem, s poděkováním`,
    informal: `
      zdraví, zdravím, pozdrav, pozdravy, měj se, mějte se, hezký den, pěkný den, ahoj, čau, papa, těším
      se, hezký víkend, pa, na shledanou, nashledanou, s láskou, tvůj, tvoje, vše dobré, přeji hezký den`,
  },
  valedictionHeads: `pozdravem, pozdrav, pozdravy, pozdravom, úctou`,
  thanks: `
    děkuji, díky, děkuju, děkujeme, předem děkuji, mnohokrát děkuji, předem díky, dík, moc děkuji`,
  greetings: {
    formal: `vážený, vážená, vážení, milý pane, milá paní`,
    informal: `
      dobrý den, ahoj, milý, milá, milí, drahý, drahá, čau, zdravím, nazdar, dobré ráno, hezký den,
      dobré odpoledne, dobrý večer, vítejte, vítej, čus, krásný den, gratulujeme`,
  },
  greetingsAlone: `všem, všem zúčastněným, vážení přátelé`,
  nobody: `
    všichni, všem, pane, paní, pane nebo paní, dámy a pánové, pánové, zákazníku, zákazníci, kolego,
    kolegové, kolegyně, přátelé, příteli, uživateli, uživatelé, členové, člene, tým, týme, rodiče,
    sousedé, čtenáři, účastníku, účastníci, hoste, příjemce, klienti, kliente, odesílateli, nájemníku,
    pan/paní, vážení`,
  titles: `pan, pane, paní, slečno, slečna, ing, mgr, dr, prof, doc, bc, mudr, judr, phdr, rndr`,
  particles: `z, ze, de, von, van`,
  and: `a, i, &, +`,
  team: `tým, týmu, skupina, kolektiv, parta, přátelé z`,
  department: `
    oddělení, zákaznický servis, zákaznická podpora, podpora, sekretariát, recepce, účtárna, prodej,
    obchodní oddělení, kancelář, péče o zákazníky, infolinka, redakce, marketing, vymáhání, studijní
    oddělení, helpdesk, správa, odbor`,
  role: `
    ředitel, ředitelka, vedení, předseda, předsedkyně, jednatel, jednatelka, výbor, sekretářka,
    tajemník, vedoucí, koordinátor, koordinátorka, správce, administrátor, poradce, rada,
    představenstvo, komise, starosta, rektor, majitel, moderátor, redaktor, asistentka, organizátoři,
    pokladník`,
  organisation: `
    s r o, sro, a s, z s, spolek, obec, město, městský úřad, úřad, univerzita, škola, banka, nadace,
    firma, společnost, klub, knihovna, muzeum, nakladatelství, obchod, institut, ústav, ministerstvo,
    nemocnice, pojišťovna, centrum, sdružení, síť, kancelář, družstvo, hotel, fórum, lékárna`,
  automated: `
    automatická zpráva, automaticky generovaná, automaticky generovaný, automaticky vygenerován,
    automaticky vygenerovaná, neodpovídejte, prosím neodpovídejte, automatická odpověď, robot, systém`,
  headers: {
    from: `od, odesílatel`,
    other: `odesláno, datum, komu, kopie, předmět, přílohy, důležitost`,
  },
  wrote: `napsal, napsala, napsal/a, napsal(a), píše, napsali`,
  separators: `
    původní zpráva, přeposlaná zpráva, přesměrovaná zpráva, začátek přeposlané zprávy, originální zpráva`,
  mobile: `odesláno z, odesláno pomocí, získat outlook, posláno z`,
  disclaimer: `
    důvěrné, důvěrný, důvěrná, určena pouze, adresát, adresáta, omylem, odhlásit, životní prostředí,
    upozornění`,
  phrases: {
    valediction: { formal: ['S pozdravem'], informal: ['Zdravím', 'Měj se'] },
    greeting: { formal: 'Dobrý den {full}', informal: 'Ahoj {first}' },
    and: ' a ',
  },
};
