import type { Contact } from '@/utils/store/types';

/** Countries whose calling code is theirs alone, with the code (ITU-T E.164 list of assigned codes). */
const byCallingCode: readonly (readonly [code: string, country: string])[] = [
  ['31', 'NL'],
  ['32', 'BE'],
  ['33', 'FR'],
  ['34', 'ES'],
  ['351', 'PT'],
  ['352', 'LU'],
  ['353', 'IE'],
  ['41', 'CH'],
  ['43', 'AT'],
  ['44', 'GB'],
  ['45', 'DK'],
  ['46', 'SE'],
  ['48', 'PL'],
  ['49', 'DE'],
  ['965', 'KW'],
  ['966', 'SA'],
  ['972', 'IL'],
  ['974', 'QA'],
];

/** Domains that people of one country use; `.me`, `.tv` and their like tell nothing. */
const byDomain: ReadonlySet<string> = new Set(
  'nl be fr de es pt it lu ie ch at dk se no pl fi cz kw sa il qa'.split(' '),
);

/**
 * The country that a contact's own number or address names.
 * @returns ISO 3166-1 alpha-2, or `undefined` when neither tells, or they tell different ones.
 */
export function countryOf({ phones, emails }: Pick<Contact, 'phones' | 'emails'>): string | undefined {
  const named = new Set([...phones.map(countryOfNumber), ...emails.map(countryOfAddress)]);
  named.delete(undefined);
  return named.size === 1 ? [...named][0] : undefined;
}

function countryOfNumber(phone: string): string | undefined {
  const digits = phone.replace(/^\s*00/u, '+').replace(/[^\d+]/gu, '');
  if (!digits.startsWith('+')) return undefined;
  return byCallingCode.find(([code]) => digits.startsWith(code, 1))?.[1];
}

function countryOfAddress(email: string): string | undefined {
  const domain = email.toLowerCase().split('.').at(-1) ?? '';
  if (email.toLowerCase().endsWith('.uk')) return 'GB';
  return byDomain.has(domain) ? domain.toUpperCase() : undefined;
}
