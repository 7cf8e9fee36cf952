import type { VoicePhrases } from './types';

export const pt: VoicePhrases = {
  code: 'pt',
  severalAlike: true,
  valedictions: {
    formal: {
      sober: ['Com os melhores cumprimentos,'],
      usual: ['Com os melhores cumprimentos,', 'Atenciosamente,'],
      warm: ['Cordiais cumprimentos,', 'Com os melhores cumprimentos,'],
    },
    informal: {
      sober: ['Com os melhores cumprimentos,'],
      usual: ['Um abraço,', 'Cumprimentos,'],
      warm: ['Um abraço,', 'Abraço,'],
    },
  },
  closings: {
    call: {
      formal: 'Ligo-lhe {moment}, como combinado.',
      informal: 'Ligo-te {moment}, como combinado.',
      several: 'Ligo-vos {moment}, como combinado.',
    },
    meet: {
      formal: 'Encontramo-nos {moment}.',
      informal: 'Vemo-nos {moment}.',
      several: 'Vemo-nos {moment}.',
    },
    hear: {
      formal: 'Escrevo-lhe {moment}, como combinado.',
      informal: 'Escrevo-te {moment}, como combinado.',
      several: 'Escrevo-vos {moment}, como combinado.',
    },
    promise: {
      formal: 'Dou-lhe notícias {due}.',
      informal: 'Dou-te notícias {due}.',
      several: 'Dou-vos notícias {due}.',
    },
    paymentPerson: {
      formal: 'Se tiver alguma questão sobre este pagamento, pode ligar a {person} para {phone}.',
      informal: 'Se tiveres alguma questão sobre este pagamento, podes ligar a {person} para {phone}.',
      several: 'Se tiverem alguma questão sobre este pagamento, podem ligar a {person} para {phone}.',
    },
    paymentPhone: {
      formal: 'Se tiver alguma questão sobre este pagamento, pode ligar-me para {phone}.',
      informal: 'Se tiveres alguma questão sobre este pagamento, podes ligar-me para {phone}.',
      several: 'Se tiverem alguma questão sobre este pagamento, podem ligar-me para {phone}.',
    },
    paymentPhoneUs: {
      formal: 'Se tiver alguma questão sobre este pagamento, pode ligar-nos para {phone}.',
      informal: 'Se tiveres alguma questão sobre este pagamento, podes ligar-nos para {phone}.',
      several: 'Se tiverem alguma questão sobre este pagamento, podem ligar-nos para {phone}.',
    },
    payment: {
      formal: 'Se tiver alguma questão sobre este pagamento, pode responder a este e-mail.',
      informal: 'Se tiveres alguma questão sobre este pagamento, podes responder a este e-mail.',
      several: 'Se tiverem alguma questão sobre este pagamento, podem responder a este e-mail.',
    },
    apologyPhone: {
      formal: 'Se quiser falar sobre isto, pode ligar-me para {phone}.',
      informal: 'Se quiseres falar sobre isto, podes ligar-me para {phone}.',
      several: 'Se quiserem falar sobre isto, podem ligar-me para {phone}.',
    },
    apology: {
      formal: 'Se quiser acrescentar alguma coisa, pode escrever-me.',
      informal: 'Se quiseres acrescentar alguma coisa, escreve-me.',
      several: 'Se quiserem acrescentar alguma coisa, podem escrever-me.',
    },
    strength: {
      formal: 'Desejo-lhe muita força.',
      informal: 'Desejo-te muita força.',
      several: 'Desejo-vos muita força.',
    },
    talk: {
      formal: 'Agradeço a conversa {talk}.',
      informal: 'Agradeço a conversa {talk}.',
      several: 'Agradeço a conversa {talk}.',
    },
    questionsPhone: {
      formal: 'Se tiver alguma questão, pode ligar-me para {phone}.',
      informal: 'Se tiveres alguma questão, podes ligar-me para {phone}.',
      several: 'Se tiverem alguma questão, podem ligar-me para {phone}.',
    },
    questions: {
      formal: 'Se tiver alguma questão, pode escrever-me.',
      informal: 'Se tiveres alguma questão, escreve-me.',
      several: 'Se tiverem alguma questão, podem escrever-me.',
    },
    asks: {
      formal: 'Agradeço desde já a sua resposta.',
      informal: 'Agradeço desde já a tua resposta.',
      several: 'Agradeço desde já a vossa resposta.',
    },
    thanks: {
      formal: 'Agradeço mais uma vez.',
      informal: 'Agradeço mais uma vez.',
      several: 'Agradeço mais uma vez.',
    },
    weekend: {
      formal: 'Desejo-lhe um bom [fim de semana].',
      informal: 'Bom [fim de semana]!',
      several: 'Bom [fim de semana]!',
    },
    feasts: {
      christmas: {
        formal: 'Desejo-lhe um feliz [Natal].',
        informal: 'Feliz [Natal]!',
        several: 'Feliz [Natal]!',
      },
      'new-year': {
        formal: 'Desejo-lhe um feliz [ano novo].',
        informal: 'Feliz [ano novo]!',
        several: 'Feliz [ano novo]!',
      },
      easter: {
        formal: 'Desejo-lhe uma boa [Páscoa].',
        informal: 'Boa [Páscoa]!',
        several: 'Boa [Páscoa]!',
      },
      'day-off': {
        formal: 'Desejo-lhe um bom [feriado].',
        informal: 'Bom [feriado]!',
        several: 'Bom [feriado]!',
      },
      'year-begun': {
        formal: 'Desejo-lhe tudo de bom para o [novo ano].',
        informal: 'Tudo de bom para o [novo ano]!',
        several: 'Tudo de bom para o [novo ano]!',
      },
    },
    themes: {
      moving: { formal: 'Desejo-lhe uma boa [mudança].', informal: 'Boa [mudança]!' },
      holiday: { formal: 'Desejo-lhe umas boas [férias].', informal: 'Boas [férias]!' },
      exam: { formal: 'Desejo-lhe sucesso no [exame].', informal: 'Boa sorte no [exame]!' },
    },
    daytimes: {
      week: {
        formal: 'Desejo-lhe uma boa [semana].',
        informal: 'Boa [semana]!',
        several: 'Boa [semana]!',
      },
      day: {
        formal: 'Desejo-lhe um bom resto de [dia].',
        informal: 'Um bom resto de [dia]!',
        several: 'Um bom resto de [dia]!',
      },
      evening: {
        formal: 'Desejo-lhe um bom fim de [tarde].',
        informal: 'Um bom fim de [tarde]!',
        several: 'Um bom fim de [tarde]!',
      },
    },
  },
  moments: {
    names: 'pt-PT',
    today: 'hoje',
    tomorrow: 'amanhã',
    weekday: 'na {weekday}',
    otherWeekdays: { 5: 'no {weekday}', 6: 'no {weekday}' },
    date: 'no dia {day} de {month}',
    past: { today: 'de hoje', yesterday: 'de ontem', weekday: 'de {weekday}' },
    due: {
      today: 'ainda hoje',
      tomorrow: 'até amanhã',
      weekday: 'até {weekday}',
      date: 'até {day} de {month}',
    },
    time: 'às {h}:{mm}',
    at: '{on} {time}',
  },
  greeting: {
    informal: 'Olá, {reader}',
    informalToo: 'Bom dia, {reader}',
    formal: 'Bom dia, {reader}',
    titled: { mr: 'Exmo. Senhor {reader}', ms: 'Exma. Senhora {reader}' },
    titledNext: { mr: 'Exmo. Senhor {reader}', ms: 'Exma. Senhora {reader}' },
    team: 'Bom dia, {team}',
    nobody: 'Bom dia',
    everybody: 'Bom dia a todos',
    ask: {
      formal: 'Com quem tenho o gosto de falar? Assim poderei dirigir-me a si pelo nome.',
      informal: 'Com quem tenho o gosto de falar? Assim poderei tratar-te pelo nome.',
    },
  },
  voicemail: {
    morning: 'Bom dia',
    afternoon: 'Boa tarde',
    evening: 'Boa noite',
    opening: '{hello}, {reader}, fala {name}.',
    openingTeam: '{hello}, {reader}, fala {name}, de {team}.',
    titled: { mr: 'senhor {reader}', ms: 'senhora {reader}' },
    reason: 'Ligo pelo seguinte: {reason}.',
    again: { formal: 'Volto a ligar-lhe {moment}.', informal: 'Volto a ligar-te {moment}.' },
    phone: 'O meu número é {phone}.',
  },
  and: ' e ',
};
