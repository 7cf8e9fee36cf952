import type { ReadonlySignal } from '@preact/signals';
import type { Finding, LanguageCode } from '@/utils/analysis/types';
import type { DraftStanding, Offer, PutIn } from '@/utils/draft-standing';
import type { DraftPart, MessageReading } from '@/utils/drafting/types';
import type { Compose, CrmRecord, OpenMessage } from '@/utils/hosts/types';

export type SilenceScope = 'mail' | 'contact' | 'always';

/** A draft in an open composer, as far as a panel deals with it. */
export interface OpenDraft {
  readonly compose: Compose;
  readonly standing: ReadonlySignal<DraftStanding>;
  readonly language: ReadonlySignal<LanguageCode>;
  apply(offer: Offer, finding?: Finding): Promise<PutIn>;
  silence(finding: Finding, scope: SilenceScope, silent: boolean): void;
  point(finding: Finding | undefined): void;
  insert(part: DraftPart, text: string): Promise<PutIn>;
}

/** A value that tells when it changes; `signal` ends the telling. */
export interface Watched<T> {
  peek(): T;
  subscribe(changed: (value: T) => void): () => void;
}

/** All that a page's own scripts hand to the script that publishes it. */
export interface PageSources {
  readonly drafts: Watched<readonly OpenDraft[]>;
  readonly messages: Watched<readonly OpenMessage[]>;
  readonly record: Watched<CrmRecord | undefined>;
  /** Reads an open message; `undefined` where its text is not to be seen or far too long. */
  read(message: OpenMessage): Promise<MessageReading | undefined>;
}
