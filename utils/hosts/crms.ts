import { espocrm } from './espocrm';
import type { FactsById } from './facts-bridge';

/** The pack `crm`. */
export const crms: FactsById = { espocrm };
