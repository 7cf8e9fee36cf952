/**
 * What unfilled slots are called, in all languages together, since templates mix them. Folded, without spaces, dots
 * and underscores; a slot whose words begin with one of these is unfilled. Own compilation.
 */
export const slotWords: readonly string[] = `
  naam voornaam achternaam bedrijf bedrijfsnaam organisatie datum tijd adres plaats bedrag onderwerp aantal klant
  klantnaam contactpersoon telefoonnummer functie aanhef ordernummer factuurnummer dossiernummer vulin invullen jouw
  uwnaam jenaam product link plaatsnaam straat straatnaam huisnummer postcode woonplaats opdrachtgever project bedragen
  projectnaam kenteken weekdag maand jaar
  street streetname postcode town project projectname amount month year
  name firstname lastname surname fullname fname lname company companyname organisation organization date time address
  place subject number customer customername client clientname contact phone title recipient yourname your
  insert jobtitle venue city invoice order position adviser advisor salutation sender topic
  produkt produit producto prodotto produto artikel articulo articolo artigo
  strasse strassenname plz stadt ortsname projekt monat jahr
  vorname nachname anrede firma firmenname betrag uhrzeit ort kunde kundenname empfanger ansprechpartner rechnungsnummer
  prenom nom nomdefamille societe entreprise montant heure lieu client destinataire objet civilite
  nombre apellido apellidos empresa fecha hora lugar importe cliente asunto
  nome cognome azienda data ora luogo importo
  apelido sobrenome empresa valor
  indsaet indsæt indsat settinn fyllut infoga lisaa syota wstaw wpisz vlozte doplnte dopln inserer insertar inserte
  inserire inserisci inserir insira einfugen einsetzen introduceti
  etunimi sukunimi nimi fornamn efternamn namn fornavn etternavn imie nazwisko jmeno keresztnev nev
`
  .trim()
  .split(/\s+/);

/** Slots whose words name the reader; they can be filled where the reader is known. */
export const readerSlots: ReadonlySet<string> = new Set(
  `naam voornaam achternaam klantnaam contactpersoon name firstname lastname surname fullname fname lname customername
  clientname recipient vorname nachname kundenname prenom nom nombre apellido nome cognome apelido sobrenome etunimi
  sukunimi nimi fornamn namn fornavn imie jmeno keresztnev nev xxx`
    .trim()
    .split(/\s+/),
);

/** Of these the first name fits. */
export const firstNameSlots: ReadonlySet<string> = new Set(
  'voornaam firstname fname vorname prenom nombre nome etunimi fornamn fornavn imie jmeno keresztnev'.split(
    ' ',
  ),
);

/** Of these the surname alone would be right, which is not known for sure. */
export const surnameSlots: ReadonlySet<string> = new Set(
  'achternaam lastname surname lname nachname apellido cognome apelido sobrenome sukunimi'.split(' '),
);

/**
 * Beginnings of words that speak about templates and code: there a slot is mentioned and not left over. All languages.
 */
export const slotTalk: readonly string[] = `
  invulveld invulplek invulvak sjabloon template templat placeholder plaatshouder accolade haakje haken veldcode veldnaam samenvoegveld mergefield
  merge config variabele variable syntax shortcode personalis personaliz code tag tags script
  vorlage platzhalter klammer serienbrief modele balise accolade crochet plantilla marcador llave corchete
  modello segnaposto parentesi modelo chaveta marcador bracket curly
`
  .trim()
  .split(/\s+/);
