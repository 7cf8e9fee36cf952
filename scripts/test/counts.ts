import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import * as v from 'valibot';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Which failed, each with the first lines of why: of a property, those that bring the failure back. */
  readonly failures: readonly string[];
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
export const onePassed: Counts = { ...nothing, passed: 1 };
export const oneFailed: Counts = { ...nothing, failed: 1 };

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, { passed, failed, skipped, failures }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
      failures: [...total.failures, ...failures],
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
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.string(),
      assertionResults: v.array(
        v.object({ fullName: v.string(), status: v.string(), failureMessages: v.array(v.string()) }),
      ),
    }),
  ),
});

interface Suite {
  readonly file: string;
  readonly suites?: readonly Suite[] | undefined;
  readonly specs: readonly v.InferOutput<typeof spec>[];
}
const errorSchema = v.object({ message: v.optional(v.string(), '') });
const spec = v.object({
  title: v.string(),
  ok: v.boolean(),
  tests: v.array(v.object({ results: v.array(v.object({ errors: v.array(errorSchema) })) })),
});
const suite: v.GenericSchema<unknown, Suite> = v.object({
  file: v.string(),
  suites: v.optional(v.array(v.lazy(() => suite))),
  specs: v.array(spec),
});
const playwrightReport = v.object({
  errors: v.array(errorSchema),
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
  suites: v.array(suite),
});

/** Counts of a run of Vitest with its JSON reporter. A file that did not even load counts as a failed test. */
export function vitestCounts(path: string, endedWell: boolean): Counts {
  const report = read(path, vitestReport);
  if (!report) return oneFailed;
  const { numPassedTests, numFailedTests, numPendingTests, success } = report;
  const failed = numFailedTests || (success && endedWell ? 0 : 1);
  const failures = report.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const lines = assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => failureLine(name, fullName, failureMessages[0]));
      return lines.length > 0 ? lines : [failureLine(name, 'did not load', message)];
    });
  return { passed: numPassedTests, failed, skipped: numPendingTests, failures };
}

/** Counts of a run of Playwright with its JSON reporter. */
export function playwrightCounts(path: string, endedWell: boolean): Counts {
  const report = read(path, playwrightReport);
  if (!report) return oneFailed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + report.errors.length;
  const failures = [
    ...report.errors.map(({ message }) => failureLine('outside the tests', 'error', message)),
    ...report.suites.flatMap(failuresOf),
  ];
  return { passed: expected, failed: failed || (endedWell ? 0 : 1), skipped, failures };
}

function failuresOf({ file, suites = [], specs }: Suite): readonly string[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ title, tests }) => {
      const why = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors));
      return failureLine(file, title, why[0]?.message);
    });
  return [...own, ...suites.flatMap(failuresOf)];
}

function failureLine(file: string, title: string, message = ''): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const why = lines.slice(0, 4).map((line) => line.trim().slice(0, 500));
  return [`${basename(file)}: ${title}`, ...why].join('\n      ');
}

function read<T>(path: string, schema: v.GenericSchema<unknown, T>): T | undefined {
  if (!existsSync(path)) return undefined;
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
  return parsed.success ? parsed.output : undefined;
}
