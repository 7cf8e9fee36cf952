import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/setup/ensure.mjs';
import { boxes } from '../people';
import { type Daemon, freePorts, startDaemon } from './daemon';
import type { MailServer } from './mail-server';

export interface Roundcube extends Daemon {
  /** Address with a slash at the end. */
  readonly url: string;
}

/** Debian's Roundcube on PHP's own web server, with its database, configuration and sessions below `folder`. */
export async function startRoundcube(folder: string, logs: string, mail: MailServer): Promise<Roundcube> {
  const [port = 0] = await freePorts(1);
  const config = join(folder, 'config');
  const temporary = join(folder, 'temporary');
  for (const path of [config, temporary]) await mkdir(path, { recursive: true });
  const database = join(folder, 'roundcube.db');
  await writeFile(
    join(config, 'config.inc.php'),
    `<?php
$config = [
  'db_dsnw' => 'sqlite:///${database}?mode=0640',
  'imap_host' => '127.0.0.1:${mail.imapPort}',
  'smtp_host' => '127.0.0.1:${mail.smtpPort}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'des_key' => 'only-for-these-tests-ok!',
  'product_name' => 'Test webmail',
  'temp_dir' => '${temporary}',
  'log_dir' => '${logs}',
  'plugins' => [],
  'skin' => 'elastic',
  'language' => 'en_US',
  'enable_spellcheck' => false,
  'mime_types' => '/etc/roundcube/mimetypes.php',
  'draft_autosave' => 0,
];
`,
  );
  for (const file of ['defaults.inc.php', 'mimetypes.php']) {
    await symlink(`/etc/roundcube/${file}`, join(config, file));
  }
  execFileSync('php', [join(root, 'tests/webmail/setup/roundcube-users.php')], {
    input: JSON.stringify({
      database,
      schema: '/usr/share/roundcube/SQL/sqlite.initial.sql',
      host: '127.0.0.1',
      boxes,
    }),
  });
  const settings = { display_errors: '0', error_log: join(logs, 'php.log'), 'session.save_path': temporary };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  const daemon = await startDaemon({
    name: 'roundcube',
    command: ['php', ...flags, '-S', `127.0.0.1:${port}`, '-t', '/var/lib/roundcube/public_html'],
    port,
    logs,
    // Without workers, a page that waits for its own frames would wait for ever.
    environment: { ROUNDCUBE_CONFIG_DIR: config, PHP_CLI_SERVER_WORKERS: '4' },
  });
  return { url: `http://127.0.0.1:${port}/`, stop: daemon.stop };
}
