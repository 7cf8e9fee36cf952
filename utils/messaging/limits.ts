/** Longest draft or open message (UTF-16 units) that is read. */
export const longestText = 200_000;
