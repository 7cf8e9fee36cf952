import type { Language } from './types';

/**
 * Italian.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const it: Language = {
  code: 'it',
  common: `
    il, lo, la, i, gli, le, di, che, e, è, un, una, in, per, con, del, della, non, si, da, al, alla,
    sono, ho, mi, ci, vi, ti, suo, sua, vostro, questo, questa, ha, come, ma, anche, se, nel, nella,
    dei, delle, grazie, tua, tuo, più, essere, abbiamo, può, ciao`,
  valedictions: {
    formal: `
      cordiali saluti, distinti saluti, cordialmente, con i migliori saluti, i migliori saluti, migliori
      saluti, in fede, porgo cordiali saluti, porgiamo distinti saluti, con osservanza, rispettosamente,
      con stima, un cordiale saluto, cordialità`,
    informal: `
      saluti, un saluto, ciao, a presto, un abbraccio, baci, un bacio, tanti saluti, buona giornata,
      buona serata, buon weekend, buon fine settimana, con affetto, abbracci, a domani, a dopo, buon
      lavoro, un caro saluto, cari saluti, affettuosamente, ci vediamo`,
  },
  valedictionHeads: `saluti, saluto, cordialmente, abbraccio, abbracci`,
  thanks: `
    grazie, grazie mille, molte grazie, tante grazie, grazie in anticipo, ringraziando, grazie ancora, a
    lunedì, a martedì, a mercoledì, a giovedì, a venerdì`,
  greetings: {
    formal: `
      gentile, gentili, egregio, egregi, egregia, spettabile, spett le, spettle, stimato, stimata,
      gentilissimo, gentilissima, illustre, pregiatissimo, chiarissimo, preg mo, gent mo, gent ma,
      gentma, gentmo`,
    informal: `
      ciao, caro, cara, cari, care, carissimo, carissima, salve, buongiorno, buonasera, buon giorno,
      buona sera, buon pomeriggio, ehi, hey, benvenuto, benvenuta, benvenuti, congratulazioni`,
  },
  greetingsAlone: `a chi di competenza, a chi può interessare, alla cortese attenzione`,
  nobody: `
    tutti, a tutti, tutte, a tutte e a tutti, signore, signora, signori, signore e signori, signore o
    signora, signora o signore, utente, utenti, cliente, clienti, collega, colleghi, colleghe, amico,
    amici, socio, soci, abbonato, ragazzi, team, lettore, genitori, condomini, inquilini, partecipante,
    partecipanti, candidato, ospite, studenti, famiglie, ditta, fornitore, signor, signore/a`,
  titles: `
    signor, signora, signorina, sig, sigra, sig ra, sig na, dott, dottssa, dottor, dottoressa, ing, avv,
    arch, prof, professore, professoressa, profssa, geom, rag, don, dr, egr, gent, avvocato, architetto`,
  particles: `di, de, del, della, dello, dei, degli, da, dal, dalla, la, lo, li, van, von, d`,
  and: `e, ed, &, +`,
  at: `presso`,
  team: `team, il team, squadra, gruppo, staff, lo staff, gli amici di, equipe`,
  department: `
    ufficio, servizio, servizio clienti, assistenza, assistenza clienti, segreteria, reception,
    amministrazione, contabilità, vendite, acquisti, reparto, dipartimento, risorse umane, supporto,
    redazione, centralino, sportello, fatturazione, recupero crediti, marketing, comunicazione`,
  role: `
    direttore, direttrice, direzione, la direzione, presidente, segretario, segretaria, tesoriere,
    responsabile, capo, amministratore, amministratrice, amministratore delegato, consiglio direttivo,
    consiglio, comitato, coordinatore, coordinatrice, consulente, titolare, gestore, moderatore,
    webmaster, sindaco, rettore, preside, dirigente, avvocato, ingegnere, assistente, addetto, addetta,
    curatore, redattore, commissione, organizzatori`,
  organisation: `
    srl, spa, sas, snc, s r l, s p a, srls, onlus, associazione, fondazione, società, azienda,
    università, scuola, istituto, banca, comune, ministero, ospedale, clinica, studio, negozio,
    biblioteca, museo, club, centro, federazione, sindacato, cooperativa, hotel, ristorante, agenzia,
    libreria, gruppo, rete, editore, assicurazioni, provincia, regione, parrocchia, circolo, forum,
    farmacia, orto`,
  automated: `
    messaggio automatico, generato automaticamente, inviato automaticamente, non rispondere, si prega di
    non rispondere, risposta automatica, email automatica, mail automatica, robot, sistema`,
  headers: {
    from: `da`,
    other: `
      inviato, data, a, cc, ccn, oggetto, allegati, priorità, importanza, rispondi a, per conto di`,
  },
  wrote: `ha scritto, scrisse, ha scritto quanto segue, scriveva, scritto`,
  separators: `
    messaggio originale, messaggio inoltrato, inizio messaggio inoltrato, appuntamento originale`,
  mobile: `inviato da, inviato dal mio, inviato con, scarica outlook, ottieni outlook, inviato tramite`,
  disclaimer: `
    riservato, riservate, riservatezza, destinatario, confidenziale, privacy, errore, vietata, vietato,
    gdpr, disiscriverti, cancellarti, responsabilità, rispetta l'ambiente, trattamento dei dati`,
  phrases: {
    valediction: { formal: ['Cordiali saluti,', 'Distinti saluti,'], informal: ['Un saluto,', 'A presto,'] },
    greeting: { formal: 'Buongiorno {full}', informal: 'Ciao {first}' },
    and: ' e ',
  },
};
