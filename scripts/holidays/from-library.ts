import Holidays from 'date-holidays';
import type { HolidayCountry } from '@/utils/cadence/holidays';

/** What the library asks for; the bank holidays of England stand for Britain. */
const places: Readonly<Record<HolidayCountry, readonly [country: string, state?: string]>> = {
  NL: ['NL'],
  BE: ['BE'],
  DE: ['DE'],
  FR: ['FR'],
  GB: ['GB', 'ENG'],
};

/** The public holidays of a country in a year by `date-holidays`, as `MMDD`, in order. Those of a region are not in it. */
export function publicHolidays(country: HolidayCountry, year: number): readonly string[] {
  const [code, state] = places[country];
  const library = state === undefined ? new Holidays(code) : new Holidays(code, state);
  const days = library
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(5, 10).replace('-', ''));
  return [...new Set(days)].sort();
}
