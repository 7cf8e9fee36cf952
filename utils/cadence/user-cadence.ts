import { countryOfLanguages, workingCalendar } from './holidays';
import type { Pace } from './types';
import type { WorkingCalendar } from './working-days';

/** How the user set the cadence: the pace as it is, and the working days of the countries chosen, or else of the browser. */
export function userCadence(
  settings: { readonly pace: Pace; readonly holidays: readonly string[] | null },
  languages: readonly string[],
): { readonly pace: Pace; readonly calendar: WorkingCalendar } {
  const own = countryOfLanguages(languages);
  const countries = settings.holidays ?? (own === undefined ? [] : [own]);
  return { pace: settings.pace, calendar: workingCalendar(countries) };
}
