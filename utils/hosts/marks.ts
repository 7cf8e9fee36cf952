import type { TextMarks } from './types';

/**
 * Marks of quoted history that mail programs leave in a body, whatever the host: other clients depend on them, so they
 * live long. Gmail, Thunderbird and Apple, Yahoo, Proton, GMX and Web.de, Outlook, Zimbra (sources: the clients' own
 * mails as seen between 2011 and 2026).
 */
export const commonMarks: TextMarks = {
  signature: '.gmail_signature, [data-smartmail="gmail_signature"], .moz-signature',
  quoted: [
    // Gmail's indent button makes a blockquote without a border.
    'blockquote:not([style*="border: none"], [style*="border:none"])',
    '.gmail_quote',
    '.gmail_attr',
    '.gmail_extra',
    '.moz-cite-prefix',
    '.moz-forward-container',
    '.yahoo_quoted',
    '[id^="yahoo_quoted_"]',
    '.protonmail_quote',
    'div[name="quote"]',
    '#OLK_SRC_BODY_SECTION',
  ].join(', '),
  quotedFrom: '#appendonsend, [id$="divRplyFwdMsg"], #zwchr, hr#stopSpelling',
};

/** Puts a host's own selectors before the common ones. */
export function marksOf(own: Partial<TextMarks>): TextMarks {
  const join = (a: string | undefined, b: string): string => (a ? `${a}, ${b}` : b);
  return {
    signature: join(own.signature, commonMarks.signature),
    quoted: join(own.quoted, commonMarks.quoted),
    quotedFrom: join(own.quotedFrom, commonMarks.quotedFrom),
  };
}
