import { build } from '../../../scripts/build';

/** Builds what the browsers load, once for all workers. `npm test` has done so when it sets `BYNAME_BUILT`. */
export default async function buildForTests(): Promise<void> {
  if (process.env['BYNAME_BUILT']) return;
  await build('chrome', 'testing');
  await build('firefox', 'testing');
}
