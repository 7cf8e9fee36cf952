/** `npm start`: set-up first, then the demo. See `start/main.ts`. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { ensureSetup, root } from './setup/ensure.mjs';

ensureSetup();
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'scripts/start/main.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
