import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../../scripts/build';
import { prepareMachine } from './machine';
import { startMailServer } from './mail-server';
import { startRoundcube } from './roundcube';

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
  process.env['BYNAME_WEBMAIL'] = JSON.stringify({ url: roundcube.url, homes: mail.homes });
  return async () => {
    await Promise.allSettled([roundcube.stop(), mail.stop()]);
    if (!process.env['BYNAME_KEEP']) await rm(state, { recursive: true, force: true, maxRetries: 5 });
  };
}
