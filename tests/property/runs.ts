import process from 'node:process';

const asked = Number(process.env['BYNAME_RUNS']);

/** How often a property is tried: as usual, or `BYNAME_RUNS` times. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: asked > 0 ? asked : usual };
}

/** What a property may take, in ms. */
export const patience = asked > 0 ? Math.max(60_000, asked * 500) : 60_000;
