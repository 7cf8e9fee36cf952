import { spawnSync } from 'node:child_process';

/** Runs a program to its end and returns what it printed, or `undefined` when it could not run or failed. */
export function output(program: string, args: readonly string[]): string | undefined {
  const done = spawnSync(program, args, { encoding: 'utf8', timeout: 20_000, windowsHide: true });
  return done.status === 0 ? done.stdout.trim() : undefined;
}

/** Runs a program with its output on stderr; `true` when it ended well. */
export function succeeds(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): boolean {
  const done = spawnSync(program, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  return done.status === 0;
}
