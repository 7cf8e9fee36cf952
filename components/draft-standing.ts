import type { Finding } from '@/utils/analysis/types';

/** A finding with the words of the draft that it is about. */
export interface SeenFinding {
  readonly finding: Finding;
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
      /** The sign-off as it stands, for the kind words when all is well; empty when there is none. */
      readonly signature: string;
      /** Who reads this mail, for "not for this contact"; `undefined` when nobody is filled in. */
      readonly reader: string | undefined;
    };

/** What a tag shows, one look per kind. */
export type StandingKind = 'empty' | 'reading' | 'too-large' | 'unseen' | 'clear' | 'findings';

export function kindOf(standing: DraftStanding): StandingKind {
  if (standing.status !== 'read') return standing.status;
  return standing.findings.length > 0 ? 'findings' : 'clear';
}
