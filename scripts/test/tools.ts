import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, tool } from '../setup/ensure.mjs';
import { type Counts, oneFailed, onePassed, playwrightCounts, vitestCounts } from './counts';

const reports = join(root, '.output', 'reports');

/** Runs a Node tool with its words on our output; `true` when it ended well. */
export function runTool(command: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const running = spawn(process.execPath, [...command], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    running.on('error', () => resolve(false));
    running.on('close', (code) => resolve(code === 0));
  });
}

/** A tool that has no tests of its own counts as one. */
export async function check(command: readonly string[]): Promise<Counts> {
  return (await runTool(command)) ? onePassed : oneFailed;
}

export async function vitest(name: string, projects: readonly string[]): Promise<Counts> {
  const report = freshReport(name);
  const ended = await runTool([
    tool('vitest'),
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return vitestCounts(report, ended);
}

export async function playwright(name: string, args: readonly string[]): Promise<Counts> {
  const report = freshReport(name);
  const ended = await runTool(
    [tool('@playwright/test', 'playwright'), 'test', ...args, '--reporter=list,json'],
    {
      BYNAME_BUILT: '1',
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  );
  return playwrightCounts(report, ended);
}

/** An old report must not pass for the one of a run that wrote none. */
function freshReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  const path = join(reports, `${name}.json`);
  rmSync(path, { force: true });
  return path;
}
