import { addDays, type Day, weekdayOf } from './days';

export interface WorkingCalendar {
  isWorkingDay(day: Day): boolean;
}

/** Monday to Friday, without public holidays. */
export const weekdays: WorkingCalendar = {
  isWorkingDay: (day) => weekdayOf(day) % 6 !== 0,
};

/** Monday to Friday without these days. */
export const weekdaysWithout = (daysOff: readonly Day[]): WorkingCalendar => ({
  isWorkingDay: (day) => weekdays.isWorkingDay(day) && !daysOff.includes(day),
});

/** The weekdays of the `count` days from this one on that are no working days, to hand on without the calendar. */
export function daysOffIn(calendar: WorkingCalendar, from: Day, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, index) => addDays(from, index)).filter(
    (day) => weekdays.isWorkingDay(day) && !calendar.isWorkingDay(day),
  );
}

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
