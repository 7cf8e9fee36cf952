import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inekeInHtml } from '../people';
import { type Daemon, freePorts, startDaemon } from './daemon';
import { backend, before, common, impSettings, preferences, readsSettings, registry } from './horde-config';
import type { MailServer } from './mail-server';

export interface Horde extends Daemon {
  /** Address with a slash at the end. */
  readonly url: string;
}

/** Debian packages that a running Horde with its webmail needs besides the mail server. */
export const hordePackages = ['php-cli', 'php-gd', 'php-horde-imp', 'php-intl', 'php-mbstring', 'php-xml'];

const host = '127.0.0.1';
const programs = '/usr/share/horde';
const library = '/usr/share/php';

/** Debian's Horde with its webmail IMP on PHP's own web server; it looks for its settings beside its code, so it runs from a copy. */
export async function startHorde(folder: string, logs: string, mail: MailServer): Promise<Horde> {
  const [port = 0] = await freePorts(1);
  const [site, patched, temporary] = [
    join(folder, 'site'),
    join(folder, 'patched'),
    join(folder, 'temporary'),
  ];
  for (const path of [site, temporary]) await mkdir(path, { recursive: true });
  copyPrograms(join(site, 'horde'));
  await rm(join(site, 'horde/static'), { recursive: true, force: true });
  await mkdir(join(site, 'horde/static'));
  await writeSettings(join(site, 'horde'), temporary, port, logs, mail);
  await patchForPhp8(patched);
  const prepended = join(folder, 'before.php');
  await writeFile(prepended, before);
  const settings = {
    auto_prepend_file: prepended,
    display_errors: '0',
    error_log: join(logs, 'horde-php.log'),
    error_reporting: '4437',
    include_path: `${patched}:.:${library}`,
    log_errors: '1',
    memory_limit: '256M',
    'session.save_path': temporary,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  const daemon = await startDaemon({
    name: 'horde',
    command: ['php', ...flags, '-S', `${host}:${port}`, '-t', site],
    port,
    logs,
    // Without workers, a page that waits for its own frames would wait for ever.
    environment: { PHP_CLI_SERVER_WORKERS: '4', TMPDIR: temporary },
  });
  return { url: `http://${host}:${port}/horde/`, stop: daemon.stop };
}

/** With what its links lead to; one of a map library that nothing here uses leads nowhere. */
function copyPrograms(target: string): void {
  try {
    execFileSync('cp', ['-rL', programs, target], { stdio: 'ignore' });
  } catch {
    // cp says so of the dead link after it has copied all else; what is needed and missing shows at the log-in.
  }
}

async function writeSettings(
  site: string,
  temporary: string,
  port: number,
  logs: string,
  mail: MailServer,
): Promise<void> {
  const put = (name: string, text: string): Promise<void> => writeFile(join(site, name), text);
  await put('config/settings.json', JSON.stringify(common({ host, port, temporary, logs, mail })));
  await put('config/conf.php', readsSettings('conf'));
  await put('config/registry.local.php', registry);
  await put('config/prefs.local.php', preferences(inekeInHtml.email));
  await put('imp/config/settings.json', JSON.stringify(impSettings));
  await put('imp/config/conf.php', readsSettings('conf'));
  await put('imp/config/backends.local.php', backend(host, mail));
  await put('imp/config/mime_drivers.local.php', '<?php $mime_drivers["html"]["inline"] = true;');
  await put('imp/config/prefs.local.php', preferences(inekeInHtml.email));
}

/** Debian 12's Horde asks for a method without a name, and its name lookup reads no bytes of an empty file: PHP 8 bears neither. */
const patches: readonly Patch[] = [
  {
    file: 'Horde/Core/Ajax/Application/Handler.php',
    found: /^.*new ReflectionMethod\(\$this, \$action\);/gm,
    put: 'if (!$action) return false;\n$&',
  },
  { file: 'Net/DNS2/Cache/File.php', found: /filesize\(\$this->cache_file\)/g, put: 'max(1, $&)' },
];

interface Patch {
  readonly file: string;
  readonly found: RegExp;
  readonly put: string;
}

/** Puts mended copies where PHP looks first. */
async function patchForPhp8(patched: string): Promise<void> {
  for (const { file, found, put } of patches) {
    const source = await readFile(join(library, file), 'utf8');
    const target = join(patched, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, source.replace(found, put));
  }
}
