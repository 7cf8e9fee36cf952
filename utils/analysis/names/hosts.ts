import { fold } from '../lang/fold';

const hosts = /(?:@|https?:\/\/|www\.)([\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5})/giu;
/** Labels that many share, or that say nothing of who writes. */
const common =
  /^(?:www|mail|e?mailing|email|news|info|mailer|smtp|post|web|gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|gmx|example|invalid|test|localhost|company|online)$/;
const shortestLabel = 5;

/** The words by which domains of mail and web addresses in a text are called: `bakkerijvos` of `info@bakkerijvos.example`. */
export function hostLabels(text: string): string[] {
  if (!/[@/.]/.test(text)) return [];
  return [...text.matchAll(hosts)].flatMap(([, host = '']) =>
    fold(host)
      .split('.')
      .slice(0, -1)
      .map((label) => label.replaceAll('-', ''))
      .filter((label) => label.length >= shortestLabel && !common.test(label)),
  );
}

/** Whether a name, or its first words, is what a domain is called by: "Watson Wyatt Worldwide" of `watsonwyatt`. */
export function isHostOf(keys: readonly string[], labels: readonly string[]): boolean {
  if (labels.length === 0) return false;
  let joined = '';
  for (const key of keys) {
    joined += key.replace(/[^\p{L}\p{N}]+/gu, '');
    if (joined.length >= shortestLabel && labels.includes(joined)) return true;
  }
  return (
    joined.length >= shortestLabel &&
    labels.some((label) => label.startsWith(joined) || label.endsWith(joined))
  );
}
