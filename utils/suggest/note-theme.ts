import { parseDay } from '@/utils/analysis/dates/calendar';
import { MomentLexicon } from '@/utils/analysis/dates/lexicon';
import { readMoments } from '@/utils/analysis/dates/moments';
import { moments as enMoments } from '@/utils/analysis/lang/en/moments';
import { moments as nlMoments } from '@/utils/analysis/lang/nl/moments';
import { PhraseSet } from '@/utils/analysis/phrases/phrases';
import { type Word, wordsOf } from '@/utils/analysis/phrases/words';
import { enNotes } from './phrases/en-notes';
import { nlNotes } from './phrases/nl-notes';
import { type ThemeId, themeIds } from './phrases/types';
import type { IsoDay } from './types';

/** An older note may speak of what has long been. */
const freshDays = 30;

interface NoteReader {
  readonly not: PhraseSet;
  readonly themes: readonly { readonly id: ThemeId; readonly phrases: PhraseSet }[];
  readonly moments: MomentLexicon;
}

let readers: readonly NoteReader[] | undefined;

/** Made when the first note is read: most mails have none. */
function noteReaders(): readonly NoteReader[] {
  readers ??= [
    { notes: nlNotes, moments: nlMoments },
    { notes: enNotes, moments: enMoments },
  ].map(({ notes, moments }) => ({
    not: new PhraseSet(notes.not),
    themes: themeIds.map((id) => ({ id, phrases: new PhraseSet(notes.themes[id]) })),
    moments: new MomentLexicon(moments),
  }));
  return readers;
}

/**
 * What a personal note says that lies ahead of the reader. Careful: a note that is old, denies it, looks back or begins
 * with somebody else has none, nor has one that names a day that has passed.
 * @param name the reader's, with which a note may begin.
 */
export function themeOf(
  note: { readonly text: string; readonly day: IsoDay },
  today: IsoDay,
  name = '',
): ThemeId | undefined {
  const written = parseDay(note.day);
  const now = parseDay(today);
  if (written === undefined || now === undefined || now < written || now - written > freshDays)
    return undefined;
  const words = withoutName(wordsOf(note.text), wordsOf(name));
  for (const { not, themes, moments } of noteReaders()) {
    const theme = themes.find(({ phrases }) => phrases.at(words, 0) !== undefined);
    if (!theme || not.has(words)) continue;
    const named = readMoments(words, moments, written);
    if (named.some(({ due }) => (parseDay(due?.slice(0, 10) ?? '') ?? now) < now)) return undefined;
    return theme.id;
  }
  return undefined;
}

/** The words after the reader's own name. */
function withoutName(words: readonly Word[], name: readonly Word[]): readonly Word[] {
  let from = 0;
  while (from < name.length && words[from]?.key === name[from]?.key) from += 1;
  return words.slice(from);
}
