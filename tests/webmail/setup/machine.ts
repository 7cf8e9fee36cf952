import { canInstallPackages, installPackages, missingPackages } from '../../../scripts/browsers/packages';
import { output } from '../../../scripts/browsers/run';

const packages = [
  'dovecot-imapd',
  'dovecot-lmtpd',
  'php-cli',
  'php-sqlite3',
  'postfix',
  'roundcube-core',
  'roundcube-sqlite3',
];

/** Brings the mail server and webmail to this machine; the sentence returned says why that cannot be. */
export function prepareMachine(): string | undefined {
  const reason = bringPackages('Roundcube', packages);
  if (reason !== undefined) return reason;
  const dovecot = output('dovecot', ['--version']) ?? 'none';
  if (!dovecot.startsWith('2.3.'))
    return `The test's configuration is for Dovecot 2.3; this machine has ${dovecot}.`;
  return undefined;
}

/** Installs what a webmail needs; the sentence returned says why that cannot be. */
export function bringPackages(webmail: string, names: readonly string[]): string | undefined {
  const missing = missingPackages(names);
  if (process.getuid?.() !== 0) {
    return `The round through ${webmail} needs root (its servers change users)${missing.length ? ` and the packages ${missing.join(', ')}` : ''}.`;
  }
  if (missing.length === 0) return undefined;
  if (!canInstallPackages()) return `The round through ${webmail} needs the packages ${missing.join(', ')}.`;
  return installPackages(missing)
    ? undefined
    : `These packages could not be installed: ${missing.join(', ')}.`;
}
