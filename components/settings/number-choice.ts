/** The choices, with the one that stands for a stored number; one that somebody else stored is shown as it is. */
export function choicesWith(choices: readonly string[], stored: number | null): readonly string[] {
  const own = stored === null ? '' : String(stored);
  return choices.includes(own) ? choices : [...choices, own];
}

/** The number that a choice stands for; none is chosen by an empty one. */
export const numberOf = (choice: string): number | null => (choice === '' ? null : Number(choice));
