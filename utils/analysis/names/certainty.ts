/** How sure it is that a piece of text is the name of a person. */
export const Certainty = { none: 0, weak: 1, fair: 2, sure: 3 } as const;
