/**
 * Brings a clone to the state that every command needs. No dependencies of its own: it runs before there are any.
 * All its words go to stderr, because the output of some commands (`check`) is a contract.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const oldestNode = [20, 19];

/** Installs what is missing or stale and generates WXT's types. Ends the process with one sentence when it cannot. */
export function ensureSetup() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    stop(`Byname needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`);
  }
  if (!dependenciesAreCurrent()) {
    say('Installing dependencies (npm ci) …');
    run(
      'npm',
      ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
      'The dependencies could not be installed.',
    );
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    say('Generating types (wxt prepare) …');
    run(process.execPath, [tool('wxt'), 'prepare'], 'WXT could not generate its types.');
  }
}

/** Path of the script that a package's command runs, so that no shell and no PATH is needed. */
export function tool(name, command = name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

function dependenciesAreCurrent() {
  if (isLink(join(root, 'node_modules'))) return true;
  const installed = lockedVersions(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const wanted = lockedVersions(join(root, 'package-lock.json'));
  for (const [path, { version, optional }] of wanted) {
    const found = installed.get(path);
    if (found ? found.version !== version : !optional) return false;
  }
  return [...installed.keys()].every((path) => wanted.has(path));
}

/** A linked folder belongs to another clone; installing would empty that one. */
function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function lockedVersions(path) {
  if (!existsSync(path)) return undefined;
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(
    Object.entries(packages)
      .filter(([key]) => key !== '')
      .map(([key, { version, optional, devOptional, peer }]) => [
        key,
        { version, optional: Boolean(optional || devOptional || peer) },
      ]),
  );
}

function run(command, args, failure) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (done.status !== 0) stop(done.error ? `${failure} (${done.error.message})` : failure);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}
