import type { Wording } from '../../rules/wording';

/** Spanish wording of suggestions; own compilation. */
export const wording: Wording = {
  moment: 'a más tardar el {day} a las 17:00',
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes'],
  inAgreement: 'de acuerdo con {name}',
};
