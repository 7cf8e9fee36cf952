import type { Wording } from '../../rules/wording';

/** Italian wording of suggestions; own compilation. */
export const wording: Wording = {
  moment: 'entro {day} alle 17.00',
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì'],
  inAgreement: 'in accordo con {name}',
};
