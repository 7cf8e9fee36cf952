import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { output } from '../../../scripts/browsers/run';
import { boxes, inekeInHtml } from '../people';
import { type Daemon, freePorts, startDaemon } from './daemon';
import type { MailServer } from './mail-server';
import { startSogoFront } from './sogo-front';

export interface Sogo extends Daemon {
  /** Address of the login page. */
  readonly url: string;
}

/** Debian packages that a running SOGo needs besides the mail server. */
export const sogoPackages = ['sogo', 'memcached', 'postgresql-15', 'tmpreaper'];

const host = '127.0.0.1';
/** How long the database may take to start, in ms. */
const patience = 60_000;

/** Debian's SOGo with a database, cache and web front of its own; everything that it writes is below `folder`. */
export async function startSogo(folder: string, logs: string, mail: MailServer): Promise<Sogo> {
  const [database = 0, cache = 0, back = 0, front = 0] = await freePorts(4);
  const started: Daemon[] = [];
  const stop = async () => {
    for (const daemon of started.reverse()) await daemon.stop();
  };
  try {
    await mkdir(folder, { recursive: true });
    started.push(await startDatabase(join(folder, 'database'), logs, database));
    await untilTakingOrders(database);
    fillDatabase(database);
    started.push(
      await startDaemon({
        name: 'memcached',
        command: ['memcached', '-u', 'memcache', '-l', host, '-p', String(cache), '-m', '32'],
        port: cache,
        logs,
      }),
    );
    started.push(await startSogod(join(folder, 'spool'), logs, { database, cache, back }, mail));
    started.push(await startSogoFront(front, back));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://${host}:${front}/SOGo`, stop };
}

function as(user: string, command: readonly string[]): [string, ...string[]] {
  return ['setpriv', '--reuid', user, '--regid', user, '--init-groups', ...command];
}

async function startDatabase(folder: string, logs: string, port: number): Promise<Daemon> {
  const programs = '/usr/lib/postgresql';
  const version = readdirSync(programs).find((name) => existsSync(join(programs, name, 'bin', 'initdb')));
  const bin = join(programs, version ?? '', 'bin');
  await mkdir(folder);
  execFileSync('chown', ['postgres:postgres', folder]);
  const [setpriv, ...initialise] = as('postgres', [
    join(bin, 'initdb'),
    '--pgdata',
    folder,
    '--auth=trust',
    '--locale=C.UTF-8',
    '--encoding=UTF8',
  ]);
  execFileSync(setpriv, initialise, { cwd: '/', stdio: 'ignore' });
  const settings = ['fsync=off', 'unix_socket_directories=', `listen_addresses=${host}`, `port=${port}`];
  return startDaemon({
    name: 'postgres',
    command: as('postgres', [
      join(bin, 'postgres'),
      '-D',
      folder,
      ...settings.flatMap((setting) => ['-c', setting]),
    ]),
    // Else it waits until its clients leave.
    stopSignal: 'SIGINT',
    port,
    logs,
  });
}

/** Its port answers a while before it does. */
async function untilTakingOrders(port: number): Promise<void> {
  const deadline = Date.now() + patience;
  while (output('pg_isready', ['-q', '-h', host, '-p', String(port)]) === undefined) {
    if (Date.now() > deadline) throw new Error('The database of SOGo does not start.');
    await setTimeout(50);
  }
}

/** One user a box; which editor SOGo opens is a preference of its user. */
function fillDatabase(port: number): void {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const users = boxes.map(({ email, name, password }) =>
    [email, email, password, name, email].map(quoted).join(', '),
  );
  const profiles = boxes.map(({ email, name }) => {
    const type = email === inekeInHtml.email ? 'html' : 'text';
    const identity = { email, fullName: name, isDefault: 1 };
    const defaults = { SOGoMailComposeMessageType: type, SOGoMailIdentities: [identity] };
    return `${quoted(email)}, ${quoted(JSON.stringify(defaults))}`;
  });
  const sql = (base: string, words: string) => {
    execFileSync(
      'psql',
      ['-q', '-v', 'ON_ERROR_STOP=1', '-h', host, '-p', String(port), '-U', 'postgres', base],
      {
        input: words,
      },
    );
  };
  sql('postgres', 'create role sogo login; \n create database sogo owner sogo;');
  sql(
    'sogo',
    `
set role sogo;
create table users (c_uid text primary key, c_name text, c_password text, c_cn text, mail text);
create table profiles (c_uid text primary key, c_defaults text, c_settings text);
insert into users values ${users.map((row) => `(${row})`).join(', ')};
insert into profiles (c_uid, c_defaults) values ${profiles.map((row) => `(${row})`).join(', ')};
`,
  );
}

interface SogoPorts {
  readonly database: number;
  readonly cache: number;
  readonly back: number;
}

/** Its settings go as arguments: it looks for a file of them in its user's home, which is not ours to write in. */
async function startSogod(folder: string, logs: string, ports: SogoPorts, mail: MailServer): Promise<Daemon> {
  await mkdir(folder);
  execFileSync('chown', ['sogo:sogo', folder]);
  const tables = `postgresql://sogo@${host}:${ports.database}/sogo`;
  const users = `( { type = sql; id = boxes; viewURL = "${tables}/users"; canAuthenticate = YES; isAddressBook = NO; userPasswordAlgorithm = plain; MailFieldNames = ( mail ); } )`;
  const settings: Readonly<Record<string, string>> = {
    WOPort: `${host}:${ports.back}`,
    WONoDetach: 'YES',
    WOLogFile: '-',
    WOPidFile: join(folder, 'sogod.pid'),
    WOWorkersCount: '3',
    SxVMemLimit: '1024',
    SOGoMemcachedHost: `${host}:${ports.cache}`,
    SOGoMailSpoolPath: folder,
    SOGoProfileURL: `${tables}/profiles`,
    OCSFolderInfoURL: `${tables}/folder_info`,
    OCSSessionsFolderURL: `${tables}/sessions`,
    OCSEMailAlarmsFolderURL: `${tables}/alarms`,
    SOGoUserSources: users,
    SOGoIMAPServer: `imap://${host}:${mail.imapPort}`,
    SOGoSMTPServer: `smtp://${host}:${mail.smtpPort}`,
    SOGoMailingMechanism: 'smtp',
    SOGoMailDomain: 'corp.example',
    SOGoSentFolderName: 'Sent',
    SOGoDraftsFolderName: 'Drafts',
    SOGoTrashFolderName: 'Trash',
    SOGoLanguage: 'English',
    SOGoTimeZone: 'UTC',
    SOGoLoginModule: 'Mail',
  };
  return startDaemon({
    name: 'sogod',
    command: as('sogo', [
      '/usr/sbin/sogod',
      ...Object.entries(settings).flatMap(([name, value]) => [`-${name}`, value]),
    ]),
    // It notices SIGTERM at its next request, if ever.
    stopSignal: 'SIGKILL',
    port: ports.back,
    logs,
    environment: { HOME: folder, LC_ALL: 'C.UTF-8' },
  });
}
