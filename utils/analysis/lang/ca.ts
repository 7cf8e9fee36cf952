import type { Language } from './types';

/**
 * Catalan.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const ca: Language = {
  code: 'ca',
  kin: `es`,
  common: `
    el, la, els, les, de, que, i, en, un, una, és, per, amb, al, del, no, es, us, si, més, com, ha,
    aquest, aquesta, sou, teu, teva, vostè, vostra, vostre, però, o, hem, pot, podeu, gràcies, sense,
    des, seu, seva, hola, fer, són, està, ho, em, tot, compte, aquí, també, l, d, n, s, uns, unes, dels,
    als, a, pel, pels, sobre, entre, fins, qui, quan, on, perquè, ni, molt, menys, ja, encara, sempre,
    mai, avui, demà, ahir, ara, després, abans, allà, això, aquell, jo, tu, ell, ella, nosaltres,
    vosaltres, ells, et, li, ens, meu, meva, nostre, nostra, era, ser, estar, estan, he, han, hi, té,
    tenim, tinc, pots, vull, tots, cada, altre, altra, enllaç, feu, clic, reunió, dijous, divendres,
    dimecres, dimarts, dilluns, dissabte, diumenge, fitxer, adjunt, revisar, podríeu, puc, sol·licitud,
    arribat, setmana, aquests, aquestes, vostres, heu, has, va, van, vam, vau, vaig, serà, seran, seria,
    som, què, totes, tothom, només, si us plau, següent, sota, contrasenya, confirmeu, confirmar,
    adreça, correu, electrònic, benvingut, benvinguda, usuari, missatge, comanda, nova, nou, pàgina,
    perfil, rebut`,
  letters: 'ŀç',
  valedictions: {
    formal: `
      atentament, cordialment, ben cordialment, salutacions cordials, rebeu una cordial salutació,
      respectuosament, cordials salutacions, molt atentament, ben atentament, molt cordialment,
      rebi una cordial salutació, quedem a la vostra disposició, quedo a la vostra disposició,
      sincerament, fraternalment, solidàriament, esportivament`,
    informal: `
      salutacions, una abraçada, abraçades, petons, salut, fins aviat, fins ara, adeu, adéu, a reveure,
      una salutació, bon cap de setmana, que vagi bé, una forta abraçada, bon dia, fins demà, records,
      petons i abraçades, petonets, molts petons, un petó, moltes abraçades, amb afecte, amb carinyo,
      amb amor, amb estima, fins dilluns, fins la propera, fins la pròxima, ens veiem, ens veiem aviat,
      parlem, adeu-siau, bona tarda, bon vespre, bona nit, bona setmana, bones festes, bon nadal,
      bon any, bon any nou, bona pasqua, bones vacances, bon estiu, bona sort, ànims, molts ànims,
      salut i força, salut i peles, cuida't, cuideu-vos, que tinguis un bon dia, moltes salutacions,
      una cordial salutació`,
  },
  valedictionHeads: `salutacions, salutació, atentament, cordialment, abraçada`,
  thanks: `gràcies, moltes gràcies, gràcies per avançat, mercès, moltíssimes gràcies, gràcies per tot`,
  greetings: {
    formal: `
      benvolgut, benvolguda, benvolguts, benvolgudes, benvolgut/da, distingit, distingida, apreciat,
      apreciada, senyor, senyora`,
    informal: `
      hola, bon dia, bona tarda, bones, estimat, estimada, estimats, bona nit, ei, benvingut,
      benvinguda, benvinguts, bones tardes, enhorabona`,
  },
  greetingsAlone: `a qui correspongui, a qui pugui interessar`,
  nobody: `
    tothom, a tothom, tots, a tots, totes i tots, senyor, senyora, senyors, senyor o senyora, client,
    clienta, clients, company, companys, companyes, amic, amics, amiga, usuari, usuària, usuaris, soci,
    socis, equip, veïns, famílies, lector, participant, participants, pares, gent, senyores i senyors`,
  titles: `senyor, senyora, senyoreta, sr, sra, srta, en, na, dr, dra, prof`,
  particles: `de, del, la, i, d, dels, van, von`,
  and: `i, &, +`,
  openers: {
    one: `el, la, l', un, una, teu, teva, vostre, vostra, nostre, nostra`,
    many: `els, les, teus, teves, vostres, nostres`,
  },
  agents: {
    one: `or, ora, er, era, ista, ari, ària, ant, ent, dor, dora`,
    many: `ors, ores, ers, eres, istes, aris, àries, ants, ents, dors, amics, amigues, companys`,
  },
  notices: {
    message: `missatge, correu, avís, e-mail`,
    made: `automàtic, sistema, robot, generat`,
  },
  team: `
    equip, l'equip, grup, amics de, colla, la colla, la colla de, els amics de, les amigues de,
    els companys de, la gent de, els nois de, les noies de, tots els de, totes les de, tot l'equip,
    tot l'equip de, la família, família, voluntaris, voluntariat, el personal, el col·lectiu,
    col·lectiu, comunitat, la penya, organitzadors, amics del, amics de la, moderadors, desenvolupadors,
    els moderadors`,
  department: `
    departament, servei, atenció al client, secretaria, recepció, administració, comptabilitat, vendes,
    oficina, suport, recursos humans, redacció, àrea, comunicació, consergeria, àrea de,
    àrea de serveis territorials, secció, servei de, serveis territorials, unitat,
    oficina d'atenció ciutadana, oac, atenció a l'usuari, atenció ciutadana, suport tècnic, assistència,
    compres, tresoreria, finances, facturació, cobraments, personal, premsa, gabinet de premsa,
    màrqueting, secretaria acadèmica, deganat, rectorat, centraleta, registre, arxiu,
    magatzem, logística, enviaments, comandes, devolucions, reclamacions, incidències, manteniment,
    sistemes, informàtica, reserves, taquilla, urbanisme, tributs, serveis socials, policia local,
    padró, regidoria, sinistres, subscripcions`,
  role: `
    director, directora, direcció, gerent, gerència, president, presidenta, secretari, secretària,
    tresorer, tresorera, cap, responsable, junta, comitè, comissió, consell, administrador,
    administradora, coordinador, coordinadora, moderador, alcalde, alcaldessa, rector, assessor,
    organització, cap d'estudis, la cap d'estudis, cap d'àrea, cap de servei, la direcció,
    vicepresident, junta directiva, la junta, consell escolar, comissió de festes, afa, ampa, jurat,
    administradors, administrador de finques, moderadora, webmaster, editor, editora, redactor,
    redactora, tècnic, tècnica, assessora, gestor, gestora, regidor, regidora, degà, rectora, professor,
    professora, mestre, mestra, tutor, tutora, entrenador, entrenadora, rector de la parròquia, mossèn,
    notari, advocat, advocada, comptable, porter, conserge, bibliotecària, bibliotecari, metge,
    metgessa, infermera, infermer, farmacèutica, veterinari, psicòloga, recepcionista, propietari,
    propietària, fundador, fundadora, amfitrió, organitzador, portaveu`,
  organisation: `
    sl, sa, sccl, associació, fundació, empresa, companyia, universitat, escola, institut, banc,
    ajuntament, ministeri, hospital, clínica, botiga, biblioteca, museu, club, centre, federació,
    sindicat, cooperativa, hotel, restaurant, agència, llibreria, grup, xarxa, editorial, fòrum,
    farmàcia, hort, generalitat, forn, forn de pa, fleca, pastisser, pastisseria, xarcuteria,
    carnisseria, peixateria, fruiteria, formatgeria, celler, cellers, bodega, cafè, cafeteria, bar,
    fonda, hostal, pensió, alberg, càmping, casa rural, masia, mas, granja, horta, viver, floristeria,
    papereria, òptica, joieria, perruqueria, estètica, merceria, ferreteria, joguines, mobles,
    supermercat, mercat, taller, tallers, autoescola, agència de viatges, immobiliària, gestoria, bufet,
    estudi, acadèmia, facultat, llar d'infants, conservatori, teatre, cinema, galeria, impremta, diari,
    revista, ràdio, coral, orquestra, cobla, festival, ateneu, casal, casal de cultura, centre cívic,
    penya ciclista, club ciclista, unió excursionista, centre excursionista, colla castellera, partit,
    mútua, caixa, assegurances, diputació, conselleria, comunitat de propietaris, comunitat de veïns,
    parròquia, església, bisbat, cap centre, residència, gimnàs, poliesportiu, construccions, reformes,
    lampisteria, fusteria, transports, mudances, taxis, funerària, neteges, societat, germans, fills,
    slu, scp`,
  automated: `missatge automàtic, generat automàticament, no respongueu, resposta automàtica, sistema`,
  headers: {
    from: `de`,
    other: `enviat, data, per a, a, cc, assumpte, tema, adjunts`,
  },
  wrote: `va escriure, ha escrit, escrigué, missatge de`,
  separators: `missatge original, missatge reenviat`,
  mobile: `enviat des, enviat amb, enviat des del meu`,
  disclaimer: `
    confidencial, confidencialitat, destinatari, per error, avís legal, confidencials, destinatària,
    responsabilitat, donar-se de baixa, tots els drets reservats`,
  phrases: {
    valediction: {
      formal: ['Atentament,', 'Salutacions cordials,'],
      informal: ['Salutacions,', 'Una abraçada,'],
    },
    greeting: { formal: 'Bon dia, {full}', informal: 'Hola, {first}' },
    and: ' i ',
  },
};
