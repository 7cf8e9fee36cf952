const longestNumber = 60;

/** The number that an address of a link calls, as it is written there; `undefined` for any other link. */
export function calledNumber(href: string): string | undefined {
  const [, written = ''] = /^\s*(?:tel|callto):([^;?]+)/iu.exec(href) ?? [];
  let number = written;
  try {
    number = decodeURIComponent(written);
  } catch {
    // A stray percent sign; then it is taken as written.
  }
  number = number.trim();
  return /\d/u.test(number) && number.length <= longestNumber ? number : undefined;
}
