import { output, succeeds } from './run';

/** May this process install packages of the system (Debian's and Ubuntu's tool, as root)? */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && output('apt-get', ['--version']) !== undefined;
}

/** Those of the packages that are not installed. */
export function missingPackages(names: readonly string[]): readonly string[] {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own format language.
  const format = '-f=${db:Status-Status}';
  return names.filter((name) => output('dpkg-query', ['-W', format, name]) !== 'installed');
}

/** Installs packages without asking; `false` when that failed. Call `canInstallPackages` first. */
export function installPackages(names: readonly string[]): boolean {
  process.stderr.write(`Installing ${names.join(', ')} (apt-get) …\n`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  return (
    succeeds('apt-get', install, quiet) ||
    (succeeds('apt-get', ['update', '-qq'], quiet) && succeeds('apt-get', install, quiet))
  );
}
