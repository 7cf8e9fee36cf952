import { spawnSync } from 'node:child_process';
import * as v from 'valibot';
import { buildFolder } from '../build';
import { tool } from '../setup/ensure.mjs';
import { type Counts, oneFailed, onePassed } from './counts';

const message = v.object({ code: v.string(), message: v.string(), file: v.optional(v.string()) });
const report = v.object({ errors: v.array(message), warnings: v.array(message) });

/** Warnings that stay, each with its reason; any other warning fails. */
const explained: Readonly<Record<string, string>> = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'Firefox for Android is not served: it has no webmail composer to stand beside.',
  UNSAFE_VAR_ASSIGNMENT: 'Preact can set innerHTML for dangerouslySetInnerHTML, which no component uses.',
};

/** Lints the Firefox build as its store does. */
export function storeCheck(): Counts {
  const folder = buildFolder('firefox', 'production');
  const run = spawnSync(
    process.execPath,
    [tool('web-ext'), 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    { encoding: 'utf8' },
  );
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), report), run.stdout);
  if (!parsed.success) {
    process.stdout.write(`web-ext did not report: ${run.stderr}\n`);
    return oneFailed;
  }
  const { errors, warnings } = parsed.output;
  for (const error of errors)
    process.stdout.write(`error ${error.code}: ${error.message} (${error.file ?? ''})\n`);
  for (const { code, message: text, file = '' } of warnings) {
    process.stdout.write(`warning ${code} (${file}): ${explained[code] ?? text}\n`);
  }
  const unexplained = warnings.filter(({ code }) => !(code in explained));
  process.stdout.write(`${errors.length} errors, ${warnings.length} warnings\n`);
  return errors.length + unexplained.length === 0 ? onePassed : oneFailed;
}
