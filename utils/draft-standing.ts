import type { Finding, Fix } from '@/utils/analysis/types';
import type { OpenerSuggestion } from '@/utils/suggest/openers';
import type { Fact } from '@/utils/suggest/types';

/** Something that can be put into the draft with one click. */
export interface Offer {
  /** As it will read: the whole sign-off, also where only a name is put in. */
  readonly label: string;
  readonly fix: Fix;
  /** What it knows, each with its source. */
  readonly facts: readonly Fact[];
}

/**
 * What became of an edit: `true` when it stands in the draft, `false` when the draft is as it was, `changed` when it went
 * wrong and could only partly be taken back.
 */
export type PutIn = boolean | 'changed';

/** A finding with the words of the draft that it is about. */
export interface SeenFinding {
  readonly finding: Finding;
  /** Ranked, best first; empty when only the writer can repair it. */
  readonly offers: readonly Offer[];
  /** The draft's text at the finding's span; empty when the finding is about something that is not there. */
  readonly quote: string;
}

/** How a draft stands, as the name tag and the card show it. */
export type DraftStanding =
  /** Nothing of one's own written yet. */
  | { readonly status: 'empty' }
  | { readonly status: 'reading' }
  | { readonly status: 'too-large' }
  /** The host's page does not show where its editor or its recipients are. */
  | { readonly status: 'unseen' }
  | {
      readonly status: 'read';
      readonly findings: readonly SeenFinding[];
      /** The sign-off as it stands, for the kind words when all is well; empty when no person signs. */
      readonly signature: string;
      /** Sign-offs made for this reader, in the place of the one that stands there. */
      readonly signoffs: readonly Offer[];
      /** What is worth mentioning to this reader. */
      readonly openers: readonly OpenerSuggestion[];
      /** Who reads this mail, for "not for this contact"; `undefined` when nobody is filled in. */
      readonly reader: string | undefined;
    };

/** What a tag shows, one look per kind. */
export type StandingKind = 'empty' | 'reading' | 'too-large' | 'unseen' | 'clear' | 'unsigned' | 'findings';

export function kindOf(standing: DraftStanding): StandingKind {
  if (standing.status !== 'read') return standing.status;
  if (standing.findings.length > 0) return 'findings';
  return isSigned(standing) ? 'clear' : 'unsigned';
}

/** Does a person's name stand below it? A short answer may do without, and an untouched one has none yet. */
export function isSigned({ signature }: { readonly signature: string }): boolean {
  return signature.trim() !== '';
}
