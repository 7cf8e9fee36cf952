import { addDays, type Day } from './days';
import { firstYear, holidaysByYear } from './holidays.data';
import { type WorkingCalendar, weekdays } from './working-days';

export const holidayCountries = ['NL', 'BE', 'DE', 'FR', 'GB'] as const;
export type HolidayCountry = (typeof holidayCountries)[number];

const isHolidayCountry = (code: string): code is HolidayCountry =>
  holidayCountries.some((country) => country === code);

function isHoliday(country: HolidayCountry, day: Day): boolean {
  const year = holidaysByYear[country][Number(day.slice(0, 4)) - firstYear];
  return year?.includes(`${day.slice(5, 7)}${day.slice(8, 10)}`) ?? false;
}

/**
 * Monday to Friday without the public holidays of these countries (ISO 3166-1 alpha-2). A country that is not in the table,
 * and a year after the last one in it, has none.
 */
export function workingCalendar(countries: readonly string[]): WorkingCalendar {
  const known = countries.filter(isHolidayCountry);
  return {
    isWorkingDay: (day) => weekdays.isWorkingDay(day) && !known.some((country) => isHoliday(country, day)),
  };
}

/** The public holidays of a country in the `days` days from this one on. */
export function holidaysIn(country: string, from: Day, days = 60): readonly Day[] {
  if (!isHolidayCountry(country)) return [];
  return Array.from({ length: days }, (_, index) => addDays(from, index)).filter((day) =>
    isHoliday(country, day),
  );
}

/** Where each language is mostly spoken, of the countries in the table; English tells no country. */
const homes: Readonly<Record<string, HolidayCountry>> = { nl: 'NL', de: 'DE', fr: 'FR' };

/**
 * The country whose holidays the user probably keeps: the first that a language tag names (`nl-BE`), else where its
 * language is at home. None is better than a wrong one.
 *
 * @param tags BCP 47, best first, such as `navigator.languages`
 */
export function countryOfLanguages(tags: readonly string[]): HolidayCountry | undefined {
  for (const tag of tags) {
    const { language, region } = new Intl.Locale(tag);
    if (region !== undefined) return isHolidayCountry(region) ? region : undefined;
    const home = homes[language];
    if (home) return home;
  }
  return undefined;
}
