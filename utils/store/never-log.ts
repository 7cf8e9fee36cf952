/** Is this address of a domain (or below one) that the user keeps out of the log? Entries may start with `@`. */
export function isNeverLogged(email: string, domains: readonly string[]): boolean {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  if (domain === '') return false;
  return domains.some((entry) => {
    const kept = entry
      .trim()
      .toLowerCase()
      .replace(/^@|\.$/gu, '');
    return kept !== '' && (domain === kept || domain.endsWith(`.${kept}`) || email === kept);
  });
}
