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
  toOne: ['Bien à toi,'],
  closings: {
    call: {
      formal: 'Je vous appelle {moment}, comme convenu.',
      informal: "Je t'appelle {moment}, comme convenu.",
      several: 'Je vous appelle {moment}, comme convenu.',
    },
    meet: {
      formal: 'Au plaisir de vous voir {moment}.',
      informal: 'On se voit {moment}.',
      several: 'On se voit {moment}.',
    },
    hear: {
      formal: 'Je reviens vers vous {moment}, comme convenu.',
      informal: 'Je reviens vers toi {moment}, comme convenu.',
      several: 'Je reviens vers vous {moment}, comme convenu.',
    },
    promise: {
      formal: 'Je reviens vers vous {due}.',
      informal: 'Je reviens vers toi {due}.',
      several: 'Je reviens vers vous {due}.',
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
    apologyPhone: {
      formal: 'Si vous souhaitez en parler, vous pouvez me joindre au {phone}.',
      informal: 'Si tu veux en parler, tu peux me joindre au {phone}.',
      several: 'Si vous souhaitez en parler, vous pouvez me joindre au {phone}.',
    },
    apology: {
      formal: 'Si vous souhaitez revenir sur ce point, vous pouvez répondre à ce message.',
      informal: 'Si tu veux revenir sur ce point, tu peux répondre à ce message.',
      several: 'Si vous souhaitez revenir sur ce point, vous pouvez répondre à ce message.',
    },
    strength: {
      formal: 'Je vous souhaite beaucoup de courage.',
      informal: 'Je te souhaite beaucoup de courage.',
      several: 'Je vous souhaite beaucoup de courage.',
    },
    talk: {
      formal: 'Merci pour notre échange {talk}.',
      informal: 'Merci pour notre échange {talk}.',
      several: 'Merci pour notre échange {talk}.',
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
        formal: "Je vous souhaite une bonne fin d'[année].",
        informal: "Bonne fin d'[année] !",
        several: "Bonne fin d'[année] !",
      },
      easter: {
        formal: 'Je vous souhaite de joyeuses [Pâques].',
        informal: 'Joyeuses [Pâques] !',
        several: 'Joyeuses [Pâques] !',
      },
      'day-off': {
        formal: 'Je vous souhaite un bon [jour férié].',
        informal: 'Bon [jour férié] !',
        several: 'Bon [jour férié] !',
      },
      'year-begun': {
        formal: 'Je vous présente mes meilleurs vœux pour la [nouvelle année].',
        informal: 'Meilleurs vœux pour la [nouvelle année] !',
        several: 'Meilleurs vœux pour la [nouvelle année] !',
      },
    },
    themes: {
      moving: {
        formal: 'Je vous souhaite bon courage pour le [déménagement].',
        informal: 'Bon courage pour le [déménagement] !',
      },
      holiday: { formal: 'Je vous souhaite de bonnes [vacances].', informal: 'Bonnes [vacances] !' },
      exam: {
        formal: "Je vous souhaite bonne chance pour l'[examen].",
        informal: "Bonne chance pour l'[examen] !",
      },
    },
    daytimes: {
      week: {
        formal: 'Je vous souhaite une bonne [semaine].',
        informal: 'Bonne [semaine] !',
        several: 'Bonne [semaine] !',
      },
      day: {
        formal: 'Je vous souhaite une bonne [journée].',
        informal: 'Bonne [journée] !',
        several: 'Bonne [journée] !',
      },
      evening: {
        formal: 'Je vous souhaite une bonne [soirée].',
        informal: 'Bonne [soirée] !',
        several: 'Bonne [soirée] !',
      },
    },
  },
  moments: {
    names: 'fr',
    today: "aujourd'hui",
    tomorrow: 'demain',
    weekday: '{weekday}',
    date: '{weekday} {day} {month}',
    past: { today: "d'aujourd'hui", yesterday: "d'hier", weekday: 'de {weekday}' },
    due: {
      today: 'dans la journée',
      tomorrow: 'au plus tard demain',
      weekday: 'au plus tard {weekday}',
      date: 'au plus tard {weekday} {day} {month}',
      at: 'au plus tard {on} à {time}',
    },
    time: '{h} h {mm}',
    hour: '{h} h',
    at: '{on} à {time}',
  },
  greeting: {
    informal: 'Bonjour {reader}',
    informalToo: 'Salut {reader}',
    formal: 'Bonjour {reader}',
    titled: { mr: 'Monsieur {reader}', ms: 'Madame {reader}' },
    titledNext: { mr: 'Monsieur {reader}', ms: 'Madame {reader}' },
    team: 'Bonjour à {team}',
    nobody: 'Bonjour',
    everybody: 'Bonjour à tous',
    ask: {
      formal: "À qui ai-je le plaisir d'écrire ? J'aimerais m'adresser à vous par votre nom.",
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
    reason: "J'appelle pour ceci : {reason}.",
    again: { formal: 'Je vous rappelle {moment}.', informal: 'Je te rappelle {moment}.' },
    phone: 'Mon numéro est le {phone}.',
  },
  and: ' et ',
};
