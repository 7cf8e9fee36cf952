import type { Wording } from '../../rules/wording';

/** German wording of suggestions; own compilation. */
export const wording: Wording = {
  moment: 'spätestens {day} um 17 Uhr',
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'],
  inAgreement: 'in Absprache mit {name}',
};
