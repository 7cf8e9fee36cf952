import PostalMime from 'postal-mime';
import type { Person } from '@/utils/analysis/types';
import { htmlToText } from './html-text';

/** What the analysis needs of a mail. */
export interface MimeMail {
  readonly messageId: string | undefined;
  readonly subject: string | undefined;
  readonly from: Person | undefined;
  /** To before Cc; members of a group address one by one. */
  readonly to: readonly Person[];
  /** The plain part, or what the HTML part shows. */
  readonly body: string;
}

interface Address {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly group?: readonly Address[] | undefined;
}

/**
 * Reads one mail (RFC 5322, MIME).
 * @param source its bytes. A mail that breaks the rules is read as far as it goes; this throws only when nothing can
 * be made of it, such as nesting without end.
 */
export async function readMime(source: Uint8Array): Promise<MimeMail> {
  const mail = await PostalMime.parse(source, { attachmentEncoding: 'arraybuffer' });
  const plain = mail.text?.trim() ? mail.text : undefined;
  return {
    messageId: mail.messageId,
    subject: mail.subject,
    from: people(mail.from ? [mail.from] : [])[0],
    to: people([...(mail.to ?? []), ...(mail.cc ?? [])]),
    body: plain ?? htmlToText(mail.html ?? ''),
  };
}

function people(addresses: readonly Address[]): Person[] {
  return addresses.flatMap(({ name, address, group }) =>
    group ? people(group) : [{ ...(name && { name }), ...(address && { email: address }) }],
  );
}
