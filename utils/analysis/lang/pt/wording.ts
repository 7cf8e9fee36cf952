import type { Wording } from '../../rules/wording';

/** Portuguese wording of suggestions; own compilation. */
export const wording: Wording = {
  moment: 'até {day} às 17h00',
  weekdays: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira'],
  inAgreement: 'de acordo com {name}',
};
