import type { NoteWords, VoicePhrases } from './types';

const same = (text: string) => ({ formal: text, informal: text, several: text });

export const en: VoicePhrases = {
  code: 'en',
  valedictions: {
    formal: {
      sober: ['Kind regards,'],
      usual: ['Kind regards,', 'With kind regards,'],
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
    meet: same('See you {moment}.'),
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
    questionsPhone: {
      formal: 'If you have any further questions, you can reach me on {phone}.',
      informal: 'Any more questions? You can reach me on {phone}.',
      several: 'Any more questions? You can reach me on {phone}.',
    },
    questions: {
      formal: 'If you have any further questions, please let me know.',
      informal: 'Any more questions? Just ask me.',
      several: 'Any more questions? Just ask me.',
    },
    asks: same('Thank you in advance for your answer.'),
    thanks: same('Thank you once more.'),
    weekend: {
      formal: 'I wish you a good [weekend].',
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
        formal: "I wish you a pleasant [King's Day].",
        informal: "Enjoy [King's Day]!",
        several: "Enjoy [King's Day]!",
      },
      'long-weekend': {
        formal: 'I wish you a good [long weekend].',
        informal: 'Have a good [long weekend]!',
        several: 'Have a good [long weekend]!',
      },
    },
    themes: {
      moving: { formal: 'I wish you all the best with the [move].', informal: 'Good luck with the [move]!' },
      holiday: { formal: 'I wish you a pleasant [holiday].', informal: 'Enjoy your [holiday]!' },
      exam: {
        formal: 'I wish you every success with the [exam].',
        informal: 'Good luck with the [exam]!',
      },
      wedding: {
        formal: 'I wish you a wonderful [wedding day].',
        informal: 'Have a wonderful [wedding day]!',
      },
    },
  },
  plain: {
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
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    today: 'today',
    tomorrow: 'tomorrow',
    weekday: 'on {weekday}',
    date: 'on {weekday} {day} {month}',
    due: {
      today: 'today',
      tomorrow: 'by tomorrow',
      weekday: 'by {weekday}',
      date: 'by {weekday} {day} {month}',
    },
    time: '{h}:{mm}',
    at: '{on} at {time}',
  },
  greeting: {
    informal: 'Hi {reader}',
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
    openingTeam: '{hello} {reader}, this is {name} of {team}.',
    titled: { mr: 'Mr {reader}', ms: 'Ms {reader}' },
    reason: 'I am calling about {reason}.',
    again: { formal: 'I will call you again {moment}.', informal: "I'll call you again {moment}." },
    phone: 'My number is {phone}.',
  },
  and: ' and ',
};

export const enNotes: NoteWords = {
  themes: {
    moving: `
      ^ she|he|they? is|are moving house|soon|next|tomorrow
      ^ she|he|they? moves|move house soon|next|tomorrow`,
    holiday: `
      ^ she|he|they? is|are going on .. holiday|vacation
      ^ she|he|they? goes|go on .. holiday|vacation
      ^ going on .. holiday|vacation`,
    exam: `
      ^ she|he|they? has|have an? exam|exams
      ^ she|he|they? takes|take an|his|her|their exam`,
    wedding: `
      ^ she|he|they? is|are getting married
      ^ she|he|they? gets|get married next|in|soon`,
  },
  not: `
    not|never|no|nobody|back|was|were|maybe|perhaps|cancelled|postponed|can'|won'|t|anymore
    last|yesterday|ago|used|daughter|son|husband|wife|child|children|kids|partner|colleague|mother|father`,
};
