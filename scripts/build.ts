import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root, tool } from './setup/ensure.mjs';

export type BuildMode = 'production' | 'testing' | 'demo';
export type Target = 'chrome' | 'firefox';

/** Where a build is written. */
export function buildFolder(target: Target, mode: BuildMode): string {
  return join(root, '.output', `${target}-mv3${mode === 'production' ? '' : `-${mode}`}`);
}

/** Builds the extension; the error of a failed build carries WXT's own words. */
export function build(target: Target, mode: BuildMode): Promise<string> {
  return new Promise((resolve, reject) => {
    const wxt = spawn(process.execPath, [tool('wxt'), 'build', '--browser', target, '--mode', mode], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const words: Buffer[] = [];
    wxt.stdout.on('data', (chunk: Buffer) => words.push(chunk));
    wxt.stderr.on('data', (chunk: Buffer) => words.push(chunk));
    wxt.on('error', reject);
    wxt.on('close', (code) => {
      if (code === 0) resolve(buildFolder(target, mode));
      else reject(new Error(`The build for ${target} failed.\n${Buffer.concat(words).toString()}`));
    });
  });
}
