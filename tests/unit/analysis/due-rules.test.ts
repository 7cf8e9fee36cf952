import { describe, expect, it } from 'vitest';
import { parseDay } from '@/utils/analysis/dates/calendar';
import { readMoments } from '@/utils/analysis/dates/moments';
import { addAllLanguages } from '@/utils/analysis/lang/all';
import { meaningIn } from '@/utils/analysis/lang/meaning';
import { wordsOf } from '@/utils/analysis/phrases/words';

addAllLanguages();

/** Wednesday 4 March 2026. */
const today = '2026-03-04';

function due(lang: string, text: string): string {
  const lexicon = meaningIn(lang)?.moments;
  if (!lexicon) throw new Error(`no moments for ${lang}`);
  return readMoments(wordsOf(text), lexicon, parseDay(today))
    .map((moment) => moment.due)
    .join(' | ');
}

/** Every rule by which a promise gets its day, and how each language words it; `/` parts wordings of one day. */
const rules: readonly {
  readonly rule: string;
  readonly day: string;
  readonly wordings: Readonly<Record<string, string>>;
}[] = [
  {
    rule: 'a weekday is the next one after today',
    day: '2026-03-06',
    wordings: {
      nl: 'vrijdag / aanstaande vrijdag / komende vrijdag / a.s. vrijdag',
      en: 'on Friday / this Friday / this coming Friday',
      de: 'am Freitag / diesen Freitag / kommenden Freitag / am kommenden Freitag',
      fr: 'vendredi / ce vendredi / vendredi prochain',
      es: 'el viernes / este viernes / el próximo viernes / el viernes que viene',
      it: 'venerdì / questo venerdì / venerdì prossimo',
      pt: 'na sexta-feira / na sexta / esta sexta-feira / na próxima sexta-feira',
    },
  },
  {
    rule: 'the weekday of today is that of next week',
    day: '2026-03-11',
    wordings: {
      nl: 'woensdag',
      en: 'on Wednesday',
      de: 'am Mittwoch',
      fr: 'mercredi',
      es: 'el miércoles',
      it: 'mercoledì',
      pt: 'na quarta-feira',
    },
  },
  {
    rule: 'a weekday of next week is in the next calendar week',
    day: '2026-03-12',
    wordings: {
      nl: 'volgende week donderdag / donderdag volgende week / donderdag van volgende week',
      en: 'Thursday next week / next week on Thursday / Thursday of next week',
      de: 'nächste Woche Donnerstag / Donnerstag nächster Woche / am Donnerstag nächste Woche',
      fr: 'jeudi de la semaine prochaine / la semaine prochaine jeudi',
      es: 'el jueves de la próxima semana / el jueves de la semana que viene',
      it: 'giovedì della prossima settimana / giovedì della settimana prossima',
      pt: 'na quinta-feira da próxima semana / na quinta da semana que vem',
    },
  },
  {
    rule: 'this week is its Friday',
    day: '2026-03-06',
    wordings: {
      nl: 'deze week / nog deze week / voor het eind van de week / eind deze week',
      en: 'this week / later this week / by the end of the week',
      de: 'diese Woche / noch diese Woche / bis Ende der Woche / Ende dieser Woche / bis Wochenende',
      fr: "cette semaine / d'ici la fin de la semaine / avant la fin de la semaine",
      es: 'esta semana / antes de fin de semana / a finales de esta semana',
      it: 'questa settimana / entro fine settimana / entro la fine della settimana',
      pt: 'esta semana / até ao fim da semana / até o final da semana / ainda esta semana',
    },
  },
  {
    rule: 'next week is its Friday',
    day: '2026-03-13',
    wordings: {
      nl: 'volgende week / eind volgende week / in de loop van volgende week / komende week',
      en: 'next week / by the end of next week / late next week / sometime next week',
      de: 'nächste Woche / Ende nächster Woche / im Laufe der nächsten Woche / kommende Woche',
      fr: 'la semaine prochaine / fin de semaine prochaine / à la fin de la semaine prochaine',
      es: 'la próxima semana / la semana que viene / a finales de la próxima semana',
      it: 'la prossima settimana / la settimana prossima / entro la fine della prossima settimana',
      pt: 'na próxima semana / na semana que vem / no final da próxima semana',
    },
  },
  {
    rule: 'the end of a month is its last day',
    day: '2026-03-31',
    wordings: {
      nl: 'eind maart / eind van de maand / voor het einde van de maand / eind deze maand / deze maand',
      en: 'the end of March / by the end of the month / by month end / this month / late March',
      de: 'Ende März / bis Ende des Monats / Ende dieses Monats / bis Monatsende / diesen Monat',
      fr: "fin mars / d'ici la fin du mois / à la fin du mois / ce mois-ci / avant fin mars",
      es: 'a finales de marzo / a final de mes / antes de fin de mes / este mes',
      it: 'a fine marzo / entro la fine del mese / entro fine mese / questo mese',
      pt: 'no final de março / até ao fim do mês / até o final do mês / este mês',
    },
  },
  {
    rule: 'a month that is over is that of next year',
    day: '2027-01-31',
    wordings: {
      nl: 'eind januari',
      en: 'at the end of January',
      de: 'Ende Januar',
      fr: 'fin janvier',
      es: 'a finales de enero',
      it: 'a fine gennaio',
      pt: 'no final de janeiro',
    },
  },
  {
    rule: 'the beginning of a month is its first day',
    day: '2026-12-01',
    wordings: {
      nl: 'begin december',
      en: 'early December / at the beginning of December',
      de: 'Anfang Dezember',
      fr: 'début décembre',
      es: 'a principios de diciembre / a primeros de diciembre',
      it: "all'inizio di dicembre / a inizio dicembre / ai primi di dicembre",
      pt: 'no início de dezembro / no começo de dezembro',
    },
  },
  {
    rule: 'within days counts from today',
    day: '2026-03-07',
    wordings: {
      nl: 'binnen drie dagen / binnen 3 dagen / over drie dagen',
      en: 'within three days / in 3 days / within the next three days / three days from now',
      de: 'innerhalb von drei Tagen / in drei Tagen / binnen 3 Tagen',
      fr: "dans trois jours / sous trois jours / d'ici trois jours",
      es: 'en tres días / dentro de tres días / en un plazo de tres días',
      it: 'fra tre giorni / entro tre giorni / tra 3 giorni',
      pt: 'dentro de três dias / em três dias / daqui a três dias / no prazo de três dias',
    },
  },
  {
    rule: 'within 24 hours is tomorrow',
    day: '2026-03-05',
    wordings: {
      nl: 'binnen 24 uur / binnen vierentwintig uur',
      en: 'within 24 hours / within the next 24 hours / in the next 24 hours',
      de: 'innerhalb von 24 Stunden / binnen 24 Stunden',
      fr: 'sous 24 heures / dans les 24 heures / sous 24 h',
      es: 'en 24 horas / en las próximas 24 horas / antes de 24 horas',
      it: 'entro 24 ore / nelle prossime 24 ore',
      pt: 'em 24 horas / nas próximas 24 horas / dentro de 24 horas',
    },
  },
  {
    rule: 'working days leave weekends out',
    day: '2026-03-09',
    wordings: {
      nl: 'binnen drie werkdagen / binnen 3 werkdagen',
      en: 'within three working days / in 3 business days',
      de: 'innerhalb von drei Werktagen / in 3 Arbeitstagen',
      fr: 'sous trois jours ouvrés / dans les 3 jours ouvrables',
      es: 'en tres días laborables / en 3 días hábiles',
      it: 'entro tre giorni lavorativi / entro 3 giorni feriali',
      pt: 'em três dias úteis / dentro de 3 dias úteis',
    },
  },
  {
    rule: 'weeks count in sevens',
    day: '2026-03-18',
    wordings: {
      nl: 'over twee weken / binnen twee weken / over veertien dagen',
      en: 'in two weeks / in a fortnight / within two weeks / two weeks from now',
      de: 'in zwei Wochen / innerhalb von zwei Wochen / in vierzehn Tagen',
      fr: "dans deux semaines / d'ici deux semaines",
      es: 'en dos semanas / dentro de dos semanas',
      it: 'tra due settimane / entro due settimane',
      pt: 'em duas semanas / daqui a duas semanas',
    },
  },
  {
    rule: 'at the latest by a day is that day',
    day: '2026-03-10',
    wordings: {
      nl: 'uiterlijk dinsdag / vóór dinsdag / ten laatste dinsdag / uiterlijk op dinsdag 10 maart / tegen dinsdag',
      en: 'by Tuesday / before Tuesday / no later than Tuesday / by Tuesday 10 March / Tuesday at the latest',
      de: 'bis Dienstag / spätestens am Dienstag / bis spätestens Dienstag / bis zum 10. März / bis zum 10.3.',
      fr: "d'ici mardi / avant mardi / au plus tard mardi / mardi au plus tard / pour mardi",
      es: 'antes del martes / a más tardar el martes / el martes a más tardar / para el martes',
      it: 'entro martedì / al più tardi martedì / entro e non oltre martedì / per martedì',
      pt: 'até terça-feira / até terça / o mais tardar na terça-feira / antes de terça-feira',
    },
  },
  {
    rule: 'a clock time is kept',
    day: '2026-03-05T10:30',
    wordings: {
      nl: 'morgen om 10.30 uur / morgen om half elf / donderdag om 10:30 / morgen vóór 10.30 uur',
      en: 'tomorrow at 10.30 / tomorrow at half past ten / Thursday at 10:30 am / tomorrow by 10.30am',
      de: 'morgen um 10.30 Uhr / morgen um halb elf / am Donnerstag um 10:30 Uhr / morgen vor 10.30 Uhr',
      fr: 'demain à 10 h 30 / demain à 10h30 / jeudi à dix heures et demie / demain avant 10h30',
      es: 'mañana a las 10:30 / mañana a las diez y media / el jueves a las 10.30 h / mañana antes de las 10:30',
      it: 'domani alle 10.30 / domani alle dieci e mezza / giovedì alle ore 10:30 / domani entro le 10.30',
      pt: 'amanhã às 10h30 / amanhã às dez e meia / na quinta-feira às 10:30 / amanhã até às 10h30',
    },
  },
  {
    rule: 'a stretch of hours and a part of the day give the date alone',
    day: '2026-03-05',
    wordings: {
      nl: 'morgen tussen 8 en 12 / donderdag na zessen / morgenmiddag / morgen van 9 tot 17 uur / donderdag in de loop van de dag',
      en: 'tomorrow between 8 and 12 / Thursday after six / tomorrow afternoon / tomorrow from 9 to 5',
      de: 'morgen zwischen 8 und 12 Uhr / Donnerstag nach 18 Uhr / morgen Nachmittag / morgen von 9 bis 17 Uhr',
      fr: 'demain entre 8 h et 12 h / jeudi après 18 h / demain après-midi / demain de 9 h à 17 h',
      es: 'mañana entre las 8 y las 12 / el jueves después de las 18 h / mañana por la tarde',
      it: 'domani tra le 8 e le 12 / giovedì dopo le 18 / domani pomeriggio / domani dalle 9 alle 17',
      pt: 'amanhã entre as 8h e as 12h / na quinta depois das 18h / amanhã à tarde / amanhã das 9h às 17h',
    },
  },
  {
    rule: 'the day after tomorrow',
    day: '2026-03-06',
    wordings: {
      nl: 'overmorgen',
      en: 'the day after tomorrow',
      de: 'übermorgen',
      fr: 'après-demain',
      es: 'pasado mañana',
      it: 'dopodomani',
      pt: 'depois de amanhã',
    },
  },
  {
    rule: 'today, by its end',
    day: '2026-03-04',
    wordings: {
      nl: 'vandaag / vandaag nog / vanmiddag / voor het eind van de dag / vanavond',
      en: 'today / later today / by close of business / by the end of the day / this afternoon / tonight',
      de: 'heute / heute noch / heute Nachmittag / bis Dienstschluss / heute Abend',
      fr: "aujourd'hui / cet après-midi / ce soir / avant la fin de la journée / dans la journée",
      es: 'hoy / hoy mismo / esta tarde / esta noche',
      it: 'oggi / oggi stesso / questo pomeriggio / entro fine giornata / stasera',
      pt: 'hoje / ainda hoje / esta tarde / até ao fim do dia / hoje à noite',
    },
  },
  {
    rule: 'a date in figures or words',
    day: '2026-10-15',
    wordings: {
      nl: 'op 15 oktober / donderdag 15 oktober / 15 okt. / 15-10 / 15-10-2026 / 15 oktober 2026 / de vijftiende oktober',
      en: 'on 15 October / on October 15th / the 15th of October / Thursday 15 October / 15/10/2026 / the fifteenth of October',
      de: 'am 15. Oktober / am 15.10. / am 15.10.2026 / am Donnerstag, dem 15. Oktober / am Donnerstag, 15.10. / am fünfzehnten Oktober',
      fr: 'le 15 octobre / le jeudi 15 octobre / le 15/10 / le 15 octobre 2026 / le 15/10/2026',
      es: 'el 15 de octubre / el jueves 15 de octubre / el 15/10 / el 15 de octubre de 2026',
      it: 'il 15 ottobre / giovedì 15 ottobre / il 15/10 / il 15 ottobre 2026',
      pt: 'no dia 15 de outubro / em 15 de outubro / quinta-feira, 15 de outubro / 15/10/2026 / a 15 de outubro',
    },
  },
  {
    rule: 'a weekday with the day of the month in words',
    day: '2026-03-19',
    wordings: {
      nl: 'donderdag de negentiende / donderdag de 19e / donderdag 19',
      en: 'Thursday the nineteenth / Thursday the 19th / Thursday 19th',
      de: 'am Donnerstag, dem neunzehnten / am Donnerstag, dem 19. / am Donnerstag, den 19.',
      fr: 'jeudi dix-neuf / jeudi 19 / le jeudi 19',
      es: 'el jueves diecinueve / el jueves 19 / el jueves día 19',
      it: 'giovedì diciannove / giovedì 19',
      pt: 'quinta-feira, dia dezanove / quinta, dia 19 / na quinta-feira 19',
    },
  },
  {
    rule: 'a day that is over is none to come',
    day: '2026-02-27',
    wordings: {
      nl: 'afgelopen vrijdag / vorige vrijdag',
      en: 'last Friday',
      de: 'letzten Freitag / am vergangenen Freitag',
      fr: 'vendredi dernier',
      es: 'el viernes pasado / el pasado viernes',
      it: 'venerdì scorso / lo scorso venerdì',
      pt: 'na sexta-feira passada / na passada sexta-feira',
    },
  },
];

describe.each(rules)('$rule', ({ day, wordings }) => {
  const cases = Object.entries(wordings).flatMap(([lang, texts]) =>
    texts.split(' / ').map((text) => [lang, text] as const),
  );
  it.each(cases)('%s: %s', (lang, text) => expect(due(lang, text)).toBe(day));
});
