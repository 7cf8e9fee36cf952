import type { Language } from './types';

/**
 * Polish.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const pl: Language = {
  code: 'pl',
  common: `
    i, w, na, z, do, się, nie, to, jest, że, o, po, za, od, jak, dla, czy, ale, ich, być, oraz, lub,
    przez, pan, pani, państwa, twoje, twój, proszę, jeśli, aby, mam, mi, bardzo, są, ten, ta, tym, tego,
    już, może, został, link, możesz`,
  letters: 'ąęłśźżćń',
  valedictions: {
    formal: `
      z poważaniem, z wyrazami szacunku, łączę wyrazy szacunku, z szacunkiem, z uszanowaniem, serdecznie
      pozdrawiam, pozdrawiam serdecznie, z pozdrowieniami, łączę pozdrowienia, z serdecznymi
      pozdrowieniami, z góry dziękuję i pozdrawiam`,
    informal: `
      pozdrawiam, pozdrawiamy, pozdrowienia, serdeczności, pozdro, pzdr, do zobaczenia, do usłyszenia,
      ściskam, całuję, buziaki, trzymaj się, miłego dnia, miłego weekendu, na razie, uściski, do jutra,
      wszystkiego dobrego, życzę miłego dnia, serdecznie`,
  },
  valedictionHeads: `pozdrowienia, pozdrowieniami, pozdrawiam, pozdrawiamy, poważaniem, szacunkiem`,
  thanks: `
    dziękuję, dzięki, z góry dziękuję, dziękujemy, bardzo dziękuję, wielkie dzięki, serdecznie dziękuję,
    dziękuję bardzo`,
  greetings: {
    formal: `szanowny, szanowna, szanowni, szanowne, wielce szanowny, wielmożny`,
    informal: `
      cześć, witaj, witam, hej, drogi, droga, drodzy, kochany, kochana, dzień dobry, dobry wieczór,
      siema, witajcie, hejka, serwus, miło mi, drogie, gratulacje, witamy`,
  },
  greetingsAlone: `do wszystkich zainteresowanych, do wiadomości zainteresowanych`,
  nobody: `
    państwo, panie, pani, pan, panowie, panie i panowie, panie lub pani, pan/pani, panie/pani, wszyscy,
    wszystkim, klient, kliencie, klienci, kolego, koleżanki i koledzy, koledzy, przyjaciele,
    przyjacielu, użytkownik, użytkowniku, użytkownicy, członkowie, członku, zespół, zespole, rodzice,
    sąsiedzi, czytelniku, czytelnicy, uczestniku, uczestnicy, gość, gościu, mieszkańcy, najemco,
    abonencie, kandydacie`,
  titles: `pan, pani, panie, dr, prof, mgr, inż, mec, ks, doktor, profesor, państwo, redaktor`,
  particles: `de, von, van, da`,
  and: `i, oraz, a, &, +`,
  team: `zespół, zespołu, ekipa, drużyna, grupa, przyjaciele z`,
  department: `
    dział, biuro, obsługa klienta, biuro obsługi klienta, sekretariat, recepcja, księgowość, sprzedaż,
    kadry, wsparcie, pomoc techniczna, serwis, windykacja, administracja, redakcja, marketing,
    informacja, wydział, dział obsługi, rejestracja`,
  role: `
    dyrektor, dyrekcja, zarząd, prezes, kierownik, sekretarz, skarbnik, przewodniczący, przewodnicząca,
    koordynator, koordynatorka, administrator, administratorzy, doradca, konsultant, specjalista,
    komitet, rada, komisja, burmistrz, rektor, właściciel, moderator, redaktor, asystent, asystentka,
    prokurent, organizatorzy, organizator, gospodarz`,
  organisation: `
    sp z o o, spzoo, sa, s a, spółka, fundacja, stowarzyszenie, urząd, gmina, uniwersytet, szkoła, bank,
    instytut, firma, klub, biblioteka, muzeum, wydawnictwo, sklep, ministerstwo, szpital, ubezpieczenia,
    centrum, kościół, parafia, sieć, kancelaria, spółdzielnia, towarzystwo, hotel, restauracja, forum,
    apteka, przychodnia`,
  automated: `
    wiadomość automatyczna, wygenerowana automatycznie, wygenerowano automatycznie, wysłana
    automatycznie, prosimy nie odpowiadać, nie odpowiadaj, nie należy odpowiadać, odpowiedź
    automatyczna, automatyczna odpowiedź, robot, system`,
  headers: {
    from: `od, nadawca`,
    other: `wysłano, data, do, dw, udw, temat, załączniki, ważność, wysłane, kopia`,
  },
  wrote: `napisał, napisała, napisał/a, napisał(a), pisze, napisali`,
  separators: `
    wiadomość oryginalna, oryginalna wiadomość, przekazana wiadomość, wiadomość przekazana, początek
    przekazywanej wiadomości, wiadomość napisana przez`,
  mobile: `wysłane z, wysłano z, pobierz outlook, wysłane przy użyciu, wysłane przez`,
  disclaimer: `
    poufne, poufna, poufności, adresat, adresatem, wyłącznie, zastrzeżenie, krs, nip, regon, wypisać,
    rezygnacji, kapitał zakładowy`,
  phrases: {
    valediction: {
      formal: ['Z poważaniem', 'Z wyrazami szacunku'],
      informal: ['Pozdrawiam', 'Serdecznie pozdrawiam'],
    },
    greeting: { formal: 'Dzień dobry {full}', informal: 'Cześć {first}' },
    and: ' i ',
  },
};
