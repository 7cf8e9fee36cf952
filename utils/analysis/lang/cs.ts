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
    tento, děkuji, tuto, při, o, ze, dobrý, jsme, já, ty, on, ona, my, vy, oni, jsi, byli, budu, budeme,
    když, kdy, proč, protože, také, taky, ještě, už, jen, jenom, ani, mi, tě, ho, ji, jí, mu, nám, nás,
    jim, jejich, tvůj, tvoje, můj, moje, náš, naše, vaši, tato, toto, ten, ta, které, mohu, můžu, můžeš,
    můžete, nemůžu, bych, byste, podle, před, od, bez, mezi, přes, dnes, zítra, včera, říjen, najít,
    zašlete, zasíláme, přílohou, příloze, přijali, vyřídíme, čtvrteční, čtvrtek, pátku, pátek, středu,
    úterý, pondělí, schůzka, schůze, přílohu, žádost, týden, těchto, mohli, bychom, budete, budou,
    kteří, velmi, teď, vždy, nikdy, všichni, všechny, kvůli, kolem, klikněte, klikni, odkaz,
    následující, níže, účet, účtu, heslo, hesla, potvrďte, potvrdit, adresa, adresu, vítejte, uživatel,
    uživatele, zpráva, zprávu, objednávka, nové, nový, nová, stránka, stránce, profil, obdrželi, vašeho,
    své, svůj`,
  letters: 'ěřů',
  valedictions: {
    formal: `
      s pozdravem, s úctou, s přátelským pozdravem, s přáním hezkého dne, s přáním pěkného dne,
      s uctivým pozdravem, srdečně, s podporou, se srdečným pozdravem, s poděkováním,
      s přáním krásného dne, s přáním příjemného dne, s pozdravem a přáním hezkého dne,
      s pozdravem a přáním pěkného dne, přeji hezký den, přejeme hezký den, přeji pěkný den,
      přejeme krásný den, v hluboké úctě, s veškerou úctou, se sportovním pozdravem,
      s kolegiálním pozdravem, s díky a pozdravem, za výbor, za výbor spolku, jménem výboru`,
    informal: `
      zdraví, zdravím, pozdrav, pozdravy, měj se, mějte se, hezký den, pěkný den, ahoj, čau, papa,
      těším se, hezký víkend, pa, na shledanou, nashledanou, s láskou, tvůj, tvoje, vše dobré,
      přeji hezký den, zdravíme, srdečný pozdrav, srdečné pozdravy, srdečně, srdečně zdravím, zdar, nazdar,
      čauky, čus, měj se hezky, měj se krásně, mějte se hezky, mějte se krásně, mějte se pěkně, krásný den,
      příjemný den, pěkný víkend, krásný víkend, hezký večer, dobrou noc, hezké svátky, veselé vánoce,
      vše nejlepší, hodně štěstí, na viděnou, na slyšenou, brzy na viděnou, uvidíme se, líbám, pusu,
      objetí, objímám, opatruj se, drž se`,
  },
  valedictionHeads: `pozdravem, pozdrav, pozdravy, pozdravom, úctou`,
  thanks: `
    děkuji, díky, děkuju, děkujeme, předem děkuji, mnohokrát děkuji, předem díky, dík, moc děkuji,
    díky moc, mockrát děkuji, předem děkujeme, děkuji předem, s díky, s poděkováním,
    děkuji a přeji hezký den, děkujeme za nákup, děkujeme za důvěru, v pondělí, do pondělí`,
  greetings: {
    formal: `vážený, vážená, vážení, milý pane, milá paní`,
    informal: `
      dobrý den, ahoj, milý, milá, milí, drahý, drahá, čau, zdravím, nazdar, dobré ráno, hezký den,
      dobré odpoledne, dobrý večer, vítejte, vítej, čus, krásný den, gratulujeme`,
  },
  greetingsAlone: `všem, všem zúčastněným, vážení přátelé`,
  nobody: `
    všichni, všem, pane, paní, pane nebo paní, dámy a pánové, pánové, zákazníku, zákazníci, kolego,
    kolegové, kolegyně, přátelé, příteli, uživateli, uživatelé, členové, člene, tým, týme, rodiče, sousedé,
    čtenáři, účastníku, účastníci, hoste, příjemce, klienti, kliente, odesílateli, nájemníku, pan/paní,
    vážení, členky, obyvatelé, občané, nájemníci, vlastníci, žáci, studenti, studentky, učitelé, uchazeči,
    uchazeči o zaměstnání, pacienti, pacient, cestující, hosté, návštěvníci, čtenářko, posluchači,
    odběratelé, zákaznice, dodavatelé, partneři, obchodní partneři, kamarádi, dobrovolníci, dárci,
    příznivci, vám všem, parto, rodino, slečno, pane doktore, paní doktorko, pane profesore,
    paní profesorko, pane inženýre, pane řediteli, paní ředitelko, pane magistře, pane starosto`,
  titles: `
    pan, pane, paní, slečno, slečna, ing, mgr, dr, prof, doc, bc, mudr, judr, phdr, rndr, mvdr, paeddr,
    doktore, doktorko, profesore, profesorko, inženýre, inženýrko, řediteli, ředitelko, magistře, magistro,
    otec, sestra, docente`,
  particles: `z, ze, de, von, van`,
  and: `a, i, &, +`,
  openers: {
    one: `váš, vaše, tvůj, tvoje, tvá, náš, naše`,
    many: `vaši, tvoji, naši, tví`,
  },
  agents: {
    one: `ář, ista, ník, nice, ce, or, er, ant, ent, log, tel, telka`,
    many: `
      áři, isté, níci, ci, oři, anti, enti, telé, přátelé, kamarádi, kluci, holky, lidé, lidi,
      kolegové, parta`,
  },
  inflections: `u, a, y, i, e, ě, em, ů, ou, ami, ích, ech`,
  notices: {
    message: `zpráva, zprávu, mail, e-mail, oznámení`,
    made: `automat, systém, počítač, stroj, robot, vygenerov`,
  },
  team: `
    tým, týmu, skupina, kolektiv, parta, přátelé z, redakce, banda, ekipa, lidé z, všichni z, my z,
    vaši přátelé z, kluci z, holky z, osazenstvo, personál, zaměstnanci, pracovníci, tvůrci, rodina`,
  department: `
    oddělení, podpora, sekretariát, recepce, účtárna, prodej, kancelář, péče o zákazníky, infolinka,
    redakce, marketing, vymáhání, helpdesk, správa, odbor, úsek, sekce, odd, referát, útvar, divize,
    pobočka, podatelna, administrativa, fakturace, pokladna, nákup, zásobování, export, logistika, sklad,
    expedice, objednávky, reklamace, škodní události, likvidace, výroba, kvalita, údržba, servis,
    zákaznické centrum, péče o klienty, klientské centrum, informatika, personální, hr, nábor, vzdělávání,
    komunikace, vrátnice, ústředna, informace, infocentrum, děkanát, rektorát, knihovna, archiv, matrika,
    stavební úřad, životní prostředí, doprava, přihlašovna, ambulance, rezervace, předprodej, předplatné`,
  role: `
    ředitel, ředitelka, vedení, předseda, předsedkyně, jednatel, jednatelka, výbor, sekretářka, tajemník,
    vedoucí, koordinátor, koordinátorka, správce, administrátor, poradce, rada, představenstvo, komise,
    starosta, rektor, majitel, moderátor, redaktor, asistentka, organizátoři, pokladník, místopředseda,
    zastupitelstvo, tajemnice, zástupce ředitele, ředitelství, manažer, manažerka, obchodní zástupce,
    obchodník, prodejce, specialista, specialistka, referent, referentka, asistent, poradkyně, konzultant,
    konzultantka, účetní, auditor, právník, právnička, advokát, advokátka, notář, architekt, inženýr,
    technik, vývojář, programátor, administrátoři, webmaster, redaktorka, šéfredaktor, šéfredaktorka,
    novinář, autor, autorka, překladatel, překladatelka, tlumočník, fotograf, grafik, grafička, designér,
    knihovnice, knihovník, učitel, učitelka, vychovatelka, lektor, lektorka, docent, profesor, děkan,
    děkanka, lékař, lékařka, sestra, zubař, lékárník, veterinář, fyzioterapeut, fyzioterapeutka, psycholog,
    psycholožka, terapeut, trenér, trenérka, rozhodčí, kapitán, farář, starostka, primátor, hejtman,
    poslanec, ministr, ombudsman, tiskový mluvčí, pověřenec, majitelka, zakladatel, společník, domovník,
    pořadatel, pořadatelé, organizátor, porota, šéfkuchař, průvodce`,
  organisation: `
    obecní knihovna, městská knihovna,
    s r o, sro, a s, z s, spolek, obec, město, úřad, univerzita, škola, banka, nadace, firma, společnost,
    klub, knihovna, muzeum, nakladatelství, obchod, institut, ústav, ministerstvo, nemocnice, pojišťovna,
    centrum, sdružení, síť, kancelář, družstvo, hotel, fórum, lékárna, spol s r o, v o s, k s, o p s, z ú,
    svaz, podnik, závod, svj, oddíl, sbor, magistrát, kraj, policie, hasiči, soud, fakulta, gymnázium,
    akademie, poliklinika, klinika, ordinace, hospic, domov, spořitelna, pojištění, reality,
    realitní kancelář, advokátní kancelář, účetní kancelář, truhlářství, truhlárna, nábytek, stavby,
    stavební, instalatérství, topenářství, elektro, elektromontáže, střechy, okna, zámečnictví, kovářství,
    dílna, autoservis, autodílna, autoškola, auto, doprava, spedice, stěhování, taxi, cestovní kancelář,
    penzion, kemp, restaurace, hospoda, bistro, kavárna, čajovna, pekařství, pekárna, cukrárna, řeznictví,
    mlékárna, pivovar, vinařství, vinotéka, statek, farma, zahradnictví, školka, květinářství, prodejna,
    eshop, e-shop, potraviny, knihkupectví, vydavatelství, tiskárna, noviny, časopis, rádio, rozhlas,
    televize, divadlo, galerie, kino, orchestr, filharmonie, festival, kulturní dům, farnost, diecéze,
    církev, skauti, posilovna, kadeřnictví, salon, studio, optika, klenotnictví, móda, oděvy, obuv, sport,
    kola, cyklo, počítače, software, systémy, technologie, energie, vodárny, odpady, úklid, agentura,
    skupina, synové, bratři, a syn, průmysl, továrna, velkoobchod`,
  automated: `
    automatická zpráva, automaticky generovaná, automaticky generovaný, automaticky vygenerován,
    automaticky vygenerovaná, neodpovídejte, prosím neodpovídejte, automatická odpověď, robot, systém,
    automaticky odeslaná, na tento e-mail neodpovídejte, automatické oznámení`,
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
