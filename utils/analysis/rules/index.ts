import { greetingGeneric } from './greeting-generic';
import { greetingMismatch } from './greeting-mismatch';
import { greetingMissing } from './greeting-missing';
import { signoffAnonymous } from './signoff-anonymous';
import { signoffMissing } from './signoff-missing';
import type { Rule } from './types';

/** Every rule, in the order in which findings at one place are shown. */
export const rules: readonly Rule[] = [
  signoffAnonymous,
  signoffMissing,
  greetingGeneric,
  greetingMissing,
  greetingMismatch,
];
