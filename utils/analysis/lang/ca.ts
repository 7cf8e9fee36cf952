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
      respectuosament, cordials salutacions, molt atentament, ben atentament`,
    informal: `
      salutacions, una abraçada, abraçades, petons, salut, fins aviat, fins ara, adeu, adéu, a reveure,
      una salutació, bon cap de setmana, que vagi bé, una forta abraçada, bon dia, fins demà, records`,
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
  team: `equip, l'equip, grup, amics de, colla`,
  department: `
    departament, servei, atenció al client, secretaria, recepció, administració, comptabilitat, vendes,
    oficina, suport, recursos humans, redacció, àrea, comunicació, consergeria`,
  role: `
    director, directora, direcció, gerent, gerència, president, presidenta, secretari, secretària,
    tresorer, tresorera, cap, responsable, junta, comitè, comissió, consell, administrador, administradora,
    coordinador, coordinadora, moderador, alcalde, alcaldessa, rector, assessor, organització`,
  organisation: `
    sl, sa, sccl, associació, fundació, empresa, companyia, universitat, escola, institut, banc,
    ajuntament, ministeri, hospital, clínica, botiga, biblioteca, museu, club, centre, federació, sindicat,
    cooperativa, hotel, restaurant, agència, llibreria, grup, xarxa, editorial, fòrum, farmàcia, hort,
    generalitat`,
  automated: `missatge automàtic, generat automàticament, no respongueu, resposta automàtica`,
  headers: {
    from: `de`,
    other: `enviat, data, per a, a, cc, assumpte, tema, adjunts`,
  },
  wrote: `va escriure, ha escrit, escrigué`,
  separators: `missatge original, missatge reenviat`,
  mobile: `enviat des, enviat amb, enviat des del meu`,
  disclaimer: `
    confidencial, confidencialitat, destinatari, per error, avís legal, confidencials, destinatària,
    responsabilitat, donar-se de baixa`,
  phrases: {
    valediction: {
      formal: ['Atentament,', 'Salutacions cordials,'],
      informal: ['Salutacions,', 'Una abraçada,'],
    },
    greeting: { formal: 'Bon dia, {full}', informal: 'Hola, {first}' },
    and: ' i ',
  },
};
