/** What a page says, as plain text of bounded length. */
export interface PageText {
  readonly title: string;
  readonly url: string;
  /** As the page declares it, or empty. */
  readonly lang: string;
  /** What the user had selected; sentences are picked from this when it is not empty. */
  readonly selection: string;
  /** Of its article, or of the whole page where it has none. */
  readonly paragraphs: readonly string[];
  /** Of the page around its article: comments, captions, menus. */
  readonly beside: readonly string[];
}

/** Longest texts that leave a page, in UTF-16 units. */
export const longestTitle = 300;
export const longestParagraph = 2_000;
export const longestSelection = 4_000;
/** So many paragraphs at most. */
export const mostParagraphs = 200;

/** One line, without characters that only steer the display. */
export function plainLine(text: string, longest: number): string {
  // Cut first: a line may be a megabyte.
  const cut = text.slice(0, longest * 2);
  return cut
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longest);
}
