import type { VoicePhrases } from './types';

export const nl: VoicePhrases = {
  code: 'nl',
  valedictions: {
    formal: {
      sober: ['Met vriendelijke groet,'],
      usual: ['Met vriendelijke groet,', 'Vriendelijke groet,'],
      warm: ['Met hartelijke groet,', 'Met vriendelijke groet,'],
    },
    informal: {
      sober: ['Met vriendelijke groet,'],
      usual: ['Groeten,', 'Hartelijke groet,'],
      warm: ['Hartelijke groet,', 'Groeten,'],
    },
  },
  closings: {
    call: {
      formal: 'Ik bel u {moment}, zoals afgesproken.',
      informal: 'Ik bel je {moment}, zoals afgesproken.',
      several: 'Ik bel jullie {moment}, zoals afgesproken.',
    },
    meet: { formal: 'Graag tot {moment}.', informal: 'Tot {moment}.', several: 'Tot {moment}.' },
    hear: {
      formal: 'U hoort {moment} van mij, zoals afgesproken.',
      informal: 'Je hoort {moment} van me, zoals afgesproken.',
      several: 'Jullie horen {moment} van me, zoals afgesproken.',
    },
    promise: {
      formal: 'U hoort {due} van mij.',
      informal: 'Je hoort {due} van me.',
      several: 'Jullie horen {due} van me.',
    },
    paymentPerson: {
      formal: 'Heeft u vragen over deze betaling, dan bereikt u {person} op {phone}.',
      informal: 'Heb je vragen over deze betaling? Je bereikt {person} op {phone}.',
      several: 'Hebben jullie vragen over deze betaling? {person} is te bereiken op {phone}.',
    },
    paymentPhone: {
      formal: 'Heeft u vragen over deze betaling, dan bereikt u mij op {phone}.',
      informal: 'Heb je vragen over deze betaling? Je bereikt me op {phone}.',
      several: 'Hebben jullie vragen over deze betaling? Ik ben te bereiken op {phone}.',
    },
    paymentPhoneUs: {
      formal: 'Heeft u vragen over deze betaling, dan bereikt u ons op {phone}.',
      informal: 'Heb je vragen over deze betaling? Je bereikt ons op {phone}.',
      several: 'Hebben jullie vragen over deze betaling? We zijn te bereiken op {phone}.',
    },
    payment: {
      formal: 'Heeft u vragen over deze betaling, dan kunt u gerust op deze mail antwoorden.',
      informal: 'Heb je vragen over deze betaling? Antwoord gerust op deze mail.',
      several: 'Hebben jullie vragen over deze betaling? Antwoord gerust op deze mail.',
    },
    apologyPhone: {
      formal: 'Wilt u hier nog over bellen, dan bereikt u mij op {phone}.',
      informal: 'Wil je er nog over bellen? Je bereikt me op {phone}.',
      several: 'Willen jullie er nog over bellen? Ik ben te bereiken op {phone}.',
    },
    apology: {
      formal: 'Wilt u hier nog iets over kwijt, dan hoor ik dat graag.',
      informal: 'Wil je er nog iets over kwijt? Ik hoor het graag.',
      several: 'Willen jullie er nog iets over kwijt? Ik hoor het graag.',
    },
    strength: {
      formal: 'Ik wens u veel sterkte.',
      informal: 'Ik wens je veel sterkte.',
      several: 'Ik wens jullie veel sterkte.',
    },
    talk: {
      formal: 'Bedankt voor het gesprek van {talk}.',
      informal: 'Bedankt voor het gesprek van {talk}.',
      several: 'Bedankt voor het gesprek van {talk}.',
    },
    questionsPhone: {
      formal: 'Heeft u nog vragen, dan bereikt u mij op {phone}.',
      informal: 'Heb je nog vragen? Je bereikt me op {phone}.',
      several: 'Hebben jullie nog vragen? Ik ben te bereiken op {phone}.',
    },
    questions: {
      formal: 'Heeft u nog vragen, dan hoor ik ze graag.',
      informal: 'Heb je nog vragen? Ik hoor ze graag.',
      several: 'Hebben jullie nog vragen? Ik hoor ze graag.',
    },
    asks: {
      formal: 'Ik hoor graag van u.',
      informal: 'Ik hoor graag van je.',
      several: 'Ik hoor graag van jullie.',
    },
    thanks: { formal: 'Nogmaals dank.', informal: 'Nogmaals dank.', several: 'Nogmaals dank.' },
    weekend: {
      formal: 'Ik wens u een prettig [weekend].',
      informal: 'Fijn [weekend]!',
      several: 'Fijn [weekend]!',
    },
    feasts: {
      christmas: {
        formal: 'Ik wens u prettige [kerstdagen].',
        informal: 'Fijne [kerstdagen]!',
        several: 'Fijne [kerstdagen]!',
      },
      'new-year': {
        formal: 'Ik wens u een goede [jaarwisseling].',
        informal: 'Een goede [jaarwisseling]!',
        several: 'Een goede [jaarwisseling]!',
      },
      easter: {
        formal: 'Ik wens u prettige [paasdagen].',
        informal: 'Fijne [paasdagen]!',
        several: 'Fijne [paasdagen]!',
      },
      ascension: {
        formal: 'Ik wens u een prettige [Hemelvaartsdag].',
        informal: 'Fijne [Hemelvaartsdag]!',
        several: 'Fijne [Hemelvaartsdag]!',
      },
      whitsun: {
        formal: 'Ik wens u prettige [pinksterdagen].',
        informal: 'Fijne [pinksterdagen]!',
        several: 'Fijne [pinksterdagen]!',
      },
      'kings-day': {
        formal: 'Ik wens u een prettige [Koningsdag].',
        informal: 'Fijne [Koningsdag]!',
        several: 'Fijne [Koningsdag]!',
      },
      'long-weekend': {
        formal: 'Ik wens u een prettig [lang weekend].',
        informal: 'Fijn [lang weekend]!',
        several: 'Fijn [lang weekend]!',
      },
      'day-off': {
        formal: 'Ik wens u een prettige [feestdag].',
        informal: 'Fijne [feestdag]!',
        several: 'Fijne [feestdag]!',
      },
      'year-begun': {
        formal: 'Ik wens u alle goeds voor het [nieuwe jaar].',
        informal: 'De beste wensen voor het [nieuwe jaar]!',
        several: 'De beste wensen voor het [nieuwe jaar]!',
      },
    },
    themes: {
      moving: { formal: 'Ik wens u succes met de [verhuizing].', informal: 'Succes met de [verhuizing]!' },
      holiday: { formal: 'Ik wens u een prettige [vakantie].', informal: 'Fijne [vakantie]!' },
      exam: { formal: 'Ik wens u succes met het [examen].', informal: 'Succes met het [examen]!' },
      wedding: {
        formal: 'Ik wens u alvast een mooie [trouwdag].',
        informal: 'Alvast een mooie [trouwdag]!',
      },
    },
    daytimes: {
      week: {
        formal: 'Ik wens u een goede [week].',
        informal: 'Een goede [week]!',
        several: 'Een goede [week]!',
      },
      day: {
        formal: 'Ik wens u nog een prettige [dag].',
        informal: 'Nog een fijne [dag]!',
        several: 'Nog een fijne [dag]!',
      },
      evening: {
        formal: 'Ik wens u nog een prettige [avond].',
        informal: 'Nog een fijne [avond]!',
        several: 'Nog een fijne [avond]!',
      },
    },
  },
  plain: {
    apologyPhone: {
      formal: 'Wilt u erover praten? Bel mij dan: {phone}.',
      informal: 'Wil je erover praten? Bel mij dan: {phone}.',
      several: 'Willen jullie erover praten? Bel mij dan: {phone}.',
    },
    apology: {
      formal: 'Wilt u er nog iets over zeggen? Mail mij dan.',
      informal: 'Wil je er nog iets over zeggen? Mail mij dan.',
      several: 'Willen jullie er nog iets over zeggen? Mail mij dan.',
    },
    call: {
      formal: 'Ik bel u {moment}. Dat hebben we afgesproken.',
      informal: 'Ik bel je {moment}. Dat hebben we afgesproken.',
      several: 'Ik bel jullie {moment}. Dat hebben we afgesproken.',
    },
    hear: {
      formal: 'U hoort {moment} van mij. Dat hebben we afgesproken.',
      informal: 'Je hoort {moment} van mij. Dat hebben we afgesproken.',
      several: 'Jullie horen {moment} van mij. Dat hebben we afgesproken.',
    },
    promise: {
      formal: 'U hoort {due} van mij.',
      informal: 'Je hoort {due} van mij.',
      several: 'Jullie horen {due} van mij.',
    },
    paymentPerson: {
      formal: 'Hebt u een vraag over deze betaling? Bel dan {person}: {phone}.',
      informal: 'Heb je een vraag over deze betaling? Bel dan {person}: {phone}.',
      several: 'Hebben jullie een vraag over deze betaling? Bel dan {person}: {phone}.',
    },
    paymentPhone: {
      formal: 'Hebt u een vraag over deze betaling? Bel mij dan: {phone}.',
      informal: 'Heb je een vraag over deze betaling? Bel mij dan: {phone}.',
      several: 'Hebben jullie een vraag over deze betaling? Bel mij dan: {phone}.',
    },
    paymentPhoneUs: {
      formal: 'Hebt u een vraag over deze betaling? Bel ons dan: {phone}.',
      informal: 'Heb je een vraag over deze betaling? Bel ons dan: {phone}.',
      several: 'Hebben jullie een vraag over deze betaling? Bel ons dan: {phone}.',
    },
    payment: {
      formal: 'Hebt u een vraag over deze betaling? Mail mij dan.',
      informal: 'Heb je een vraag over deze betaling? Mail mij dan.',
      several: 'Hebben jullie een vraag over deze betaling? Mail mij dan.',
    },
    questionsPhone: {
      formal: 'Hebt u een vraag? Bel mij dan: {phone}.',
      informal: 'Heb je een vraag? Bel mij dan: {phone}.',
      several: 'Hebben jullie een vraag? Bel mij dan: {phone}.',
    },
    questions: {
      formal: 'Hebt u een vraag? Mail mij dan.',
      informal: 'Heb je een vraag? Mail mij dan.',
      several: 'Hebben jullie een vraag? Mail mij dan.',
    },
    asks: { formal: 'Alvast bedankt.', informal: 'Alvast bedankt.', several: 'Alvast bedankt.' },
    thanks: { formal: 'Dank u wel.', informal: 'Dank je wel.', several: 'Dank jullie wel.' },
    weekend: { formal: 'Fijn [weekend]!', informal: 'Fijn [weekend]!', several: 'Fijn [weekend]!' },
  },
  moments: {
    names: 'nl',
    today: 'vandaag',
    tomorrow: 'morgen',
    weekday: '{weekday}',
    date: '{weekday} {day} {month}',
    past: { today: 'vandaag', yesterday: 'gisteren', weekday: '{weekday}' },
    due: {
      today: 'vandaag nog',
      tomorrow: 'uiterlijk morgen',
      weekday: 'uiterlijk {weekday}',
      date: 'uiterlijk {weekday} {day} {month}',
      at: 'uiterlijk {on} om {time}',
    },
    time: '{h}.{mm} uur',
    at: '{on} om {time}',
  },
  plainMoments: { hour: '{h} uur' },
  greeting: {
    informal: 'Beste {reader}',
    informalToo: 'Dag {reader}',
    formal: 'Beste {reader}',
    initials: 'Geachte {reader}',
    titled: { mr: 'Geachte heer {reader}', ms: 'Geachte mevrouw {reader}' },
    titledNext: { mr: 'heer {reader}', ms: 'mevrouw {reader}' },
    team: "Beste collega's van {team}",
    nobody: 'Goedendag',
    everybody: 'Beste allemaal',
    ask: {
      formal: 'Met wie heb ik contact? Dan spreek ik u voortaan met uw naam aan.',
      informal: 'Met wie heb ik contact? Dan spreek ik je voortaan met je naam aan.',
    },
    capitalParticles: true,
  },
  plainAsk: {
    formal: 'Wat is uw naam? Dan weet ik met wie ik mail.',
    informal: 'Wat is je naam? Dan weet ik met wie ik mail.',
  },
  voicemail: {
    morning: 'Goedemorgen',
    afternoon: 'Goedemiddag',
    evening: 'Goedenavond',
    opening: '{hello} {reader}, met {name}.',
    openingTeam: '{hello} {reader}, met {name} van {team}.',
    titled: { mr: 'meneer {reader}', ms: 'mevrouw {reader}' },
    reason: 'Ik bel over het volgende: {reason}.',
    reasonNamed: 'Ik bel over {reason}.',
    articles: 'de het een je jouw uw jullie ons onze mijn die dat deze dit',
    about: 'over',
    again: {
      formal: 'Ik bel u {moment} weer.',
      informal: 'Ik bel je {moment} weer.',
    },
    phone: 'Mijn nummer is {phone}.',
  },
  and: ' en ',
};
