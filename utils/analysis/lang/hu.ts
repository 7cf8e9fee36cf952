import type { Language } from './types';

/**
 * Hungarian.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const hu: Language = {
  code: 'hu',
  common: `
    a, az, és, hogy, nem, is, egy, ez, van, meg, de, csak, ha, vagy, már, még, mint, kell, azt, ezt,
    kérjük, ön, önt, önnek, el, be, fel, ki, lehet, volt, lesz, itt, ott, mert, így, köszönöm, kérem,
    sem, után, nekem, hozzá, e-mail, kattintson, amennyiben, én, te`,
  letters: 'őű',
  valedictions: {
    formal: `
      üdvözlettel, tisztelettel, szívélyes üdvözlettel, baráti üdvözlettel, őszinte tisztelettel,
      tisztelettel üdvözli, köszönettel, kiváló tisztelettel`,
    informal: `
      üdv, üdvözlet, puszi, ölel, minden jót, szép napot, szia, sziasztok, viszlát, szeretettel, jó
      hétvégét, csók, pusz, hamarosan találkozunk, barátsággal, további szép napot, millió puszi`,
  },
  valedictionHeads: `üdvözlettel, tisztelettel, szeretettel, üdvözlet`,
  thanks: `
    köszönöm, köszi, köszönjük, előre is köszönöm, kösz, nagyon köszönöm, hálás köszönet, előre is
    köszönjük`,
  greetings: {
    formal: `tisztelt, igen tisztelt, mélyen tisztelt`,
    informal: `
      kedves, szia, sziasztok, hello, helló, üdv, üdvözlöm, jó napot, jó reggelt, jó estét, drága,
      halló, jó napot kívánok, hali, szervusz, üdvözöljük, szép napot, gratulálunk`,
  },
  greetingsAlone: `az illetékesnek, mindenkinek, az érintetteknek`,
  nobody: `
    hölgyem, uram, hölgyem/uram, hölgyem uram, uram/hölgyem, hölgyeim és uraim, hölgyek és urak, cím,
    mindenki, ügyfelünk, ügyfél, ügyfeleink, vásárlónk, megrendelő, kolléga, kollégák, barátaim,
    barátom, barátunk, felhasználó, felhasználónk, tag, tagok, tagjaink, csapat, szülők, szomszédok,
    olvasó, résztvevő, résztvevők, vendégünk, lakó, lakók, partnerünk, címzett, érdeklődő, mindannyian`,
  titles: `úr, asszony, hölgy, dr, prof, ifj, id, özv, uram, asszonyom, igazgató úr`,
  particles: `de, von, van`,
  and: `és, s, &, +`,
  team: `csapat, csapata, a csapat, csoport, társaság, barátai`,
  department: `
    osztály, ügyfélszolgálat, titkárság, recepció, könyvelés, értékesítés, iroda, támogatás, pénzügy,
    szerkesztőség, kereskedelmi osztály, marketing, követeléskezelés, hr, terméktámogatás, információ,
    porta`,
  role: `
    igazgató, ügyvezető, vezetőség, elnök, elnökség, titkár, vezető, menedzser, adminisztrátor,
    koordinátor, tanácsadó, bizottság, kuratórium, polgármester, rektor, tulajdonos, moderátor,
    szerkesztő, asszisztens, pénztáros, szervezők, rendszergazda, munkatárs, ügyintéző`,
  organisation: `
    kft, bt, zrt, nyrt, egyesület, alapítvány, önkormányzat, egyetem, iskola, bank, cég, klub, könyvtár,
    múzeum, kiadó, bolt, intézet, minisztérium, kórház, biztosító, központ, hálózat, szövetség,
    szövetkezet, hotel, étterem, egyház, hivatal, fórum, társulat, áruház, gyógyszertár`,
  automated: `
    automatikus üzenet, automatikusan generált, automatikus válasz, ne válaszoljon, kérjük ne
    válaszoljon, automatikusan küldött, robot, rendszer`,
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
