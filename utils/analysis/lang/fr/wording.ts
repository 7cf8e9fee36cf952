import type { Wording } from '../../rules/wording';

/** French wording of suggestions; own compilation. */
export const wording: Wording = {
  moment: 'au plus tard {day} à 17 h',
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'],
  inAgreement: 'en accord avec {name}',
};
