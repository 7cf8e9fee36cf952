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
    },
    themes: {
      moving: { formal: 'Le auguro un buon [trasloco].', informal: 'Buon [trasloco]!' },
      holiday: { formal: 'Le auguro buone [vacanze].', informal: 'Buone [vacanze]!' },
      exam: { formal: "Le auguro buona fortuna per l'[esame].", informal: "Buona fortuna per l'[esame]!" },
    },
  },
  moments: {
    weekdays: ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'],
    months: [
      'gennaio',
      'febbraio',
      'marzo',
      'aprile',
      'maggio',
      'giugno',
      'luglio',
      'agosto',
      'settembre',
      'ottobre',
      'novembre',
      'dicembre',
    ],
    today: 'oggi',
    tomorrow: 'domani',
    weekday: '{weekday}',
    date: '{weekday} {day} {month}',
    due: {
      today: 'oggi',
      tomorrow: 'entro domani',
      weekday: 'entro {weekday}',
      date: 'entro {weekday} {day} {month}',
    },
    time: 'alle {h}:{mm}',
    at: '{on} {time}',
  },
  greeting: {
    informal: 'Ciao {reader}',
    formal: 'Buongiorno {reader}',
    titled: { mr: 'Gentile signor {reader}', ms: 'Gentile signora {reader}' },
    titledNext: { mr: 'gentile signor {reader}', ms: 'gentile signora {reader}' },
    team: 'Buongiorno a {team}',
    nobody: 'Buongiorno',
    everybody: 'Buongiorno a tutti',
    ask: {
      formal: 'Con chi ho il piacere di scrivere? Così potrò rivolgermi a Lei per nome.',
      informal: 'Con chi ho il piacere di scrivere? Così potrò chiamarti per nome.',
    },
  },
  voicemail: {
    morning: 'Buongiorno',
    afternoon: 'Buongiorno',
    evening: 'Buonasera',
    opening: '{hello} {reader}, sono {name}.',
    openingTeam: '{hello} {reader}, sono {name}, di {team}.',
    titled: { mr: 'signor {reader}', ms: 'signora {reader}' },
    reason: 'Chiamo per questo: {reason}.',
    again: { formal: 'La richiamo {moment}.', informal: 'Ti richiamo {moment}.' },
    phone: 'Il mio numero è {phone}.',
  },
  and: ' e ',
};
