import type { NoteWords } from './types';

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
