/** How long something took, in ms; `limit` is what a person should never wait longer for. */
export interface Timing {
  readonly what: string;
  readonly limit: number | null;
  readonly median: number;
  readonly slowest: number;
}
