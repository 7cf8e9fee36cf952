/** The present moment, ms since 1970. The one place that asks the system, so that a test can set the time. */
export function now(): number {
  return Date.now();
}

/** The user's calendar day as `YYYY-MM-DD`. */
export function today(): string {
  return localDay(now());
}

/** The calendar day of a moment (ms since 1970) where the user is, as `YYYY-MM-DD`. */
export function localDay(at: number): string {
  const day = new Date(at);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
}

/** A moment (ms since 1970) where the user is, as `YYYY-MM-DDTHH:MM`. */
export function localMoment(at: number): string {
  const moment = new Date(at);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${localDay(at)}T${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}
