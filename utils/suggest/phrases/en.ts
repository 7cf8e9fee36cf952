import type { VoicePhrases } from './types';

const same = (text: string) => ({ formal: text, informal: text, several: text });

export const en: VoicePhrases = {
  code: 'en',
  valedictions: {
    formal: {
      sober: ['Kind regards,'],
      usual: ['Kind regards,', 'Best regards,'],
      warm: ['Warm regards,', 'Kind regards,'],
    },
    informal: {
      sober: ['Kind regards,'],
      usual: ['Best wishes,', 'Kind regards,'],
      warm: ['All the best,', 'Warm regards,'],
    },
  },
  closings: {
    call: {
      formal: 'I will call you {moment}, as agreed.',
      informal: "I'll call you {moment}, as agreed.",
      several: "I'll call you {moment}, as agreed.",
    },
    meet: {
      formal: 'I look forward to seeing you {moment}.',
      informal: 'See you {moment}.',
      several: 'See you {moment}.',
    },
    hear: {
      formal: 'You will hear from me {moment}, as agreed.',
      informal: "You'll hear from me {moment}, as agreed.",
      several: "You'll hear from me {moment}, as agreed.",
    },
    promise: {
      formal: 'You will hear from me {due}.',
      informal: "You'll hear from me {due}.",
      several: "You'll hear from me {due}.",
    },
    paymentPerson: same('If you have any questions about this payment, you can reach {person} on {phone}.'),
    paymentPhone: same('If you have any questions about this payment, you can reach me on {phone}.'),
    paymentPhoneUs: same('If you have any questions about this payment, you can reach us on {phone}.'),
    payment: same('If you have any questions about this payment, please reply to this email.'),
    apologyPhone: {
      formal: 'If you would like to talk this through, you can reach me on {phone}.',
      informal: "If you'd like to talk it through, you can reach me on {phone}.",
      several: "If you'd like to talk it through, you can reach me on {phone}.",
    },
    apology: {
      formal: 'If there is anything you would like to add, please tell me.',
      informal: "If there's anything you'd like to add, please tell me.",
      several: "If there's anything you'd like to add, please tell me.",
    },
    strength: {
      formal: 'My thoughts are with you.',
      informal: 'My thoughts are with you.',
      several: 'My thoughts are with you.',
    },
    talk: {
      formal: 'Thank you for our conversation {talk}.',
      informal: 'Thanks for the talk {talk}.',
      several: 'Thanks for the talk {talk}.',
    },
    questionsPhone: {
      formal: 'If you have any further questions, you can reach me on {phone}.',
      informal: 'If you have any questions, just call me on {phone}.',
      several: 'If you have any questions, just call me on {phone}.',
    },
    questions: {
      formal: 'If you have any further questions, please let me know.',
      informal: 'If you have any questions, just let me know.',
      several: 'If you have any questions, just let me know.',
    },
    asks: {
      formal: 'I look forward to hearing from you.',
      informal: 'Looking forward to hearing from you.',
      several: 'Looking forward to hearing from you.',
    },
    thanks: { formal: 'Thank you again.', informal: 'Thanks again.', several: 'Thanks again.' },
    weekend: {
      formal: 'I hope you have a good [weekend].',
      informal: 'Have a good [weekend]!',
      several: 'Have a good [weekend]!',
    },
    feasts: {
      christmas: {
        formal: 'I wish you a merry [Christmas].',
        informal: 'Merry [Christmas]!',
        several: 'Merry [Christmas]!',
      },
      'new-year': {
        formal: 'I wish you a happy [New Year].',
        informal: 'Happy [New Year]!',
        several: 'Happy [New Year]!',
      },
      easter: {
        formal: 'I wish you a happy [Easter].',
        informal: 'Happy [Easter]!',
        several: 'Happy [Easter]!',
      },
      'kings-day': {
        formal: "I hope you enjoy [King's Day].",
        informal: "Enjoy [King's Day]!",
        several: "Enjoy [King's Day]!",
      },
      'long-weekend': {
        formal: 'I hope you have a good [long weekend].',
        informal: 'Have a good [long weekend]!',
        several: 'Have a good [long weekend]!',
      },
      'day-off': {
        formal: 'I hope you enjoy the [public holiday].',
        informal: 'Enjoy the [public holiday]!',
        several: 'Enjoy the [public holiday]!',
      },
      'year-begun': {
        formal: 'I wish you all the best for the [new year].',
        informal: 'All the best for the [new year]!',
        several: 'All the best for the [new year]!',
      },
    },
    themes: {
      moving: { formal: 'I wish you all the best with the [move].', informal: 'Good luck with the [move]!' },
      holiday: { formal: 'I hope you have a good [holiday].', informal: 'Enjoy your [holiday]!' },
      exam: {
        formal: 'I wish you every success with the [exam].',
        informal: 'Good luck with the [exam]!',
      },
      wedding: {
        formal: 'I wish you a wonderful [wedding day].',
        informal: 'Have a wonderful [wedding day]!',
      },
    },
    daytimes: {
      week: {
        formal: 'I hope you have a good [week].',
        informal: 'Have a good [week]!',
        several: 'Have a good [week]!',
      },
      day: {
        formal: 'I hope you have a good [day].',
        informal: 'Enjoy the rest of your [day]!',
        several: 'Enjoy the rest of the [day]!',
      },
      evening: {
        formal: 'I hope you have a good [evening].',
        informal: 'Have a good [evening]!',
        several: 'Have a good [evening]!',
      },
    },
  },
  plain: {
    apologyPhone: same('Do you want to talk about it? Call me: {phone}.'),
    apology: same('Do you want to say more about it? Send me an email.'),
    call: same('I will call you {moment}. That is what we agreed.'),
    hear: same('You will hear from me {moment}. That is what we agreed.'),
    promise: same('You will hear from me {due}.'),
    paymentPerson: same('Do you have a question about this payment? Call {person}: {phone}.'),
    paymentPhone: same('Do you have a question about this payment? Call me: {phone}.'),
    paymentPhoneUs: same('Do you have a question about this payment? Call us: {phone}.'),
    payment: same('Do you have a question about this payment? Send me an email.'),
    questionsPhone: same('Do you have a question? Call me: {phone}.'),
    questions: same('Do you have a question? Send me an email.'),
    asks: same('Thank you.'),
    thanks: same('Thank you again.'),
    weekend: same('Have a good [weekend]!'),
  },
  moments: {
    names: 'en-GB',
    today: 'today',
    tomorrow: 'tomorrow',
    weekday: 'on {weekday}',
    date: 'on {weekday} {day} {month}',
    past: { today: 'today', yesterday: 'yesterday', weekday: 'on {weekday}' },
    due: {
      today: 'today',
      tomorrow: 'by tomorrow',
      weekday: 'by {weekday}',
      date: 'by {weekday} {day} {month}',
      at: 'by {time} {on}',
    },
    time: '{h}:{mm}',
    at: '{on} at {time}',
  },
  greeting: {
    informal: 'Hi {reader}',
    informalToo: 'Dear {reader}',
    formal: 'Dear {reader}',
    titled: { mr: 'Dear Mr {reader}', ms: 'Dear Ms {reader}' },
    titledNext: { mr: 'Mr {reader}', ms: 'Ms {reader}' },
    team: 'Dear colleagues at {team}',
    nobody: 'Good day',
    everybody: 'Dear all',
    ask: same('May I ask who I am writing to? Then I can address you by name.'),
  },
  plainAsk: same('What is your name? Then I know who I am writing to.'),
  voicemail: {
    morning: 'Good morning',
    afternoon: 'Good afternoon',
    evening: 'Good evening',
    opening: '{hello} {reader}, this is {name}.',
    openingTeam: '{hello} {reader}, this is {name} from {team}.',
    titled: { mr: 'Mr {reader}', ms: 'Ms {reader}' },
    reason: 'I am calling about the following: {reason}.',
    reasonNamed: 'I am calling about {reason}.',
    articles: 'the a an your our my this that these those',
    about: 'about',
    again: { formal: 'I will call you again {moment}.', informal: "I'll call you again {moment}." },
    phone: 'My number is {phone}.',
  },
  and: ' and ',
};
