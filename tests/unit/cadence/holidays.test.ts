import { describe, expect, it, test } from 'vitest';
import { publicHolidays } from '@/scripts/holidays/from-library';
import { countryOfLanguages, holidayCountries, holidaysIn, workingCalendar } from '@/utils/cadence/holidays';
import { firstYear, holidaysByYear } from '@/utils/cadence/holidays.data';
import { defaultPace } from '@/utils/cadence/types';
import { userCadence } from '@/utils/cadence/user-cadence';
import { addWorkingDays } from '@/utils/cadence/working-days';

describe.each(holidayCountries)('the table of %s', (country) => {
  test('is what the library says, for every year of it', () => {
    const years = holidaysByYear[country];
    expect(years.length).toBeGreaterThan(10);
    for (const [index, days] of years.entries()) {
      expect(days.split(' '), String(firstYear + index)).toEqual(publicHolidays(country, firstYear + index));
    }
  });
});

describe('working days', () => {
  it.each([
    // King's Day 2027 is a Tuesday, Ascension Day a Thursday; King's Day 2025 was moved to Saturday the 26th.
    [['NL'], '2027-04-26', '2027-04-28'],
    [['NL'], '2027-05-05', '2027-05-07'],
    [['BE'], '2027-04-26', '2027-04-27'],
    [['BE'], '2027-07-20', '2027-07-22'],
    [['FR'], '2027-07-13', '2027-07-15'],
    [['DE'], '2028-10-02', '2028-10-04'],
    // Christmas on a Saturday: the Monday and Tuesday after it are bank holidays.
    [['GB'], '2027-12-24', '2027-12-29'],
    [['NL'], '2027-12-24', '2027-12-27'],
    [['NL', 'GB'], '2027-12-24', '2027-12-29'],
    [['US'], '2027-12-24', '2027-12-27'],
    [[], '2027-12-24', '2027-12-27'],
  ])('in %s, after %s comes %s', (countries, day, next) => {
    expect(addWorkingDays(day, 1, workingCalendar(countries))).toBe(next);
  });

  it('go on after the last year of the table, without holidays', () => {
    expect(addWorkingDays('2099-12-24', 1, workingCalendar(['NL']))).toBe('2099-12-25');
  });
});

describe('public holidays ahead', () => {
  it('are those of the country, from the day itself on', () => {
    const aroundChristmas = ['2026-12-25', '2026-12-26', '2027-01-01'];
    expect(holidaysIn('NL', '2026-11-30')).toEqual(aroundChristmas);
    expect(holidaysIn('NL', '2026-12-26', 7)).toEqual(['2026-12-26', '2027-01-01']);
    expect(holidaysIn('SE', '2026-11-30')).toEqual([]);
  });
});

describe('the country of a browser', () => {
  it.each([
    [['nl-BE', 'nl'], 'BE'],
    [['nl', 'en-US'], 'NL'],
    [['en', 'de'], 'DE'],
    [['en-GB'], 'GB'],
    [['en-US', 'nl'], undefined],
    [['de-AT'], undefined],
    [[], undefined],
  ])('with %s is %s', (tags, country) => {
    expect(countryOfLanguages(tags)).toBe(country);
  });
});

describe('the user’s working days', () => {
  const dayAfter = (holidays: readonly string[] | null, languages: readonly string[]) =>
    addWorkingDays('2027-04-26', 1, userCadence({ pace: defaultPace, holidays }, languages).calendar);

  it('are those of the countries chosen, else of the browser', () => {
    expect(dayAfter(null, ['nl'])).toBe('2027-04-28');
    expect(dayAfter(null, ['en-US'])).toBe('2027-04-27');
    expect(dayAfter(['BE'], ['nl'])).toBe('2027-04-27');
    expect(dayAfter([], ['nl'])).toBe('2027-04-27');
  });
});
