/**
 * Everything that can fail, in the order of what is quick to know. Ends with one line, `N passed, N failed`.
 * `--fast` leaves out the builds and browsers; `--webmail` adds the round through a real Roundcube and SOGo.
 */
import { requireBrowser } from '../browsers/find';
import { build } from '../build';
import { tool } from '../setup/ensure.mjs';
import { type Counts, countsLine, nothing, oneFailed, onePassed, sum } from './counts';
import { storeCheck } from './store-check';
import { check, playwright, vitest } from './tools';

const wants = new Set(process.argv.slice(2));
const results: Counts[] = [];

async function phase(title: string, run: () => Promise<Counts> | Counts): Promise<void> {
  const started = Date.now();
  process.stdout.write(`\n== ${title}\n`);
  const counts = await run();
  results.push(counts);
  process.stdout.write(
    `-- ${title}: ${countsLine(counts)} (${Math.round((Date.now() - started) / 1000)} s)\n`,
  );
}

async function buildAll(): Promise<Counts> {
  try {
    for (const target of ['chrome', 'firefox'] as const) {
      for (const mode of ['production', 'testing'] as const) await build(target, mode);
    }
    return onePassed;
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    return oneFailed;
  }
}

/** Tests in Chromium are a must; where no Firefox can be had, its round says so and is skipped. */
async function inFirefox(): Promise<Counts> {
  try {
    await requireBrowser('firefox');
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    return { ...nothing, skipped: 1 };
  }
  return playwright('firefox', ['--project=firefox']);
}

await phase('Types', async () =>
  sum([
    await check([tool('typescript', 'tsc'), '--noEmit']),
    await check([tool('typescript', 'tsc'), '--noEmit', '-p', 'utils/analysis']),
  ]),
);
await phase('Lint and format', () =>
  check([tool('@biomejs/biome', 'biome'), 'check', '--error-on-warnings']),
);
await phase('Unit, property, extension and component tests', () => vitest('vitest', ['unit', 'document']));
if (!wants.has('--fast')) {
  await phase('Build for Chromium and Firefox', buildAll);
  await phase('What was built', () => vitest('build', ['build']));
  await phase('Store check (web-ext lint)', storeCheck);
  await phase('Chromium', () => playwright('chromium', ['--project=chromium']));
  await phase('Firefox', inFirefox);
}
if (wants.has('--webmail')) {
  await phase('Roundcube and SOGo', () =>
    playwright('webmail', ['--config=tests/webmail/playwright.config.ts']),
  );
}
const total = sum(results);
if (total.failures.length > 0) process.stdout.write(`\nFailed:\n  ${total.failures.join('\n  ')}\n`);
process.stdout.write(`\n${countsLine(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
