/** What Horde's settings are made of. They are PHP files that fill a variable; as much as can be is plain data that they read. */
import { boxes } from '../people';
import type { MailServer } from './mail-server';

export interface HordePlaces {
  readonly host: string;
  readonly port: number;
  /** Folder for all that it keeps. */
  readonly temporary: string;
  readonly logs: string;
  readonly mail: MailServer;
}

/** A PHP file that fills `$name` from the `settings.json` beside it. */
export function readsSettings(name: string): string {
  return `<?php $${name} = json_decode(file_get_contents(__DIR__ . '/settings.json'), true);`;
}

/** PHP 8 lacks a function that Horde still calls. */
export const before = `<?php
if (!function_exists('each')) {
  function each(&$list) {
    $key = key($list);
    if ($key === null) return false;
    $value = current($list);
    next($list);
    return [$key, $value, 'key' => $key, 'value' => $value];
  }
}
`;

/** Only the webmail; all else that Horde could be is not installed. */
export const registry = `<?php
$this->applications['horde']['webroot'] = '/horde';
$this->applications['horde']['fileroot'] = dirname(__DIR__);
foreach ($this->applications as $name => $application) {
  if (!in_array($name, ['horde', 'imp'])) $this->applications[$name]['status'] = 'inactive';
}
`;

export const impSettings = {
  user: { allow_view_source: true },
  server: { server_list: 'none' },
  compose: {
    use_vfs: false,
    link_attachments: false,
    attach_size_limit: 0,
    attach_count_limit: 0,
    reply_limit: 200_000,
    ac_threshold: 3,
    htmlsig_img_size: 30_000,
  },
  pgp: { keylength: 0 },
  maillog: { driver: 'none' },
  sentmail: { driver: 'Null' },
  contactsimage: { backends: [] },
  tasklist: { use_tasklist: false },
  notepad: { use_notepad: false },
};

export function backend(host: string, mail: MailServer): string {
  return `<?php
$servers = ['imap' => [
  'disabled' => false, 'name' => 'Test', 'hostspec' => '${host}', 'hordeauth' => false, 'protocol' => 'imap',
  'port' => ${mail.imapPort}, 'secure' => false, 'maildomain' => '', 'cache' => false,
  'smtp' => ['host' => '${host}', 'port' => ${mail.smtpPort}, 'auth' => false, 'horde_auth' => false, 'secure' => false, 'localhost' => 'post.corp.example'],
]];
`;
}

/** Who writes, and with which editor; a preference that an application does not have is left alone. */
export function preferences(htmlBox: string): string {
  const people = Object.fromEntries(boxes.map(({ email, name }) => [email, name]));
  return `<?php
$user = isset($GLOBALS['registry']) ? (string) $GLOBALS['registry']->getAuth() : '';
$people = json_decode('${JSON.stringify(people)}', true);
$wanted = [
  'fullname' => $people[$user] ?? '',
  'from_addr' => $user,
  'initial_application' => 'imp',
  'compose_html' => $user === '${htmlBox}' ? 1 : 0,
  'sent_mail_folder' => 'Sent',
  'save_sent_mail' => 1,
];
foreach ($wanted as $name => $value) if (isset($_prefs[$name])) $_prefs[$name]['value'] = $value;
`;
}

/** No database: preferences and all else live in a session, whoever can log in to the mail server may. */
export function common({ host, port, temporary, logs, mail }: HordePlaces): object {
  const nothing = { driver: 'Null', params: [] };
  const smtp = { host, port: mail.smtpPort, auth: false, secure: false, localhost: 'post.corp.example' };
  const files = { driver: 'filesystem', url_version_param: true };
  return {
    accounts: { driver: 'null', params: [] },
    activesync: { enabled: false },
    alarms: { driver: false, params: { ttl: 300 } },
    auth: {
      admins: [],
      checkip: false,
      checkbrowser: false,
      driver: 'application',
      list_users: 'input',
      params: { app: 'imp', count_bad_logins: false, login_block: false },
      resetpassword: false,
    },
    cache: {
      default_lifetime: 86_400,
      driver: 'File',
      params: { dir: temporary, sub: 0, prefix: '' },
      use_memorycache: '',
    },
    cachecss: false,
    cachecssparams: files,
    cachejs: false,
    cachejsparams: files,
    cachethemes: false,
    compress_pages: false,
    cookie: { domain: '', path: '/' },
    // Errors, without the warnings and notices that this PHP has of it.
    debug_level: 4437,
    exif: { driver: 'Bundled', params: [] },
    geoip: { datafile: '' },
    gnupg: { path: null, keyserver: [], timeout: 10 },
    group: { driver: 'Mock', params: [] },
    hashtable: { driver: 'none' },
    history: nothing,
    http: { proxy: { proxy_host: '' } },
    image: { driver: false },
    imsp: { enabled: false },
    kolab: { enabled: false },
    lock: nothing,
    log: {
      enabled: true,
      ident: 'HORDE',
      name: `${logs}/horde.log`,
      params: { append: true, format: 'default' },
      priority: 'NOTICE',
      time_format: '',
      type: 'file',
    },
    log_accesskeys: false,
    mailer: { type: 'smtp', params: smtp },
    max_exec_time: 0,
    menu: {
      links: {
        help: 'never',
        login: 'all',
        logout: 'authenticated',
        prefs: 'authenticated',
        problem: 'never',
      },
    },
    mime: { magic_db: null },
    nobase64_img: false,
    openssl: { cafile: '', path: '' },
    perms: nothing,
    portal: { fixed_blocks: [] },
    prefs: { driver: 'Session', maxsize: 65_535, params: [] },
    problems: { attachments: false, email: '', maildomain: '', password: '', tickets: false, username: '' },
    safe_ips: [],
    secret_key: 'only-for-these-tests-ok-and-long-enough',
    server: { name: host, port },
    session: {
      cache_limiter: 'nocache',
      max_time: 72_000,
      name: 'Horde',
      timeout: 0,
      use_only_cookies: true,
    },
    sessionhandler: { hashtable: false, type: 'Builtin' },
    share: {
      any_group: false,
      auto_create: false,
      driver: 'Sqlng',
      hidden: false,
      no_sharing: true,
      world: false,
    },
    signup: { allow: false },
    spell: { driver: '' },
    testdisable: true,
    timezone: { location: '' },
    tmpdir: temporary,
    token: { ...nothing, timeout: 0 },
    tos: { file: '' },
    twitter: { enabled: false },
    facebook: { enabled: false },
    umask: 63,
    urls: { hmac_lifetime: 300, pretty: false, token_lifetime: 300 },
    urlshortener: false,
    use_ssl: 0,
    user: { select_view: false, verify_from_addr: false },
    vfs: { type: 'File', params: { vfsroot: temporary } },
    vhosts: false,
    weather: { provider: false },
  };
}
