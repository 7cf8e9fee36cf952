import type { PageText } from './page-text';

export interface ClipSentence {
  readonly text: string;
  /** Names one of those whom the clip is about. */
  readonly names: boolean;
}

const shown = 8;
/** The first of these open most articles with what they are about. */
const leading = 3;
const shortest = 25;
const longest = 500;
const mostRead = 600;

/**
 * Sentences worth picking, in the page's order: what the user selected, else those that name somebody of `names` and the
 * first ones. Literal sentences; nothing is made of them.
 * @param names of persons and organisations, as they are written.
 */
export function pickableSentences(page: PageText, names: readonly string[]): readonly ClipSentence[] {
  const named = namedIn(names);
  const sentencesOf = (paragraphs: readonly string[]): ClipSentence[] => {
    const all = paragraphs.flatMap((text) => splitSentences(text, page.lang)).slice(0, mostRead);
    return [...new Set(all)].map((text) => ({ text, names: named(text) }));
  };
  if (page.selection !== '') return sentencesOf([page.selection]).slice(0, shown);
  const article = sentencesOf(page.paragraphs);
  const telling = [...article, ...sentencesOf(page.beside)].filter((sentence) => sentence.names);
  const best = new Set([...article.slice(0, leading), ...telling, ...article]);
  const chosen = new Set([...best].slice(0, shown));
  return [...new Set([...article, ...telling])].filter((sentence) => chosen.has(sentence));
}

function splitSentences(text: string, lang: string): readonly string[] {
  const parts = [...segmenterFor(lang).segment(text)].map(({ segment }) => segment.trim());
  return parts.filter(({ length }) => length >= shortest).map((part) => cut(part));
}

function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity: 'sentence' });
  } catch {
    // What a page declares as its language need not be one.
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  const begin = text.slice(0, longest);
  return `${begin.slice(0, Math.max(begin.lastIndexOf(' '), longest / 2))}…`;
}

/** Whether a text has one of the names as whole words, in any case. */
function namedIn(names: readonly string[]): (text: string) => boolean {
  const known = names.map((name) => name.trim()).filter(({ length }) => length > 2);
  if (known.length === 0) return () => false;
  const any = known.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => whole.test(text);
}
