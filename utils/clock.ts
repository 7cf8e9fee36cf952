/** The present moment, ms since 1970. The one place that asks the system, so that a test can set the time. */
export function now(): number {
  return Date.now();
}
