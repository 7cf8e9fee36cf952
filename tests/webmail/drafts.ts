import { expect } from '@playwright/test';

const opening =
  'Beste Nienke,\n\nGraag hoor ik voor vrijdag of de factuur klopt.\n\nMet vriendelijke groet,\n';

/** What is typed, and what it should be after one click. */
export const anonymous = `${opening}Team Incasso`;
const personal = `${opening}Ineke de Vries\nTeam Incasso`;

/** Lines with something on them: editors differ in how they write an empty one. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A repaired draft: signed by the person, with the direct number where the sign-off was made for this reader. */
export function expectSigned(text: string): void {
  const [lines, signed] = [linesOf(text), linesOf(personal)];
  expect(lines.slice(0, signed.length)).toEqual(signed);
  expect([[], ['+31 6 5550 0142']]).toContainEqual(lines.slice(signed.length));
}
