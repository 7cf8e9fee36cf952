import type { NoteWords } from './types';

export const nlNotes: NoteWords = {
  themes: {
    moving: `
      ^ ze|zij|hij? gaat|gaan .. verhuizen
      ^ ze|zij|hij? verhuist|verhuizen binnenkort|volgende|morgen`,
    holiday: `
      ^ ze|zij|hij? gaat|gaan|vertrekt|vertrekken .. op vakantie
      ^ ze|zij|hij? gaat|gaan .. met vakantie`,
    exam: `
      ^ ze|zij|hij? moet|gaat .. examen doen
      ^ ze|zij|hij? heeft|doet .. examen`,
    wedding: `
      ^ ze|zij|hij? gaat|gaan .. trouwen
      ^ ze|zij|hij? trouwt|trouwen binnenkort|volgende`,
  },
  not: `
    niet|geen|nooit|niemand|toch|terug|was|waren|misschien|ooit
    geannuleerd|uitgesteld|afgezegd|vorig|vorige|afgelopen|gisteren
    dochter|zoon|man|vrouw|kind|kinderen|partner|collega|moeder|vader|broer|zus`,
};
