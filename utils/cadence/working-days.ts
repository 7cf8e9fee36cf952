import { addDays, type Day, weekdayOf } from './days';

export interface WorkingCalendar {
  isWorkingDay(day: Day): boolean;
}

/** Monday to Friday, without public holidays. */
export const weekdays: WorkingCalendar = {
  isWorkingDay: (day) => weekdayOf(day) % 6 !== 0,
};

/** No calendar has this many days off in a row; one that says so is not asked further. */
const mostDaysOff = 60;

/** The day itself when it is a working day, else the first one after it. */
export function workingDayFrom(day: Day, calendar: WorkingCalendar): Day {
  let candidate = day;
  for (let off = 0; off < mostDaysOff && !calendar.isWorkingDay(candidate); off++) {
    candidate = addDays(candidate, 1);
  }
  return candidate;
}

/** The `count`-th working day after `day`. */
export function addWorkingDays(day: Day, count: number, calendar: WorkingCalendar): Day {
  let reached = day;
  for (let passed = 0; passed < count; passed++) reached = workingDayFrom(addDays(reached, 1), calendar);
  return reached;
}
