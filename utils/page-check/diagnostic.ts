import type { PageCheck } from './check-page';

/** What runs, for whoever mends an adapter. */
export interface Versions {
  readonly byname: string;
  /** The browser's name and version. */
  readonly browser: string;
}

/** A page's check as text to send along with a report: no text, name or address of any mail or page is in it. */
export function diagnosticText(check: PageCheck, versions: Versions): string {
  const anchors = Object.entries(check.anchors).map(
    ([name, count]) => `  ${name}: ${count === 0 ? 'missing' : count}`,
  );
  return [
    `Byname ${versions.byname}`,
    `Browser: ${versions.browser}`,
    `Product: ${check.product || 'not known'} (adapter ${check.adapter})`,
    `Expected: ${check.expects}`,
    `Found: composers ${check.composers}, messages ${check.messages}`,
    'Elements:',
    ...anchors,
  ].join('\n');
}

/** Name and major version of the browser out of its user agent string, without the machine it runs on. */
export function browserName(userAgent: string): string {
  return (
    /\b(?:Firefox|Edg|OPR|Chrome)\/\d+/.exec(userAgent.replace(/Chrome\/\d+(?=.*(?:Edg|OPR)\/)/, ''))?.[0] ??
    'unknown'
  );
}
