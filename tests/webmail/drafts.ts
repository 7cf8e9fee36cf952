import { expect } from '@playwright/test';
import { ineke } from '../e2e/harness/extension';

const opening = 'Beste Nienke,\n\nGraag hoor ik voor vrijdag of de factuur klopt.\n\n';
const valediction = 'Met vriendelijke groet,';

/** What is typed. */
export const anonymous = `${opening}${valediction}\nTeam Incasso`;

/** The writer's direct number: only the offers that were made for this reader say it. */
export const directNumber = ineke.identity.phone;

/** Lines with something on them: editors differ in how they write an empty one. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The draft with this offer of the card in the place of its anonymous sign-off, and nothing else changed. */
export function expectSignedAs(offer: string, text: string): void {
  const chosen = linesOf(offer);
  expect(chosen).toContain('Ineke de Vries');
  const kept = chosen.includes(valediction) ? [] : [valediction];
  expect(linesOf(text)).toEqual([...linesOf(opening), ...kept, ...chosen]);
}
