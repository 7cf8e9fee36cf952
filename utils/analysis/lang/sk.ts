import type { Language } from './types';

/**
 * Slovak.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const sk: Language = {
  code: 'sk',
  kin: `cs`,
  common: `
    a, v, na, sa, je, že, to, s, z, do, pre, by, som, si, ale, ako, za, tak, po, čo, vás, vám, váš,
    vaše, ktorý, ktorá, ste, nie, sú, ak, prosím, alebo, bol, bola, bolo, bude, ma, kde, aby, tento,
    ďakujem, túto, pri, sme, dobrý, môžete, zo, k, ja, ty, on, ona, my, vy, oni, boli, budem, budeme,
    keď, kedy, prečo, pretože, lebo, tiež, ešte, už, len, ani, mi, ťa, ho, ju, jej, mu, nám, nás, im,
    ich, tvoj, tvoja, môj, moja, náš, naša, naše, vaša, vašu, táto, toto, ten, tá, ktoré, môžem, môžeš,
    nemôžem, neviem, podľa, pred, od, bez, medzi, cez, dnes, zajtra, včera, nájsť, posielame, prílohe,
    pripravená, počasie, zrušenie, objednávky, veľmi, iba, preto, týmto, odoslať, kliknite, štvrtkové,
    štvrtok, piatku, piatok, stredu, utorok, pondelok, stretnutie, schôdza, prílohu, žiadosť, týždeň,
    týchto, mohli, by sme, budete, budú, ktorí, teraz, vždy, nikdy, všetci, všetky, kvôli, okolo,
    klikni, odkaz, nasledujúci, nižšie, účet, účtu, heslo, hesla, potvrďte, potvrdiť, adresa, adresu,
    vitajte, používateľ, používateľa, správa, správu, objednávka, nové, nový, nová, stránka, stránke,
    profil, dostali, vášho, svoje, svoj`,
  letters: 'ľĺŕ',
  valedictions: {
    formal: `
      s pozdravom, s úctou, s priateľským pozdravom, s prianím pekného dňa, so srdečným pozdravom, srdečne,
      s poďakovaním, s prianím, s prianím príjemného dňa, s prianím krásneho dňa,
      s pozdravom a prianím pekného dňa, prajem pekný deň, prajeme pekný deň, prajem príjemný deň,
      s hlbokou úctou, so športovým pozdravom, s kolegiálnym pozdravom, s vďakou, v mene výboru, za výbor`,
    informal: `
      zdraví, zdravím, pozdrav, pozdravujem, maj sa, majte sa, pekný deň, ahoj, čau, pekný víkend,
      dovidenia, s láskou, papa, všetko dobré, prajem pekný deň, zdravíme, pozdravujeme,
      srdečne pozdravujem, pozdravy, srdečný pozdrav, srdečne, čauko, nazdar, maj sa pekne, maj sa krásne,
      majte sa pekne, majte sa krásne, príjemný deň, krásny deň, príjemný víkend, pekný večer, dobrú noc,
      veľa šťastia, všetko najlepšie, do videnia, do skorého videnia, dopočutia, vidíme sa, počujeme sa,
      teším sa, bozkávam, pusu, objímam, drž sa, opatruj sa, tvoj, tvoja`,
  },
  valedictionHeads: `pozdravom, pozdrav, pozdravy, úctou`,
  thanks: `
    ďakujem, vďaka, ďakujeme, vopred ďakujem, veľmi pekne ďakujem, dík, veľká vďaka, díky, ďakujem pekne,
    vopred ďakujeme, ďakujem vopred, s poďakovaním, ďakujeme za nákup, ďakujeme za dôveru,
    ďakujem a prajem pekný deň`,
  greetings: {
    formal: `vážený, vážená, vážení, ctený, ctená`,
    informal: `
      dobrý deň, ahoj, milý, milá, milí, drahý, drahá, čau, zdravím, nazdar, dobré ráno, dobrý večer,
      vitajte, vitaj, gratulujeme`,
  },
  greetingsAlone: `všetkým, všetkým zainteresovaným`,
  nobody: `
    všetci, všetkým, pane, pani, pán, pán alebo pani, dámy a páni, páni, zákazník, zákazníci, kolega,
    kolegovia, kolegyne, priatelia, priateľ, používateľ, používatelia, užívateľ, členovia, člen, tím,
    rodičia, susedia, čitateľ, účastník, účastníci, hosť, klient, klienti, príjemca, nájomca, členky,
    obyvatelia, občania, nájomníci, vlastníci, žiaci, študenti, študentky, učitelia, uchádzači, pacienti,
    cestujúci, hostia, návštevníci, čitatelia, poslucháči, odberatelia, dodávatelia, partneri,
    obchodní partneri, kamaráti, dobrovoľníci, darcovia, rodina, slečna, pán doktor, pani doktorka,
    pán inžinier, pán riaditeľ, pani riaditeľka`,
  titles: `
    pán, pani, pane, slečna, ing, mgr, dr, prof, doc, bc, mudr, judr, phdr, rndr, mvdr, paeddr, doktor,
    doktorka, inžinier, riaditeľ, riaditeľka, profesor, profesorka`,
  particles: `z, zo, de, von`,
  and: `a, i, &, +`,
  openers: {
    one: `váš, vaša, vaše, tvoj, tvoja, tvoje, náš, naša, naše`,
    many: `vaši, tvoji, naši`,
  },
  agents: {
    one: `ár, ista, ník, nica, ca, or, er, ant, ent, lóg, teľ, teľka`,
    many: `
      ári, isti, níci, ci, ori, anti, enti, telia, priatelia, kamaráti, chalani, dievčatá, ľudia,
      kolegovia, partia`,
  },
  inflections: `u, a, y, i, e, om, ov, ou, ami, ich, och`,
  notices: {
    message: `správa, správu, mail, e-mail, oznámenie`,
    made: `automat, systém, počítač, stroj, robot, vygenerov`,
  },
  team: `
    tím, tímu, skupina, kolektív, partia, priatelia z, ekipa, redakcia, ľudia z, všetci z, my z,
    vaši priatelia z, chalani z, personál, zamestnanci, pracovníci, tvorcovia, rodina`,
  department: `
    oddelenie, podpora, sekretariát, recepcia, účtovníctvo, predaj, kancelária, infolinka, redakcia,
    marketing, odbor, správa, úsek, sekcia, referát, útvar, divízia, pobočka, podateľňa, administratíva,
    učtáreň, fakturácia, vymáhanie, pokladňa, nákup, export, logistika, sklad, expedícia, objednávky,
    reklamácie, škodové udalosti, výroba, kvalita, údržba, servis, zákaznícke centrum,
    starostlivosť o zákazníkov, klientske centrum, informatika, helpdesk, hr, nábor, vzdelávanie,
    komunikácia, vrátnica, ústredňa, informácie, infocentrum, dekanát, rektorát, knižnica, archív, matrika,
    stavebný úrad, životné prostredie, doprava, sociálne veci, ambulancia, rezervácie, predpredaj,
    predplatné`,
  role: `
    riaditeľ, riaditeľka, vedenie, predseda, predsedníčka, konateľ, výbor, sekretárka, tajomník, vedúci,
    koordinátor, správca, administrátor, poradca, rada, predstavenstvo, komisia, starosta, primátor,
    rektor, majiteľ, moderátor, redaktor, asistentka, organizátori, pokladník, podpredseda, zastupiteľstvo,
    tajomníčka, konateľka, zástupca riaditeľa, riaditeľstvo, vedúca, manažér, manažérka, obchodný zástupca,
    obchodník, predajca, koordinátorka, špecialista, špecialistka, referent, referentka, asistent,
    poradkyňa, konzultant, konzultantka, účtovník, účtovníčka, audítor, právnik, právnička, advokát,
    advokátka, notár, architekt, inžinier, technik, vývojár, programátor, administrátori, webmaster,
    redaktorka, šéfredaktor, novinár, autor, autorka, prekladateľ, prekladateľka, fotograf, grafik,
    dizajnér, knihovník, knihovníčka, učiteľ, učiteľka, vychovávateľka, lektor, lektorka, docent, dekan,
    lekár, lekárka, sestra, zubár, lekárnik, veterinár, fyzioterapeut, psychológ, psychologička, tréner,
    trénerka, rozhodca, kapitán, farár, starostka, poslanec, minister, ombudsman, hovorca, hovorkyňa,
    majiteľka, zakladateľ, spoločník, domovník, organizátor, usporiadateľ, porota, sprievodca`,
  organisation: `
    s r o, sro, a s, o z, obec, mesto, úrad, univerzita, škola, banka, nadácia, firma, spoločnosť, klub,
    knižnica, múzeum, vydavateľstvo, obchod, inštitút, ústav, ministerstvo, nemocnica, poisťovňa, centrum,
    združenie, sieť, družstvo, hotel, fórum, lekáreň, spol s r o, v o s, k s, n o, spolok, zväz, podnik,
    závod, oddiel, zbor, magistrát, kraj, polícia, hasiči, súd, fakulta, gymnázium, akadémia, poliklinika,
    klinika, ordinácia, domov, sporiteľňa, poistenie, reality, realitná kancelária, advokátska kancelária,
    stolárstvo, nábytok, stavby, stavebná, inštalatérstvo, elektro, strechy, okná, zámočníctvo, dielňa,
    autoservis, autoškola, doprava, špedícia, sťahovanie, taxi, cestovná kancelária, penzión, kemping,
    reštaurácia, bistro, kaviareň, čajovňa, pekáreň, cukráreň, mäsiarstvo, mliekareň, pivovar, vinárstvo,
    farma, záhradníctvo, kvetinárstvo, predajňa, eshop, e-shop, potraviny, kníhkupectvo, tlačiareň, noviny,
    časopis, rádio, rozhlas, televízia, divadlo, galéria, kino, orchester, festival, kultúrny dom, farnosť,
    diecéza, cirkev, kaderníctvo, salón, štúdio, optika, móda, obuv, šport, bicykle, počítače, softvér,
    systémy, technológie, energie, vodárne, odpady, upratovanie, agentúra, skupina, synovia, bratia, a syn,
    priemysel, továreň, veľkoobchod`,
  automated: `
    automatická správa, automaticky generovaná, automaticky generovaný, automaticky vygenerovaný,
    automaticky vygenerovaná, neodpovedajte, prosím neodpovedajte, automatická odpoveď, robot, systém,
    automaticky odoslaná, na tento e-mail neodpovedajte, automatické oznámenie`,
  headers: {
    from: `od, odosielateľ`,
    other: `odoslané, dátum, komu, kópia, predmet, prílohy, dôležitosť`,
  },
  wrote: `napísal, napísala, napísal(a), píše, napísali`,
  separators: `pôvodná správa, preposlaná správa, začiatok preposlanej správy`,
  mobile: `odoslané z, odoslané pomocou, získať outlook, poslané z`,
  disclaimer: `
    dôverné, dôverný, dôverná, určená výlučne, adresát, omylom, odhlásiť, životné prostredie,
    upozornenie`,
  phrases: {
    valediction: { formal: ['S pozdravom'], informal: ['Zdravím'] },
    greeting: { formal: 'Dobrý deň {full}', informal: 'Ahoj {first}' },
    and: ' a ',
  },
};
