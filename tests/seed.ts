import process from 'node:process';
import fc from 'fast-check';

/** What every draw of a run starts from: the order of the tests, and the values that properties are tried with. */
const usual = 20_261_122;

/** The seed of this run: the usual one, so that a run's verdict is the code's alone, or `BYNAME_SEED` to try other values. */
export const seed = Number(process.env['BYNAME_SEED'] ?? usual);

fc.configureGlobal({ seed });
