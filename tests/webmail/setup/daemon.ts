import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

export interface DaemonOptions {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** It is up when this port answers. */
  readonly port: number;
  /** Folder for `NAME.log`. */
  readonly logs: string;
  readonly environment?: NodeJS.ProcessEnv;
  /** For a server that leaves its process group; without it the group gets `stopSignal`. */
  readonly stopCommand?: readonly [string, ...string[]];
  /** SIGTERM, unless it would wait with that for something. */
  readonly stopSignal?: NodeJS.Signals;
}

export interface Daemon {
  stop(): Promise<void>;
}

/** How long a server may take to answer, in ms. */
const patience = 60_000;

/** Starts a server in the foreground, as the head of a process group of its own, and waits until it answers. */
export async function startDaemon(options: DaemonOptions): Promise<Daemon> {
  const { name, command, port, logs, environment } = options;
  const log = join(logs, `${name}.log`);
  const sink = openSync(log, 'a');
  const [program, ...args] = command;
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', sink, sink],
    env: { ...process.env, ...environment },
  });
  const gone = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const ended = gone.then(() => {
    throw new Error(`${name} ended before it answered.\n${readFileSync(log, 'utf8').slice(-2000)}`);
  });
  ended.catch(() => undefined);
  await Promise.race([untilAnswering(port, name), ended]);
  return { stop: () => stop(child, gone, options) };
}

async function stop(
  child: ChildProcess,
  gone: Promise<void>,
  { stopCommand, stopSignal = 'SIGTERM' }: DaemonOptions,
): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (stopCommand) execFileSync(stopCommand[0], stopCommand.slice(1), { stdio: 'ignore' });
  else process.kill(-child.pid, stopSignal);
  await gone;
}

async function untilAnswering(port: number, name: string): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await answers(port))) {
    if (Date.now() > deadline) throw new Error(`${name} does not answer on port ${port}.`);
  }
}

/** One try; a refused one comes back after a short pause, so that the loop around it does not spin. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => setTimeout(() => resolve(false), 50));
  });
}

/** Ports that were free a moment ago. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            if (address && typeof address === 'object') resolve(address.port);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
