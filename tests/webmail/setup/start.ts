import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../../scripts/build';
import { wantsHorde } from '../webmail';
import type { Daemon } from './daemon';
import { hordePackages, startHorde } from './horde';
import { bringPackages, prepareMachine } from './machine';
import { startMailServer } from './mail-server';
import { startRoundcube } from './roundcube';
import { sogoPackages, startSogo } from './sogo';

/** Starts everything for the whole run; the tests find it by `webmail()`. Returns what ends it again. */
export default async function startWebmail(): Promise<() => Promise<void>> {
  const reason = prepareMachine();
  if (reason !== undefined) {
    process.stdout.write(`${reason}\n`);
    process.env['BYNAME_WEBMAIL_MISSING'] = reason;
    return async () => undefined;
  }
  if (!process.env['BYNAME_BUILT']) {
    await build('chrome', 'testing');
    await build('firefox', 'testing');
  }
  const state = await mkdtemp(join(tmpdir(), 'byname-webmail-'));
  await chmod(state, 0o755); // Dovecot and Postfix enter it as users of their own.
  const logs = join(state, 'logs');
  await mkdir(logs);
  await chmod(logs, 0o777);
  const started: Daemon[] = [];
  const end = async (): Promise<void> => {
    await Promise.allSettled(started.map((daemon) => daemon.stop()));
  };
  const start = async <T extends Daemon>(starting: Promise<T>): Promise<T> => {
    const daemon = await starting;
    started.push(daemon);
    return daemon;
  };
  try {
    const mail = await start(startMailServer(state, logs));
    const roundcube = await start(startRoundcube(join(state, 'roundcube'), logs, mail));
    const sogo = isThere('SOGo', sogoPackages) && (await start(startSogo(join(state, 'sogo'), logs, mail)));
    const horde =
      wantsHorde &&
      isThere('Horde', hordePackages) &&
      (await start(startHorde(join(state, 'horde'), logs, mail)));
    process.env['BYNAME_WEBMAIL'] = JSON.stringify({
      url: roundcube.url,
      homes: mail.homes,
      sogo: sogo ? sogo.url : null,
      horde: horde ? horde.url : null,
    });
  } catch (error) {
    await end();
    throw error;
  }
  return async () => {
    await end();
    if (!process.env['BYNAME_KEEP']) await rm(state, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** Says why, where it is not and cannot be brought. */
function isThere(webmail: string, packages: readonly string[]): boolean {
  const reason = bringPackages(webmail, packages);
  if (reason !== undefined) process.stdout.write(`${reason}\n`);
  return reason === undefined;
}
