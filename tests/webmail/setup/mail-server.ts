import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { boxes } from '../people';
import { type Daemon, freePorts, startDaemon } from './daemon';

export interface MailServer {
  readonly imapPort: number;
  readonly smtpPort: number;
  /** Folder with one folder per address, each with a `Maildir`. */
  readonly homes: string;
  stop(): Promise<void>;
}

/** Dovecot and Postfix on loopback, with all that they write below `state`; nothing can leave the machine. */
export async function startMailServer(state: string, logs: string): Promise<MailServer> {
  const [imapPort = 0, smtpPort = 0, lmtpPort = 0] = await freePorts(3);
  const homes = join(state, 'homes');
  const started: Daemon[] = [];
  const stop = async () => {
    for (const daemon of started.reverse()) await daemon.stop();
  };
  try {
    started.push(await startDovecot(join(state, 'dovecot'), homes, logs, imapPort, lmtpPort));
    started.push(await startPostfix(join(state, 'postfix'), logs, smtpPort, lmtpPort));
  } catch (error) {
    await stop();
    throw error;
  }
  return { imapPort, smtpPort, homes, stop };
}

async function startDovecot(
  folder: string,
  homes: string,
  logs: string,
  imapPort: number,
  lmtpPort: number,
): Promise<Daemon> {
  await mkdir(folder, { recursive: true });
  await mkdir(homes, { recursive: true });
  execFileSync('chown', ['mail:mail', homes]);
  const users = join(folder, 'users');
  const config = join(folder, 'dovecot.conf');
  await writeFile(users, boxes.map(({ email, password }) => `${email}:{PLAIN}${password}\n`).join(''));
  await writeFile(config, dovecotConfig({ folder, homes, logs, users, imapPort, lmtpPort }));
  return startDaemon({ name: 'dovecot', command: ['dovecot', '-F', '-c', config], port: imapPort, logs });
}

interface DovecotPlaces {
  readonly folder: string;
  readonly homes: string;
  readonly logs: string;
  readonly users: string;
  readonly imapPort: number;
  readonly lmtpPort: number;
}

function dovecotConfig({ folder, homes, logs, users, imapPort, lmtpPort }: DovecotPlaces): string {
  const special = (['Drafts', 'Sent', 'Trash', 'Junk'] as const).map(
    (name) => `mailbox ${name} {\n    auto = subscribe\n    special_use = \\${name}\n  }`,
  );
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${logs}/dovecot-mail.log
instance_name = byname-test
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
mail_uid = mail
mail_gid = mail
first_valid_uid = 1
passdb {
  driver = passwd-file
  args = username_format=%u ${users}
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${homes}/%u
}
namespace inbox {
  inbox = yes
  separator = /
  ${special.join('\n  ')}
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtpPort}
  }
}
`;
}

async function startPostfix(
  folder: string,
  logs: string,
  smtpPort: number,
  lmtpPort: number,
): Promise<Daemon> {
  const data = join(folder, 'data');
  for (const part of ['config', 'queue', 'data']) await mkdir(join(folder, part), { recursive: true });
  execFileSync('chown', ['postfix', data]);
  const config = join(folder, 'config');
  const known = join(config, 'boxes');
  const domains = [...new Set(boxes.map(({ email }) => email.split('@')[1]))];
  await writeFile(known, boxes.map(({ email }) => `${email} here\n`).join(''));
  await writeFile(join(config, 'master.cf'), postfixServices(smtpPort));
  await writeFile(
    join(config, 'main.cf'),
    `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${data}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = post.corp.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
virtual_mailbox_domains = ${domains.join(', ')}
virtual_mailbox_maps = texthash:${known}
virtual_transport = lmtp:inet:127.0.0.1:${lmtpPort}
default_transport = error:this mail would leave the machine
relay_transport = error:this mail would leave the machine
local_transport = error:there are no local users
alias_maps =
biff = no
maillog_file = ${logs}/postfix-mail.log
maillog_file_prefixes = ${logs}
`,
  );
  return startDaemon({
    name: 'postfix',
    command: ['postfix', '-c', config, 'start-fg'],
    stopCommand: ['postfix', '-c', config, 'stop'],
    port: smtpPort,
    logs,
  });
}

/** Columns: service, type, private, unprivileged, chroot, wakeup, most processes, command. */
function postfixServices(smtpPort: number): string {
  const internal = ['bounce', 'defer', 'trace'].map((name) => `${name} unix - - n - 0 bounce`);
  const delivery = ['lmtp', 'smtp', 'relay'].map(
    (name) => `${name} unix - - n - - ${name === 'lmtp' ? 'lmtp' : 'smtp'}`,
  );
  return [
    `127.0.0.1:${smtpPort} inet n - n - - smtpd`,
    'postlog unix-dgram n - n - 1 postlogd',
    'pickup unix n - n 60 1 pickup',
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'rewrite unix - - n - - trivial-rewrite',
    ...internal,
    'verify unix - - n - 1 verify',
    'flush unix n - n 1000? 0 flush',
    'proxymap unix - - n - - proxymap',
    ...delivery,
    'error unix - - n - - error',
    'retry unix - - n - - error',
    'anvil unix - - n - 1 anvil',
    'scache unix - - n - 1 scache',
    'tlsmgr unix - - n 1000? 1 tlsmgr',
    '',
  ].join('\n');
}
