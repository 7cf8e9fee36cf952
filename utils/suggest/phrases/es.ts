import type { VoicePhrases } from './types';

export const es: VoicePhrases = {
  code: 'es',
  severalAlike: true,
  valedictions: {
    formal: {
      sober: ['Atentamente,'],
      usual: ['Saludos cordiales,', 'Atentamente,'],
      warm: ['Un cordial saludo,', 'Saludos cordiales,'],
    },
    informal: {
      sober: ['Saludos cordiales,'],
      usual: ['Un saludo,', 'Saludos,'],
      warm: ['Un abrazo,', 'Un saludo,'],
    },
  },
  closings: {
    call: {
      formal: 'Le llamo {moment}, como acordamos.',
      informal: 'Te llamo {moment}, como acordamos.',
      several: 'Les llamo {moment}, como acordamos.',
    },
    meet: { formal: 'Nos vemos {moment}.', informal: 'Nos vemos {moment}.', several: 'Nos vemos {moment}.' },
    hear: {
      formal: 'Le escribo {moment}, como acordamos.',
      informal: 'Te escribo {moment}, como acordamos.',
      several: 'Les escribo {moment}, como acordamos.',
    },
    promise: {
      formal: 'Le escribo {due}.',
      informal: 'Te escribo {due}.',
      several: 'Les escribo {due}.',
    },
    paymentPerson: {
      formal: 'Si tiene alguna pregunta sobre este pago, puede llamar a {person} al {phone}.',
      informal: 'Si tienes alguna pregunta sobre este pago, puedes llamar a {person} al {phone}.',
      several: 'Si tienen alguna pregunta sobre este pago, pueden llamar a {person} al {phone}.',
    },
    paymentPhone: {
      formal: 'Si tiene alguna pregunta sobre este pago, puede llamarme al {phone}.',
      informal: 'Si tienes alguna pregunta sobre este pago, puedes llamarme al {phone}.',
      several: 'Si tienen alguna pregunta sobre este pago, pueden llamarme al {phone}.',
    },
    paymentPhoneUs: {
      formal: 'Si tiene alguna pregunta sobre este pago, puede llamarnos al {phone}.',
      informal: 'Si tienes alguna pregunta sobre este pago, puedes llamarnos al {phone}.',
      several: 'Si tienen alguna pregunta sobre este pago, pueden llamarnos al {phone}.',
    },
    payment: {
      formal: 'Si tiene alguna pregunta sobre este pago, puede responder a este correo.',
      informal: 'Si tienes alguna pregunta sobre este pago, puedes responder a este correo.',
      several: 'Si tienen alguna pregunta sobre este pago, pueden responder a este correo.',
    },
    apologyPhone: {
      formal: 'Si quiere hablarlo, puede llamarme al {phone}.',
      informal: 'Si quieres hablarlo, puedes llamarme al {phone}.',
      several: 'Si quieren hablarlo, pueden llamarme al {phone}.',
    },
    apology: {
      formal: 'Si quiere comentarme algo más, puede escribirme.',
      informal: 'Si quieres comentarme algo más, escríbeme.',
      several: 'Si quieren comentarme algo más, pueden escribirme.',
    },
    strength: {
      formal: 'Le deseo mucha fuerza en estos momentos.',
      informal: 'Te deseo mucha fuerza en estos momentos.',
      several: 'Les deseo mucha fuerza en estos momentos.',
    },
    talk: {
      formal: 'Gracias por la conversación {talk}.',
      informal: 'Gracias por la conversación {talk}.',
      several: 'Gracias por la conversación {talk}.',
    },
    questionsPhone: {
      formal: 'Si tiene alguna pregunta, puede llamarme al {phone}.',
      informal: 'Si tienes alguna pregunta, puedes llamarme al {phone}.',
      several: 'Si tienen alguna pregunta, pueden llamarme al {phone}.',
    },
    questions: {
      formal: 'Si tiene alguna pregunta, puede escribirme.',
      informal: 'Si tienes alguna pregunta, escríbeme.',
      several: 'Si tienen alguna pregunta, pueden escribirme.',
    },
    asks: {
      formal: 'Gracias de antemano por su respuesta.',
      informal: 'Gracias de antemano por tu respuesta.',
      several: 'Gracias de antemano por su respuesta.',
    },
    thanks: { formal: 'Gracias de nuevo.', informal: 'Gracias de nuevo.', several: 'Gracias de nuevo.' },
    weekend: {
      formal: 'Le deseo un buen [fin de semana].',
      informal: '¡Buen [fin de semana]!',
      several: '¡Buen [fin de semana]!',
    },
    feasts: {
      christmas: {
        formal: 'Le deseo una feliz [Navidad].',
        informal: '¡Feliz [Navidad]!',
        several: '¡Feliz [Navidad]!',
      },
      'new-year': {
        formal: 'Le deseo un feliz [Año Nuevo].',
        informal: '¡Feliz [Año Nuevo]!',
        several: '¡Feliz [Año Nuevo]!',
      },
      'day-off': {
        formal: 'Le deseo un buen [día festivo].',
        informal: '¡Que disfrutes del [festivo]!',
        several: '¡Que disfruten del [festivo]!',
      },
      'year-begun': {
        formal: 'Le deseo lo mejor para el [nuevo año].',
        informal: '¡Lo mejor para el [nuevo año]!',
        several: '¡Lo mejor para el [nuevo año]!',
      },
    },
    themes: {
      moving: { formal: 'Le deseo una buena [mudanza].', informal: '¡Suerte con la [mudanza]!' },
      holiday: { formal: 'Le deseo unas buenas [vacaciones].', informal: '¡Buenas [vacaciones]!' },
      exam: { formal: 'Le deseo suerte con el [examen].', informal: '¡Suerte con el [examen]!' },
    },
    daytimes: {
      week: {
        formal: 'Le deseo una buena [semana].',
        informal: '¡Buena [semana]!',
        several: '¡Buena [semana]!',
      },
      day: {
        formal: 'Le deseo un buen [día].',
        informal: '¡Que tengas un buen [día]!',
        several: '¡Que tengan un buen [día]!',
      },
      evening: {
        formal: 'Le deseo una buena [tarde].',
        informal: '¡Que tengas una buena [tarde]!',
        several: '¡Que tengan una buena [tarde]!',
      },
    },
  },
  moments: {
    names: 'es',
    today: 'hoy',
    tomorrow: 'mañana',
    weekday: 'el {weekday}',
    date: 'el {weekday} {day} de {month}',
    past: { today: 'de hoy', yesterday: 'de ayer', weekday: 'del {weekday}' },
    due: {
      today: 'hoy mismo',
      tomorrow: 'a más tardar mañana',
      weekday: 'a más tardar el {weekday}',
      date: 'a más tardar el {weekday} {day} de {month}',
      at: 'a más tardar {on} a {time}',
    },
    time: 'las {h}:{mm}',
    at: '{on} a {time}',
  },
  greeting: {
    informal: 'Hola, {reader}',
    informalToo: 'Buenos días, {reader}',
    formal: 'Buenos días, {reader}',
    titled: { mr: 'Estimado señor {reader}', ms: 'Estimada señora {reader}' },
    titledNext: { mr: 'estimado señor {reader}', ms: 'estimada señora {reader}' },
    team: 'Hola a {team}',
    nobody: 'Buenos días',
    everybody: 'Hola a todos',
    ask: {
      formal: '¿Con quién tengo el gusto de hablar? Así podré dirigirme a usted por su nombre.',
      informal: '¿Con quién tengo el gusto de hablar? Así podré llamarte por tu nombre.',
    },
  },
  voicemail: {
    morning: 'Buenos días',
    afternoon: 'Buenas tardes',
    evening: 'Buenas noches',
    opening: '{hello}, {reader}, soy {name}.',
    openingTeam: '{hello}, {reader}, soy {name}, de {team}.',
    titled: { mr: 'señor {reader}', ms: 'señora {reader}' },
    reason: 'Llamo por lo siguiente: {reason}.',
    again: { formal: 'Le vuelvo a llamar {moment}.', informal: 'Te vuelvo a llamar {moment}.' },
    phone: 'Mi número es el {phone}.',
  },
  and: ' y ',
  andBeforeI: ' e ',
};
