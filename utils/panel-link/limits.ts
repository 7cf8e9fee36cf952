/** So many UTF-16 units of a draft's own words go along with a finding, at most. */
export const longestQuote = 200;
/** A promise's sentence, a reason, a line of a sign-off. */
export const longestLine = 400;
/** Text of a fix: at most a whole sign-off. */
export const longestFix = 2_000;
