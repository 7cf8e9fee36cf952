import { formalityMixed } from './formality-mixed';
import { greetingGeneric } from './greeting-generic';
import { greetingMismatch } from './greeting-mismatch';
import { greetingMissing } from './greeting-missing';
import { hidingBehindOrganisation } from './hiding-behind-organisation';
import { placeholderLeft } from './placeholder-left';
import { promiseVague } from './promise-vague';
import { selfBelittling } from './self-belittling';
import { signoffAnonymous } from './signoff-anonymous';
import { signoffMissing } from './signoff-missing';
import { signoffNotYou } from './signoff-not-you';
import { signoffProxy } from './signoff-proxy';
import { targetThinking } from './target-thinking';
import type { Rule } from './types';

/** Every rule, in the order in which findings at one place are shown. */
export const rules: readonly Rule[] = [
  signoffAnonymous,
  signoffMissing,
  signoffNotYou,
  signoffProxy,
  greetingGeneric,
  greetingMissing,
  greetingMismatch,
  placeholderLeft,
  selfBelittling,
  hidingBehindOrganisation,
  promiseVague,
  targetThinking,
  formalityMixed,
];
