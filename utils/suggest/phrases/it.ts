import type { VoicePhrases } from './types';

export const it: VoicePhrases = {
  code: 'it',
  severalAlike: true,
  valedictions: {
    formal: {
      sober: ['Cordiali saluti,'],
      usual: ['Cordiali saluti,', 'Distinti saluti,'],
      warm: ['Un cordiale saluto,', 'Cordiali saluti,'],
    },
    informal: {
      sober: ['Cordiali saluti,'],
      usual: ['Un saluto,', 'Saluti,'],
      warm: ['Un caro saluto,', 'Un saluto,'],
    },
  },
  closings: {
    call: {
      formal: 'La chiamo {moment}, come concordato.',
      informal: 'Ti chiamo {moment}, come concordato.',
      several: 'Vi chiamo {moment}, come concordato.',
    },
    meet: {
      formal: 'Ci vediamo {moment}.',
      informal: 'Ci vediamo {moment}.',
      several: 'Ci vediamo {moment}.',
    },
    hear: {
      formal: 'Le scrivo {moment}, come concordato.',
      informal: 'Ti scrivo {moment}, come concordato.',
      several: 'Vi scrivo {moment}, come concordato.',
    },
    promise: {
      formal: 'Le darò notizie {due}.',
      informal: 'Ti darò notizie {due}.',
      several: 'Vi darò notizie {due}.',
    },
    paymentPerson: {
      formal: 'Per qualsiasi domanda su questo pagamento può chiamare {person} al {phone}.',
      informal: 'Per qualsiasi domanda su questo pagamento puoi chiamare {person} al {phone}.',
      several: 'Per qualsiasi domanda su questo pagamento potete chiamare {person} al {phone}.',
    },
    paymentPhone: {
      formal: 'Per qualsiasi domanda su questo pagamento può chiamarmi al {phone}.',
      informal: 'Per qualsiasi domanda su questo pagamento puoi chiamarmi al {phone}.',
      several: 'Per qualsiasi domanda su questo pagamento potete chiamarmi al {phone}.',
    },
    paymentPhoneUs: {
      formal: 'Per qualsiasi domanda su questo pagamento può chiamarci al {phone}.',
      informal: 'Per qualsiasi domanda su questo pagamento puoi chiamarci al {phone}.',
      several: 'Per qualsiasi domanda su questo pagamento potete chiamarci al {phone}.',
    },
    payment: {
      formal: 'Per qualsiasi domanda su questo pagamento può rispondere a questa mail.',
      informal: 'Per qualsiasi domanda su questo pagamento puoi rispondere a questa mail.',
      several: 'Per qualsiasi domanda su questo pagamento potete rispondere a questa mail.',
    },
    apologyPhone: {
      formal: 'Se desidera parlarne, può chiamarmi al {phone}.',
      informal: 'Se vuoi parlarne, puoi chiamarmi al {phone}.',
      several: 'Se volete parlarne, potete chiamarmi al {phone}.',
    },
    apology: {
      formal: 'Se desidera aggiungere qualcosa, può scrivermi.',
      informal: 'Se vuoi aggiungere qualcosa, puoi scrivermi.',
      several: 'Se volete aggiungere qualcosa, potete scrivermi.',
    },
    strength: {
      formal: 'Le rivolgo un pensiero in questo momento.',
      informal: 'Ti rivolgo un pensiero in questo momento.',
      several: 'Vi rivolgo un pensiero in questo momento.',
    },
    talk: {
      formal: 'Grazie per la conversazione {talk}.',
      informal: 'Grazie per la conversazione {talk}.',
      several: 'Grazie per la conversazione {talk}.',
    },
    questionsPhone: {
      formal: 'Per qualsiasi domanda può chiamarmi al {phone}.',
      informal: 'Per qualsiasi domanda puoi chiamarmi al {phone}.',
      several: 'Per qualsiasi domanda potete chiamarmi al {phone}.',
    },
    questions: {
      formal: 'Per qualsiasi domanda può scrivermi.',
      informal: 'Per qualsiasi domanda puoi scrivermi.',
      several: 'Per qualsiasi domanda potete scrivermi.',
    },
    asks: {
      formal: 'La ringrazio in anticipo per la risposta.',
      informal: 'Grazie in anticipo per la risposta.',
      several: 'Grazie in anticipo per la risposta.',
    },
    thanks: { formal: 'Ancora grazie.', informal: 'Ancora grazie.', several: 'Ancora grazie.' },
    weekend: {
      formal: 'Le auguro un buon [fine settimana].',
      informal: 'Buon [fine settimana]!',
      several: 'Buon [fine settimana]!',
    },
    feasts: {
      christmas: {
        formal: 'Le auguro un buon [Natale].',
        informal: 'Buon [Natale]!',
        several: 'Buon [Natale]!',
      },
      'new-year': {
        formal: 'Le auguro un buon [anno nuovo].',
        informal: 'Buon [anno nuovo]!',
        several: 'Buon [anno nuovo]!',
      },
      easter: {
        formal: 'Le auguro una buona [Pasqua].',
        informal: 'Buona [Pasqua]!',
        several: 'Buona [Pasqua]!',
      },
      'day-off': {
        formal: 'Le auguro una buona [giornata di festa].',
        informal: 'Buona [festa]!',
        several: 'Buona [festa]!',
      },
      'year-begun': {
        formal: 'Le porgo i miei migliori auguri per il [nuovo anno].',
        informal: 'Tanti auguri per il [nuovo anno]!',
        several: 'Tanti auguri per il [nuovo anno]!',
      },
    },
    themes: {
      moving: { formal: 'Le auguro un buon [trasloco].', informal: 'Buon [trasloco]!' },
      holiday: { formal: 'Le auguro buone [vacanze].', informal: 'Buone [vacanze]!' },
      exam: { formal: "Le auguro buona fortuna per l'[esame].", informal: "Buona fortuna per l'[esame]!" },
    },
    daytimes: {
      week: {
        formal: 'Le auguro una buona [settimana].',
        informal: 'Buona [settimana]!',
        several: 'Buona [settimana]!',
      },
      day: {
        formal: 'Le auguro una buona [giornata].',
        informal: 'Buona [giornata]!',
        several: 'Buona [giornata]!',
      },
      evening: {
        formal: 'Le auguro una buona [serata].',
        informal: 'Buona [serata]!',
        several: 'Buona [serata]!',
      },
    },
  },
  moments: {
    names: 'it',
    today: 'oggi',
    tomorrow: 'domani',
    weekday: '{weekday}',
    date: '{weekday} {day} {month}',
    past: { today: 'di oggi', yesterday: 'di ieri', weekday: 'di {weekday}' },
    due: {
      today: 'oggi stesso',
      tomorrow: 'entro domani',
      weekday: 'entro {weekday}',
      date: 'entro {weekday} {day} {month}',
      at: 'entro {on} {time}',
    },
    time: 'alle {h}:{mm}',
    at: '{on} {time}',
  },
  greeting: {
    informal: 'Ciao {reader}',
    informalToo: 'Buongiorno {reader}',
    formal: 'Buongiorno {reader}',
    titled: { mr: 'Gentile signor {reader}', ms: 'Gentile signora {reader}' },
    titledNext: { mr: 'gentile signor {reader}', ms: 'gentile signora {reader}' },
    team: 'Buongiorno a {team}',
    nobody: 'Buongiorno',
    everybody: 'Buongiorno a tutti',
    ask: {
      formal: 'Con chi ho il piacere di parlare? Così potrò rivolgermi a Lei per nome.',
      informal: 'Con chi ho il piacere di parlare? Così potrò chiamarti per nome.',
    },
  },
  voicemail: {
    morning: 'Buongiorno',
    afternoon: 'Buongiorno',
    evening: 'Buonasera',
    opening: '{hello} {reader}, sono {name}.',
    openingTeam: '{hello} {reader}, sono {name}, di {team}.',
    titled: { mr: 'signor {reader}', ms: 'signora {reader}' },
    reason: 'Chiamo per questo motivo: {reason}.',
    again: { formal: 'La richiamo {moment}.', informal: 'Ti richiamo {moment}.' },
    phone: 'Il mio numero è {phone}.',
  },
  and: ' e ',
};
