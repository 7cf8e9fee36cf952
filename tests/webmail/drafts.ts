const opening =
  'Beste Nienke,\n\nGraag hoor ik voor vrijdag of de factuur klopt.\n\nMet vriendelijke groet,\n';

/** What is typed, and what it should be after one click. */
export const anonymous = `${opening}Team Incasso`;
export const personal = `${opening}Ineke de Vries\nTeam Incasso`;

/** Lines with something on them: editors differ in how they write an empty one. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}
