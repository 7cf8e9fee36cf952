/** The present moment, ms since 1970. The one place that asks the system, so that a test can set the time. */
export function now(): number {
  return Date.now();
}

/** The user's calendar day as `YYYY-MM-DD`. */
export function today(): string {
  const day = new Date(now());
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
}
