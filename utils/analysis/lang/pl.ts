import type { Language } from './types';

/**
 * Polish.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const pl: Language = {
  code: 'pl',
  common: `
    i, w, na, z, do, się, nie, to, jest, że, o, po, za, od, jak, dla, czy, ale, ich, być, oraz, lub, przez,
    pan, pani, państwa, twoje, twój, proszę, jeśli, aby, mam, mi, bardzo, są, ten, ta, tym, tego, już,
    może, został, link, możesz, przy, bez, pod, nad, między, albo, gdy, kiedy, gdzie, który, która, które,
    co, kto, dlaczego, ponieważ, jeżeli, więc, także, też, tylko, jeszcze, zawsze, nigdy, dziś, dzisiaj,
    jutro, wczoraj, teraz, potem, ja, ty, on, ona, my, wy, oni, mnie, ciebie, ci, go, jej, mu, nam, nas,
    was, wam, im, mój, moja, moje, twoja, nasz, nasza, nasze, wasz, wasza, swój, te, tej, był, była, było,
    były, będzie, będą, masz, ma, mamy, mają, mogę, możemy, możecie, prosimy, dziękuję, chcę, trzeba,
    należy, żeby, pana, załączeniu, załączniku, przesyłamy, została, zostało`,
  letters: 'ąęłśźżćń',
  valedictions: {
    formal: `
      z poważaniem, z wyrazami szacunku, łączę wyrazy szacunku, z szacunkiem, z uszanowaniem,
      serdecznie pozdrawiam, pozdrawiam serdecznie, z pozdrowieniami, łączę pozdrowienia,
      z serdecznymi pozdrowieniami, z góry dziękuję i pozdrawiam, łączymy wyrazy szacunku,
      z wyrazami poważania, pozostaję z szacunkiem, pozostaję z poważaniem, z należnym szacunkiem,
      z wyrazami uznania, z najlepszymi życzeniami, łączymy pozdrowienia, łączę serdeczne pozdrowienia,
      serdecznie pozdrawiamy, pozdrawiamy serdecznie, życzę miłego dnia, życzymy miłego dnia,
      w imieniu zarządu`,
    informal: `
      pozdrawiam, pozdrawiamy, pozdrowienia, serdeczności, pozdro, pzdr, do zobaczenia, do usłyszenia,
      ściskam, całuję, buziaki, trzymaj się, miłego dnia, miłego weekendu, na razie, uściski, do jutra,
      wszystkiego dobrego, życzę miłego dnia, serdecznie, serdeczne pozdrowienia, ciepłe pozdrowienia,
      gorące pozdrowienia, pozdrawiam ciepło, pozdr, pozdrówka, trzymaj się ciepło, trzymajcie się,
      ściskam mocno, uściskam, całusy, buziaczki, buźka, z miłością, kocham, nara, cześć, czołem,
      do zobaczyska, do miłego, do następnego razu, miłego wieczoru, miłego tygodnia, dobrego dnia,
      dobrego weekendu, udanego weekendu, udanego dnia, spokojnego wieczoru, dobrej nocy, wesołych świąt,
      wszystkiego najlepszego, powodzenia, bądź zdrów, zdrówka, twój, twoja, z harcerskim pozdrowieniem,
      ze sportowym pozdrowieniem`,
  },
  valedictionHeads: `pozdrowienia, pozdrowieniami, pozdrawiam, pozdrawiamy, poważaniem, szacunkiem`,
  thanks: `
    dziękuję, dzięki, z góry dziękuję, dziękujemy, bardzo dziękuję, wielkie dzięki, serdecznie dziękuję,
    dziękuję bardzo, dziękuję z góry, z góry dziękujemy, bardzo dziękujemy, serdeczne dzięki,
    dziękuję i pozdrawiam, dzięki i pozdrawiam, z podziękowaniem, dziękujemy za zakupy,
    dziękujemy za zaufanie, dziękuję za pomoc, dziękuję za cierpliwość, do poniedziałku, do wtorku,
    do środy, do czwartku, do piątku`,
  greetings: {
    formal: `szanowny, szanowna, szanowni, szanowne, wielce szanowny, wielmożny`,
    informal: `
      cześć, witaj, witam, hej, drogi, droga, drodzy, kochany, kochana, dzień dobry, dobry wieczór,
      siema, witajcie, hejka, serwus, miło mi, drogie, gratulacje, witamy`,
  },
  greetingsAlone: `do wszystkich zainteresowanych, do wiadomości zainteresowanych`,
  nobody: `
    państwo, panie, pani, pan, panowie, panie i panowie, panie lub pani, pan/pani, panie/pani, wszyscy,
    wszystkim, klient, kliencie, klienci, kolego, koleżanki i koledzy, koledzy, przyjaciele, przyjacielu,
    użytkownik, użytkowniku, użytkownicy, członkowie, członku, zespół, zespole, rodzice, sąsiedzi,
    czytelniku, czytelnicy, uczestniku, uczestnicy, gość, gościu, mieszkańcy, najemco, abonencie,
    kandydacie, członkinie, klubowicze, mieszkańcu, lokatorzy, najemcy, właściciele, sąsiadki, opiekunowie,
    uczniowie, studenci, studentki, nauczyciele, kandydaci, pacjenci, pacjencie, pasażerowie, podróżni,
    goście, zwiedzający, słuchacze, subskrybenci, dostawcy, kontrahenci, kontrahencie, partnerzy,
    koleżanki, koledzy i koleżanki, znajomi, wolontariusze, darczyńcy, darczyńco, wszystkich, drużyno,
    ekipo, rodzino, rodziny, szanowni, proszę państwa, podatniku, obywatele, bracia, siostry`,
  titles: `
    pan, pani, panie, dr, prof, mgr, inż, mec, ks, doktor, profesor, państwo, redaktor, doktorze,
    profesorze, ksiądz, księże, siostra, mecenas, dyrektor, dyrektorze, hab`,
  particles: `de, von, van, da`,
  and: `i, oraz, a, &, +`,
  openers: {
    one: `twój, twoja, twoje, państwa, wasz, wasza, nasz, nasza, pański`,
    many: `twoi, wasi, nasi, twoje, wasze`,
  },
  agents: {
    one: `arz, ista, nik, niczka, ca, or, er, ant, ent, log, ciel, wca, owca`,
    many: `
      arze, iści, nicy, cy, rzy, anci, enci, przyjaciele, znajomi, ludzie, chłopaki, dziewczyny,
      koledzy, koleżanki`,
  },
  inflections: `u, a, y, i, e, owi, em, ami, ów, ę, ą`,
  notices: {
    message: `wiadomość, mail, e-mail, powiadomienie, komunikat`,
    made: `automat, system, komputer, maszyn, robot, wygenerowan`,
  },
  team: `
    zespół, zespołu, ekipa, drużyna, grupa, przyjaciele z, załoga, redakcja, kolektyw, paczka, ludzie z,
    wszyscy z, wszyscy w, my z, wasi przyjaciele z, twoi przyjaciele z, chłopaki z, dziewczyny z, personel,
    pracownicy, kadra, twórcy, rodzina`,
  department: `
    pogotowie,
    dział, biuro, obsługa klienta, sekretariat, recepcja, księgowość, sprzedaż, kadry, wsparcie, serwis,
    windykacja, administracja, redakcja, marketing, informacja, wydział, rejestracja, referat, departament,
    oddział, sekcja, zespół obsługi, komórka, jednostka, kancelaria, płace, finanse, rozliczenia,
    fakturowanie, handlowy, zakupy, zaopatrzenie, eksport, logistyka, magazyn, wysyłka, zamówienia,
    reklamacje, zwroty, szkody, likwidacja szkód, produkcja, jakość, kontrola jakości, utrzymanie ruchu,
    pomoc, bok, obsługa zamówień, obsługa mieszkańców, centrum obsługi, infolinia, informatyka, it,
    helpdesk, hr, rekrutacja, szkolenia, prawny, komunikacja, promocja, portiernia, centrala,
    punkt informacyjny, dziekanat, rektorat, kwestura, biblioteka główna, archiwum, urząd stanu cywilnego,
    ewidencja, podatki, geodezja, ochrona środowiska, budownictwo, gospodarka komunalna, izba przyjęć,
    pracownia, laboratorium, rezerwacje, kasa, bilety, prenumerata`,
  role: `
    dyrektor, dyrekcja, zarząd, prezes, kierownik, sekretarz, skarbnik, przewodniczący, przewodnicząca,
    koordynator, koordynatorka, administrator, administratorzy, doradca, konsultant, specjalista, komitet,
    rada, komisja, burmistrz, rektor, właściciel, moderator, redaktor, asystent, asystentka, prokurent,
    organizatorzy, organizator, gospodarz, dyrektorka, wicedyrektor, wiceprezes, członek zarządu, jury,
    kapituła, kierowniczka, kierownictwo, menedżer, menadżer, manager, specjalistka, sekretarka, referent,
    inspektor, doradczyni, konsultantka, przedstawiciel, handlowiec, sprzedawca, agent, pośrednik,
    księgowa, księgowy, biegły rewident, prawnik, radca prawny, radczyni prawna, adwokat, notariusz,
    komornik, architekt, inżynier, technik, programista, programistka, webmaster, redaktorka, dziennikarz,
    dziennikarka, autor, autorka, tłumacz, tłumaczka, fotograf, grafik, projektant, bibliotekarz,
    bibliotekarka, nauczyciel, nauczycielka, wychowawca, wychowawczyni, pedagog, wykładowca, adiunkt,
    dziekan, prodziekan, lekarz, lekarka, pielęgniarka, położna, dentysta, stomatolog, farmaceuta,
    weterynarz, fizjoterapeuta, fizjoterapeutka, psycholog, terapeuta, trener, trenerka, sędzia, kapitan,
    proboszcz, wikariusz, wójt, prezydent miasta, starosta, wojewoda, radny, radna, sołtys, poseł,
    minister, rzecznik, właścicielka, założyciel, współzałożyciel, partner, wspólnik, zarządca, dozorca,
    przewodnik, kucharz, szef kuchni`,
  organisation: `
    sp z o o, spzoo, sa, s a, spółka, fundacja, stowarzyszenie, urząd, gmina, uniwersytet, szkoła, bank,
    instytut, firma, klub, biblioteka, muzeum, wydawnictwo, sklep, ministerstwo, szpital, ubezpieczenia,
    centrum, kościół, parafia, sieć, kancelaria, spółdzielnia, towarzystwo, hotel, restauracja, forum,
    apteka, przychodnia, sp j, sp k, s c, przedsiębiorstwo, zakład, zakłady, związek, koło,
    wspólnota mieszkaniowa, starostwo, miasto, powiat, województwo, policja, straż pożarna, sąd,
    prokuratura, zus, nfz, politechnika, liceum, technikum, przedszkole, żłobek, akademia, klinika,
    gabinet, poradnia, hospicjum, dom pomocy, nieruchomości, kancelaria prawna, kancelaria adwokacka,
    kancelaria notarialna, biuro rachunkowe, biuro projektowe, pracownia architektoniczna, stolarnia,
    stolarski, meble, budownictwo, budowlana, usługi, instalacje, hydraulika, elektryka, dach, dachy,
    okna, hurtownia, skład, tartak, ślusarstwo, warsztat, auto serwis, serwis samochodowy, mechanika,
    auto, transport, spedycja, przeprowadzki, taxi, biuro podróży, podróże, turystyka, pensjonat,
    gospodarstwo, agroturystyka, pizzeria, bar, kawiarnia, piekarnia, cukiernia, masarnia, mleczarnia,
    browar, winnica, delikatesy, market, kwiaciarnia, szkółka, ogród, ogrodnictwo, księgarnia,
    drukarnia, gazeta, dziennik, tygodnik, radio, telewizja, teatr, galeria, kino, chór, orkiestra,
    filharmonia, festiwal, dom kultury, ośrodek kultury, diecezja, hufiec, siłownia, fryzjer, salon,
    studio, optyk, jubiler, moda, odzież, obuwie, sport, rowery, rowerownia, komputery, oprogramowanie,
    systemy, technologie, energia, wodociągi, oczyszczanie, sprzątanie, ochrona, agencja,
    grupa kapitałowa, synowie, bracia, i s-ka, przemysł, fabryka, huta, produkcja handel usługi,
    sp z oo, sp z oo sp k, psa, phu, pphu, zpu, fhu, ppuh, op, ngo`,
  automated: `
    wiadomość automatyczna, wygenerowana automatycznie, wygenerowano automatycznie, wysłana automatycznie,
    prosimy nie odpowiadać, nie odpowiadaj, nie należy odpowiadać, odpowiedź automatyczna,
    automatyczna odpowiedź, robot, system, wiadomość wygenerowana automatycznie, wysłano automatycznie,
    prosimy na nią nie odpowiadać, proszę nie odpowiadać, automatyczne powiadomienie`,
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
