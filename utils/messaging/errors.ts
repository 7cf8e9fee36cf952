/**
 * `orphaned`: the extension was updated or removed under the page, or its access to the site was taken back. `nobody`: the mail names nobody to log.
 * `refused`: not accepted yet, on the never-log list, or taken out of the log by the user. `closed`: the contact said no for
 * good or objected. `full`: the disk or its quota is full; nothing was written. `blocked`: an older Byname keeps the log shut.
 */
export const requestErrors = [
  'orphaned',
  'invalid',
  'nobody',
  'refused',
  'closed',
  'full',
  'blocked',
  'failed',
] as const;
export type RequestError = (typeof requestErrors)[number];
