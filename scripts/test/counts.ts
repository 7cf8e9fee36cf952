import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };
export const onePassed: Counts = { ...nothing, passed: 1 };
export const oneFailed: Counts = { ...nothing, failed: 1 };

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    nothing,
  );
}

/** `12 passed, 0 failed`, with the skipped ones only where there are any. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

const vitestReport = v.object({
  success: v.boolean(),
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
});
const playwrightReport = v.object({
  errors: v.array(v.unknown()),
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
});

/** Counts of a run of Vitest with its JSON reporter. A file that did not even load counts as a failed test. */
export function vitestCounts(path: string, endedWell: boolean): Counts {
  const report = read(path, vitestReport);
  if (!report) return oneFailed;
  const { numPassedTests, numFailedTests, numPendingTests, success } = report;
  const failed = numFailedTests || (success && endedWell ? 0 : 1);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

/** Counts of a run of Playwright with its JSON reporter. */
export function playwrightCounts(path: string, endedWell: boolean): Counts {
  const report = read(path, playwrightReport);
  if (!report) return oneFailed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  return { passed: expected, failed: failed || (endedWell ? 0 : 1), skipped };
}

function read<T>(path: string, schema: v.GenericSchema<unknown, T>): T | undefined {
  if (!existsSync(path)) return undefined;
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
  return parsed.success ? parsed.output : undefined;
}
