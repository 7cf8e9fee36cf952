import type { VoicePhrases } from './types';

export const de: VoicePhrases = {
  code: 'de',
  valedictions: {
    formal: {
      sober: ['Mit freundlichen Grüßen'],
      usual: ['Mit freundlichen Grüßen', 'Freundliche Grüße'],
      warm: ['Mit herzlichen Grüßen', 'Mit freundlichen Grüßen'],
    },
    informal: {
      sober: ['Mit freundlichen Grüßen'],
      usual: ['Viele Grüße', 'Beste Grüße'],
      warm: ['Herzliche Grüße', 'Viele Grüße'],
    },
  },
  closings: {
    call: {
      formal: 'Ich rufe Sie wie vereinbart {moment} an.',
      informal: 'Ich rufe dich wie vereinbart {moment} an.',
      several: 'Ich rufe euch wie vereinbart {moment} an.',
    },
    meet: {
      formal: 'Wir sehen uns {moment}.',
      informal: 'Wir sehen uns {moment}.',
      several: 'Wir sehen uns {moment}.',
    },
    hear: {
      formal: 'Sie hören wie vereinbart {moment} von mir.',
      informal: 'Du hörst wie vereinbart {moment} von mir.',
      several: 'Ihr hört wie vereinbart {moment} von mir.',
    },
    promise: {
      formal: 'Sie hören {due} von mir.',
      informal: 'Du hörst {due} von mir.',
      several: 'Ihr hört {due} von mir.',
    },
    paymentPerson: {
      formal: 'Bei Fragen zu dieser Zahlung erreichen Sie {person} unter {phone}.',
      informal: 'Bei Fragen zu dieser Zahlung erreichst du {person} unter {phone}.',
      several: 'Bei Fragen zu dieser Zahlung erreicht ihr {person} unter {phone}.',
    },
    paymentPhone: {
      formal: 'Bei Fragen zu dieser Zahlung erreichen Sie mich unter {phone}.',
      informal: 'Bei Fragen zu dieser Zahlung erreichst du mich unter {phone}.',
      several: 'Bei Fragen zu dieser Zahlung erreicht ihr mich unter {phone}.',
    },
    paymentPhoneUs: {
      formal: 'Bei Fragen zu dieser Zahlung erreichen Sie uns unter {phone}.',
      informal: 'Bei Fragen zu dieser Zahlung erreichst du uns unter {phone}.',
      several: 'Bei Fragen zu dieser Zahlung erreicht ihr uns unter {phone}.',
    },
    payment: {
      formal: 'Bei Fragen zu dieser Zahlung antworten Sie mir gern auf diese Mail.',
      informal: 'Bei Fragen zu dieser Zahlung antworte mir gern auf diese Mail.',
      several: 'Bei Fragen zu dieser Zahlung antwortet mir gern auf diese Mail.',
    },
    questionsPhone: {
      formal: 'Bei Fragen erreichen Sie mich unter {phone}.',
      informal: 'Bei Fragen erreichst du mich unter {phone}.',
      several: 'Bei Fragen erreicht ihr mich unter {phone}.',
    },
    questions: {
      formal: 'Bei Fragen schreiben Sie mir gern.',
      informal: 'Bei Fragen schreib mir gern.',
      several: 'Bei Fragen schreibt mir gern.',
    },
    asks: {
      formal: 'Vielen Dank im Voraus für Ihre Antwort.',
      informal: 'Vielen Dank im Voraus für deine Antwort.',
      several: 'Vielen Dank im Voraus für eure Antwort.',
    },
    thanks: { formal: 'Nochmals vielen Dank.', informal: 'Nochmals danke.', several: 'Nochmals danke.' },
    weekend: {
      formal: 'Ich wünsche Ihnen ein schönes [Wochenende].',
      informal: 'Schönes [Wochenende]!',
      several: 'Schönes [Wochenende]!',
    },
    feasts: {
      christmas: {
        formal: 'Ich wünsche Ihnen frohe [Weihnachten].',
        informal: 'Frohe [Weihnachten]!',
        several: 'Frohe [Weihnachten]!',
      },
      'new-year': {
        formal: 'Ich wünsche Ihnen einen guten Start ins [neue Jahr].',
        informal: 'Guten Start ins [neue Jahr]!',
        several: 'Guten Start ins [neue Jahr]!',
      },
      easter: {
        formal: 'Ich wünsche Ihnen frohe [Ostern].',
        informal: 'Frohe [Ostern]!',
        several: 'Frohe [Ostern]!',
      },
      whitsun: {
        formal: 'Ich wünsche Ihnen frohe [Pfingsten].',
        informal: 'Frohe [Pfingsten]!',
        several: 'Frohe [Pfingsten]!',
      },
      'long-weekend': {
        formal: 'Ich wünsche Ihnen ein schönes [langes Wochenende].',
        informal: 'Schönes [langes Wochenende]!',
        several: 'Schönes [langes Wochenende]!',
      },
    },
    themes: {
      moving: { formal: 'Ich wünsche Ihnen einen guten [Umzug].', informal: 'Guten [Umzug]!' },
      holiday: { formal: 'Ich wünsche Ihnen einen schönen [Urlaub].', informal: 'Schönen [Urlaub]!' },
      exam: {
        formal: 'Ich wünsche Ihnen viel Erfolg bei der [Prüfung].',
        informal: 'Viel Erfolg bei der [Prüfung]!',
      },
    },
  },
  moments: {
    weekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
    months: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
    today: 'heute',
    tomorrow: 'morgen',
    weekday: 'am {weekday}',
    date: 'am {day}. {month}',
    due: {
      today: 'noch heute',
      tomorrow: 'bis morgen',
      weekday: 'bis {weekday}',
      date: 'bis {day}. {month}',
    },
    time: '{h}:{mm} Uhr',
    at: '{on} um {time}',
  },
  greeting: {
    informal: 'Hallo {reader}',
    formal: 'Guten Tag {reader}',
    titled: { mr: 'Sehr geehrter Herr {reader}', ms: 'Sehr geehrte Frau {reader}' },
    titledNext: { mr: 'sehr geehrter Herr {reader}', ms: 'sehr geehrte Frau {reader}' },
    team: 'Guten Tag {team}',
    nobody: 'Guten Tag',
    everybody: 'Guten Tag zusammen',
    ask: {
      formal: 'Mit wem habe ich Kontakt? Dann kann ich Sie künftig mit Namen ansprechen.',
      informal: 'Mit wem habe ich Kontakt? Dann kann ich dich künftig mit Namen ansprechen.',
    },
  },
  voicemail: {
    morning: 'Guten Tag',
    afternoon: 'Guten Tag',
    evening: 'Guten Abend',
    opening: '{hello} {reader}, hier ist {name}.',
    openingTeam: '{hello} {reader}, hier ist {name} von {team}.',
    titled: { mr: 'Herr {reader}', ms: 'Frau {reader}' },
    reason: 'Es geht um {reason}.',
    again: { formal: 'Ich rufe Sie {moment} wieder an.', informal: 'Ich rufe dich {moment} wieder an.' },
    phone: 'Meine Nummer ist {phone}.',
  },
  and: ' und ',
};
