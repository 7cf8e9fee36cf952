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
      formal: 'Bei Fragen zu dieser Zahlung können Sie mir gern auf diese Mail antworten.',
      informal: 'Bei Fragen zu dieser Zahlung kannst du mir gern auf diese Mail antworten.',
      several: 'Bei Fragen zu dieser Zahlung könnt ihr mir gern auf diese Mail antworten.',
    },
    apologyPhone: {
      formal: 'Wenn Sie darüber sprechen möchten, erreichen Sie mich unter {phone}.',
      informal: 'Wenn du darüber sprechen möchtest, erreichst du mich unter {phone}.',
      several: 'Wenn ihr darüber sprechen möchtet, erreicht ihr mich unter {phone}.',
    },
    apology: {
      formal: 'Wenn Sie dazu noch etwas sagen möchten, schreiben Sie mir gern.',
      informal: 'Wenn du dazu noch etwas sagen möchtest, schreib mir gern.',
      several: 'Wenn ihr dazu noch etwas sagen möchtet, schreibt mir gern.',
    },
    strength: {
      formal: 'Ich wünsche Ihnen viel Kraft.',
      informal: 'Ich wünsche dir viel Kraft.',
      several: 'Ich wünsche euch viel Kraft.',
    },
    talk: {
      formal: 'Vielen Dank für das Gespräch {talk}.',
      informal: 'Vielen Dank für das Gespräch {talk}.',
      several: 'Vielen Dank für das Gespräch {talk}.',
    },
    questionsPhone: {
      formal: 'Bei Fragen erreichen Sie mich unter {phone}.',
      informal: 'Bei Fragen erreichst du mich unter {phone}.',
      several: 'Bei Fragen erreicht ihr mich unter {phone}.',
    },
    questions: {
      formal: 'Bei Fragen können Sie mir gern schreiben.',
      informal: 'Bei Fragen schreib mir gern.',
      several: 'Bei Fragen schreibt mir gern.',
    },
    asks: {
      formal: 'Ich freue mich auf Ihre Antwort.',
      informal: 'Ich freue mich auf deine Antwort.',
      several: 'Ich freue mich auf eure Antwort.',
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
      'day-off': {
        formal: 'Ich wünsche Ihnen einen schönen [Feiertag].',
        informal: 'Schönen [Feiertag]!',
        several: 'Schönen [Feiertag]!',
      },
      'year-begun': {
        formal: 'Ich wünsche Ihnen alles Gute für das [neue Jahr].',
        informal: 'Alles Gute für das [neue Jahr]!',
        several: 'Alles Gute für das [neue Jahr]!',
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
    daytimes: {
      week: {
        formal: 'Ich wünsche Ihnen eine gute [Woche].',
        informal: 'Eine gute [Woche]!',
        several: 'Eine gute [Woche]!',
      },
      day: {
        formal: 'Ich wünsche Ihnen noch einen schönen [Tag].',
        informal: 'Noch einen schönen [Tag]!',
        several: 'Noch einen schönen [Tag]!',
      },
      evening: {
        formal: 'Ich wünsche Ihnen noch einen schönen [Abend].',
        informal: 'Noch einen schönen [Abend]!',
        several: 'Noch einen schönen [Abend]!',
      },
    },
  },
  moments: {
    names: 'de',
    today: 'heute',
    tomorrow: 'morgen',
    weekday: 'am {weekday}',
    date: 'am {weekday}, dem {day}. {month}',
    past: { today: 'von heute', yesterday: 'von gestern', weekday: 'vom {weekday}' },
    due: {
      today: 'noch heute',
      tomorrow: 'bis morgen',
      weekday: 'bis {weekday}',
      date: 'bis {weekday}, den {day}. {month}',
    },
    time: '{h}:{mm} Uhr',
    at: '{on} um {time}',
  },
  greeting: {
    informal: 'Hallo {reader}',
    informalToo: 'Guten Tag {reader}',
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
    reason: 'Es geht um Folgendes: {reason}.',
    reasonNamed: 'Es geht um {reason}.',
    articles: 'das die eine den einen ihre ihr ihren unsere unser unseren',
    about: 'um',
    again: {
      formal: 'Ich rufe Sie {moment} noch einmal an.',
      informal: 'Ich rufe dich {moment} noch einmal an.',
    },
    phone: 'Meine Nummer ist {phone}.',
  },
  and: ' und ',
};
