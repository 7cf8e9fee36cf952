/**
 * `node scripts/with-setup.mjs TASK [ARGUMENTS]`: set-up first, then one task of the table below.
 * Its own words go to stderr; stdout belongs to the task.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { ensureSetup, root, tool } from './setup/ensure.mjs';

const both = (command) => (args) =>
  ['chrome', 'firefox'].map((browser) => [tool('wxt'), command, '--browser', browser, ...args]);

/** Every task as the Node commands that it runs, one after another. */
const tasks = {
  check: (args) => [['--import', 'tsx', 'scripts/check/main.ts', ...args]],
  'wxt-build': both('build'),
  'wxt-zip': both('zip'),
  bench: (args) => [
    [tool('vitest'), 'bench', '--run', '--project', 'unit'],
    ['--import', 'tsx', 'scripts/bench/analysis.ts', ...args],
    ['--import', 'tsx', 'scripts/bench/log.ts'],
    ['--import', 'tsx', 'scripts/bench/paint.ts'],
    ['--import', 'tsx', 'scripts/bench/typing.ts'],
  ],
  webmail: (args) => {
    if (args.includes('--horde')) process.env.BYNAME_HORDE = '1';
    const others = args.filter((arg) => arg !== '--horde');
    const config = '--config=tests/webmail/playwright.config.ts';
    return [[tool('@playwright/test', 'playwright'), 'test', config, ...others]];
  },
};

const [name = '', ...args] = process.argv.slice(2);
const task = tasks[name];
if (!task) {
  process.stderr.write(`No such task: '${name}'. There are: ${Object.keys(tasks).join(', ')}.\n`);
  process.exit(2);
}
ensureSetup();
for (const command of task(args)) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
