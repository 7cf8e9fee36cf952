import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../../scripts/build';
import { bringPackages, prepareMachine } from './machine';
import { type MailServer, startMailServer } from './mail-server';
import { startRoundcube } from './roundcube';
import { type Sogo, sogoPackages, startSogo } from './sogo';

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
  const mail = await startMailServer(state, logs);
  const roundcube = await startRoundcube(join(state, 'roundcube'), logs, mail).catch(
    async (error: unknown) => {
      await mail.stop();
      throw error;
    },
  );
  const sogo = await startSogoIfThere(join(state, 'sogo'), logs, mail).catch(async (error: unknown) => {
    await Promise.allSettled([roundcube.stop(), mail.stop()]);
    throw error;
  });
  process.env['BYNAME_WEBMAIL'] = JSON.stringify({
    url: roundcube.url,
    homes: mail.homes,
    sogo: sogo?.url ?? null,
  });
  return async () => {
    await Promise.allSettled([roundcube.stop(), sogo?.stop(), mail.stop()]);
    if (!process.env['BYNAME_KEEP']) await rm(state, { recursive: true, force: true, maxRetries: 5 });
  };
}

async function startSogoIfThere(folder: string, logs: string, mail: MailServer): Promise<Sogo | undefined> {
  const reason = bringPackages('SOGo', sogoPackages);
  if (reason === undefined) return await startSogo(folder, logs, mail);
  process.stdout.write(`${reason}\n`);
  return undefined;
}
