import type { Language } from './types';

/**
 * Hungarian.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const hu: Language = {
  code: 'hu',
  surnameFirst: true,
  common: `
    a, az, és, hogy, nem, is, egy, ez, van, meg, de, csak, ha, vagy, már, még, mint, kell, azt, ezt,
    kérjük, ön, önt, önnek, el, be, fel, ki, lehet, volt, lesz, itt, ott, mert, így, köszönöm, kérem,
    sem, után, nekem, hozzá, e-mail, kattintson, amennyiben, én, te, most, majd, ami, aki, amely,
    hogyan, mikor, hol, miért, ő, mi, ti, ők, önök, engem, téged, minket, neked, neki, nekünk, velem,
    veled, se, nagyon, minden, mindig, soha, ma, holnap, tegnap, előtt, alatt, között, szerint, által,
    miatt, óta, felé, köszönjük, vagyok, vagyunk, vannak, lenne, tud, tudna, tudok, tudja, kérelmét,
    megkaptuk, mellékelten, küldjük, küldöm, találom, sehol, úton, hozzád, nézze, át, mellékletet,
    mellékletben, péntekig, pénteken, csütörtökön, csütörtöki, szerdán, kedden, hétfőn, értekezlet,
    héten, ezen, azért, amikor, ahol, amit, akik, amelyek, mindenki, nélkül, körül, valaki, valami,
    voltak, lesznek, tudják, szeretném, szeretnénk, kattints, link, linkre, linket, alábbi, lenti, fiók,
    fiókja, fiókod, jelszó, jelszava, jelszavát, jelszavad, megerősítés, erősítse, cím, címe, email,
    üdvözöljük, felhasználó, üzenet, rendelés, új, oldal, oldalon, profil, kapott`,
  letters: 'őű',
  valedictions: {
    formal: `
      üdvözlettel, tisztelettel, szívélyes üdvözlettel, baráti üdvözlettel, őszinte tisztelettel,
      tisztelettel üdvözli, köszönettel, kiváló tisztelettel, szíves üdvözlettel, kollegiális üdvözlettel,
      mély tisztelettel, nagyrabecsüléssel, maradok tisztelettel, köszönettel és üdvözlettel,
      tisztelettel és köszönettel, válaszát várva tisztelettel, az elnökség nevében, a vezetőség nevében`,
    informal: `
      üdv, üdvözlet, puszi, ölel, minden jót, szép napot, szia, sziasztok, viszlát, szeretettel,
      jó hétvégét, csók, pusz, hamarosan találkozunk, barátsággal, további szép napot, millió puszi,
      üdvözöl, üdvözlöm, üdvözlünk, üdvözölve, sok szeretettel, szeretettel üdvözöl, baráti öleléssel,
      ölelés, ölellek, puszil, puszillak, sok puszi, csókol, minden jót kívánok, minden jót kívánva,
      szép napot kívánok, szép napot kívánunk, szép hétvégét, kellemes hétvégét, szép estét, jó éjszakát,
      jó munkát, kellemes ünnepeket, boldog karácsonyt, viszontlátásra, találkozunk, hallunk egymásról,
      legyen szép napod, vigyázz magadra, vigyázzatok magatokra, barátod, sportbaráti üdvözlettel,
      kösz és üdv`,
  },
  valedictionHeads: `üdvözlettel, tisztelettel, szeretettel, üdvözlet, köszönettel, üdv`,
  thanks: `
    köszönöm, köszi, köszönjük, előre is köszönöm, kösz, nagyon köszönöm, hálás köszönet,
    előre is köszönjük, előre is köszi, köszönöm szépen, köszönjük szépen, hálásan köszönöm,
    köszönöm a segítséget, köszönjük a vásárlást, köszönjük a türelmét, hétfőig, találkozunk hétfőn`,
  greetings: {
    formal: `tisztelt, igen tisztelt, mélyen tisztelt`,
    informal: `
      kedves, szia, sziasztok, hello, helló, üdv, üdvözlöm, jó napot, jó reggelt, jó estét, drága,
      halló, jó napot kívánok, hali, szervusz, üdvözöljük, szép napot, gratulálunk`,
  },
  greetingsAlone: `az illetékesnek, mindenkinek, az érintetteknek`,
  nobody: `
    hölgyem, uram, hölgyem/uram, hölgyem uram, uram/hölgyem, hölgyeim és uraim, hölgyek és urak, cím,
    mindenki, ügyfelünk, ügyfél, ügyfeleink, vásárlónk, megrendelő, kolléga, kollégák, barátaim, barátom,
    barátunk, felhasználó, felhasználónk, tag, tagok, tagjaink, csapat, szülők, szomszédok, olvasó,
    résztvevő, résztvevők, vendégünk, lakó, lakók, partnerünk, címzett, érdeklődő, mindannyian,
    kedves szülők, tagtársak, lakótársak, bérlők, tulajdonosok, diákok, hallgatók, tanulók, tanárok,
    kolléganő, munkatársak, jelentkező, jelentkezők, pályázó, pályázók, betegek, utasok, utas, vendég,
    vendégek, vendégeink, látogató, látogatók, olvasók, olvasóink, hallgatóink, előfizető, előfizetők,
    felhasználók, ügyfelek, vásárló, vásárlók, partner, partnereink, partnerek, szállítók, barátok,
    önkéntesek, támogató, támogatók, mindenkinek, mindnyájan, család, családok, asszonyom, uram/asszonyom,
    érdeklődők, polgártársak, játékosok`,
  titles: `
    úr, asszony, hölgy, dr, prof, ifj, id, özv, uram, asszonyom, igazgató úr, urak, doktor, professzor,
    tanár úr, tanárnő, kisasszony, atya, nővér`,
  particles: `de, von, van`,
  and: `és, s, &, +`,
  openers: {
    one: `a, az, az ön, a te, egy`,
  },
  agents: {
    one: `ó, ő, ász, ész, ista, or, ár, er, nok, nök, vezető, mester, elnökség, bizottság`,
    many: `
      ók, ők, ászok, észek, isták, orok, árok, nokok, nökök, barátai, barátaid, srácok, fiúk,
      lányok, emberek, kollégák, csapat, banda`,
  },
  inflections: `a, e, ja, je, i, ok, ek, ák, unk, ünk, nk, ai, ei, jai`,
  notices: {
    message: `üzenet, levél, e-mail, értesítés`,
    made: `automatik, rendszer, számítógép, gép, robot`,
  },
  team: `
    csapat, csapata, csoport, társaság, barátai, munkatársai, munkatársak, kollektíva, stáb, stábja,
    szerkesztőség, banda, brigád, barátaid, közösség, közösségünk, dolgozói, mindenki a, családja, alkotói`,
  department: `
    központ,
    osztály, ügyfélszolgálat, titkárság, recepció, könyvelés, értékesítés, iroda, támogatás, pénzügy,
    szerkesztőség, marketing, követeléskezelés, hr, információ, porta, osztálya, ügyfélkapcsolati,
    ügyfélkapcsolat, ügyfélszolgálata, vevőszolgálat, irodája, főosztály, részleg, titkársága, igazgatóság,
    hivatal, számlázás, behajtás, bérszámfejtés, beszerzés, export, logisztika, raktár, kiszállítás,
    rendelésfelvétel, reklamáció, kárrendezés, gyártás, minőségbiztosítás, karbantartás, szerviz,
    informatika, helpdesk, humánpolitika, toborzás, oktatás, kommunikáció, tájékoztatás, könyvtár, irattár,
    iktató, anyakönyvi, építéshatóság, városüzemeltetés, rendelő, ambulancia, betegfelvétel, foglalás,
    pénztár, előfizetés`,
  role: `
    igazgató, vezetőség, elnök, elnökség, titkár, vezető, menedzser, adminisztrátor, koordinátor,
    tanácsadó, bizottság, kuratórium, polgármester, rektor, tulajdonos, moderátor, szerkesztő, asszisztens,
    pénztáros, szervezők, rendszergazda, munkatárs, ügyintéző, osztályfőnök, igazgatónő, igazgatóhelyettes,
    alelnök, vezetés, zsűri, tanács, képviselő-testület, szülői munkaközösség, titkárnő, vezetője,
    szakértő, referens, kollégánk, képviselő, üzletkötő, értékesítő, eladó, ügynök, ingatlanközvetítő,
    könyvelő, főkönyvelő, könyvvizsgáló, jogász, ügyvéd, építész, mérnök, technikus, fejlesztő, programozó,
    adminisztrátorok, webmester, főszerkesztő, újságíró, szerző, író, fordító, tolmács, fotós, fotográfus,
    grafikus, tervező, könyvtáros, tanár, tanító, pedagógus, óvónő, oktató, docens, professzor, dékán,
    kutató, orvos, főorvos, ápoló, nővér, védőnő, gyógyszerész, gyógytornász, pszichológus, terapeuta,
    edző, kapitány, plébános, lelkész, presbitérium, jegyző, miniszter, ombudsman, adatvédelmi tisztviselő,
    szóvivő, alapító, partner, gondnok, házmester, szervező, séf`,
  organisation: `
    kft, bt, zrt, nyrt, egyesület, alapítvány, önkormányzat, egyetem, iskola, bank, cég, klub, könyvtár,
    múzeum, kiadó, bolt, intézet, minisztérium, kórház, biztosító, központ, hálózat, szövetség,
    szövetkezet, hotel, étterem, egyház, hivatal, fórum, társulat, áruház, gyógyszertár, rt, kkt, ev, e v,
    nonprofit, társasház, kör, egylet, szakszervezet, vállalat, vállalkozás, társaság,
    polgármesteri hivatal, kormányhivatal, város, község, megye, rendőrség, tűzoltóság, bíróság, ügyészség,
    nav, főiskola, kar, gimnázium, óvoda, bölcsőde, akadémia, klinika, patika, ingatlan, ingatlaniroda,
    ügyvédi iroda, könyvelőiroda, asztalos, bútor, építőipari, épületgépészet, villanyszerelés, tetőfedő,
    műhely, autószerviz, autó, szállítmányozás, fuvarozás, költöztetés, taxi, utazási iroda, utazás,
    szálloda, panzió, vendégház, kemping, vendéglő, kávézó, kávéház, bisztró, pékség, cukrászda, hentes,
    tejüzem, sörfőzde, pincészet, borászat, birtok, farm, gazdaság, kertészet, faiskola, üzlet, webshop,
    piac, könyvsarok, nyomda, lap, újság, magazin, rádió, televízió, színház, galéria, mozi, zenekar,
    kórus, fesztivál, művelődési ház, könyvtára, plébánia, gyülekezet, cserkészcsapat, fodrászat, szalon,
    stúdió, optika, divat, cipő, sport, kerékpár, számítástechnika, szoftver, rendszerek, technológia,
    energia, vízművek, hulladékgazdálkodás, takarítás, ügynökség, csoport, fiai, és fia, és társa,
    testvérek, ipar, gyár, nagykereskedés, kereskedelmi, szolgáltató`,
  automated: `
    automatikus üzenet, automatikusan generált, automatikus válasz, ne válaszoljon, kérjük ne válaszoljon,
    automatikusan küldött, robot, rendszer, automatikus értesítés, kérjük ne válaszolj, rendszerüzenet`,
  compounds: true,
  headers: {
    from: `feladó`,
    other: `elküldve, dátum, címzett, másolat, tárgy, mellékletek, kapja, küldés`,
  },
  wrote: `írta, a következőt írta, ezt írta, írt`,
  separators: `eredeti üzenet, továbbított üzenet, továbbított levél, az eredeti üzenet`,
  mobile: `elküldve, az outlook beszerzése, küldve`,
  disclaimer: `
    bizalmas, címzettje, kizárólag, tévedésből, leiratkozás, leiratkozhat, jogi nyilatkozat, felelősség`,
  phrases: {
    valediction: { formal: ['Üdvözlettel,'], informal: ['Üdv,'] },
    greeting: { formal: 'Kedves {full}', informal: 'Kedves {first}' },
    and: ' és ',
  },
};
