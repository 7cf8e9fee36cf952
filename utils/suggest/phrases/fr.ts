import type { VoicePhrases } from './types';

export const fr: VoicePhrases = {
  code: 'fr',
  valedictions: {
    formal: {
      sober: ['Cordialement,'],
      usual: ['Cordialement,', 'Bien cordialement,'],
      warm: ['Bien cordialement,', 'Cordialement,'],
    },
    informal: {
      sober: ['Cordialement,'],
      usual: ['Bien à toi,', 'Cordialement,'],
      warm: ['Amicalement,', 'Bien à toi,'],
    },
  },
  closings: {
    call: {
      formal: 'Je vous appelle {moment}, comme convenu.',
      informal: "Je t'appelle {moment}, comme convenu.",
      several: 'Je vous appelle {moment}, comme convenu.',
    },
    meet: {
      formal: 'Nous nous voyons {moment}.',
      informal: 'On se voit {moment}.',
      several: 'On se voit {moment}.',
    },
    hear: {
      formal: 'Vous aurez de mes nouvelles {moment}, comme convenu.',
      informal: 'Tu auras de mes nouvelles {moment}, comme convenu.',
      several: 'Vous aurez de mes nouvelles {moment}, comme convenu.',
    },
    promise: {
      formal: 'Vous aurez de mes nouvelles {due}.',
      informal: 'Tu auras de mes nouvelles {due}.',
      several: 'Vous aurez de mes nouvelles {due}.',
    },
    paymentPerson: {
      formal: 'Pour toute question sur ce paiement, vous pouvez joindre {person} au {phone}.',
      informal: 'Pour toute question sur ce paiement, tu peux joindre {person} au {phone}.',
      several: 'Pour toute question sur ce paiement, vous pouvez joindre {person} au {phone}.',
    },
    paymentPhone: {
      formal: 'Pour toute question sur ce paiement, vous pouvez me joindre au {phone}.',
      informal: 'Pour toute question sur ce paiement, tu peux me joindre au {phone}.',
      several: 'Pour toute question sur ce paiement, vous pouvez me joindre au {phone}.',
    },
    paymentPhoneUs: {
      formal: 'Pour toute question sur ce paiement, vous pouvez nous joindre au {phone}.',
      informal: 'Pour toute question sur ce paiement, tu peux nous joindre au {phone}.',
      several: 'Pour toute question sur ce paiement, vous pouvez nous joindre au {phone}.',
    },
    payment: {
      formal: 'Pour toute question sur ce paiement, vous pouvez répondre à ce message.',
      informal: 'Pour toute question sur ce paiement, tu peux répondre à ce message.',
      several: 'Pour toute question sur ce paiement, vous pouvez répondre à ce message.',
    },
    questionsPhone: {
      formal: 'Pour toute question, vous pouvez me joindre au {phone}.',
      informal: 'Pour toute question, tu peux me joindre au {phone}.',
      several: 'Pour toute question, vous pouvez me joindre au {phone}.',
    },
    questions: {
      formal: 'Pour toute question, vous pouvez répondre à ce message.',
      informal: 'Pour toute question, tu peux répondre à ce message.',
      several: 'Pour toute question, vous pouvez répondre à ce message.',
    },
    asks: {
      formal: "Je vous remercie d'avance de votre réponse.",
      informal: "Merci d'avance pour ta réponse.",
      several: "Merci d'avance pour votre réponse.",
    },
    thanks: { formal: 'Encore merci.', informal: 'Encore merci.', several: 'Encore merci.' },
    weekend: {
      formal: 'Je vous souhaite un bon [week-end].',
      informal: 'Bon [week-end] !',
      several: 'Bon [week-end] !',
    },
    feasts: {
      christmas: {
        formal: 'Je vous souhaite un joyeux [Noël].',
        informal: 'Joyeux [Noël] !',
        several: 'Joyeux [Noël] !',
      },
      'new-year': {
        formal: 'Je vous souhaite une bonne [année].',
        informal: 'Bonne [année] !',
        several: 'Bonne [année] !',
      },
      easter: {
        formal: 'Je vous souhaite de joyeuses [Pâques].',
        informal: 'Joyeuses [Pâques] !',
        several: 'Joyeuses [Pâques] !',
      },
    },
    themes: {
      moving: {
        formal: 'Bon courage pour le [déménagement].',
        informal: 'Bon courage pour le [déménagement] !',
      },
      holiday: { formal: 'Je vous souhaite de bonnes [vacances].', informal: 'Bonnes [vacances] !' },
      exam: { formal: "Bonne chance pour l'[examen].", informal: "Bonne chance pour l'[examen] !" },
    },
  },
  moments: {
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    today: "aujourd'hui",
    tomorrow: 'demain',
    weekday: '{weekday}',
    date: '{weekday} {day} {month}',
    due: {
      today: "aujourd'hui",
      tomorrow: 'au plus tard demain',
      weekday: 'au plus tard {weekday}',
      date: 'au plus tard {weekday} {day} {month}',
    },
    time: '{h} h {mm}',
    hour: '{h} h',
    at: '{on} à {time}',
  },
  greeting: {
    informal: 'Bonjour {reader}',
    formal: 'Bonjour {reader}',
    titled: { mr: 'Monsieur {reader}', ms: 'Madame {reader}' },
    titledNext: { mr: 'Monsieur {reader}', ms: 'Madame {reader}' },
    team: 'Bonjour à {team}',
    nobody: 'Bonjour',
    everybody: 'Bonjour à tous',
    ask: {
      formal: "À qui ai-je le plaisir d'écrire ? J'aimerais vous appeler par votre nom.",
      informal: "À qui est-ce que j'écris ? J'aimerais t'appeler par ton nom.",
    },
  },
  voicemail: {
    morning: 'Bonjour',
    afternoon: 'Bonjour',
    evening: 'Bonsoir',
    opening: '{hello} {reader}, ici {name}.',
    openingTeam: '{hello} {reader}, ici {name}, de {team}.',
    titled: { mr: 'Monsieur {reader}', ms: 'Madame {reader}' },
    reason: 'Je vous appelle au sujet de ceci : {reason}.',
    again: { formal: 'Je vous rappelle {moment}.', informal: 'Je te rappelle {moment}.' },
    phone: 'Mon numéro est le {phone}.',
  },
  and: ' et ',
};
