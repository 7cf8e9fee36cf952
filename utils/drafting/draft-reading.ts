import type { Analysis, Finding, RuleId, Span } from '@/utils/analysis/types';
import type { Offer } from '@/utils/draft-standing';
import type { MailWords } from '@/utils/voice/mail-words';
import { greetingOffers, plainOffers, signoffOffers } from './offers';
import type { DraftReading, SeenDraft } from './types';

const signoffRules: ReadonlySet<RuleId> = new Set([
  'signoff-anonymous',
  'signoff-missing',
  'signoff-not-you',
]);
const greetingRules: ReadonlySet<RuleId> = new Set([
  'greeting-generic',
  'greeting-missing',
  'greeting-mismatch',
]);

/**
 * What was found in a draft, with what can be put in its place.
 * @param analysis of this very draft
 * @param words made for its readers; without them only what the draft alone gives is offered
 */
export function draftReading(
  draft: SeenDraft,
  analysis: Analysis,
  words: MailWords | undefined,
): DraftReading {
  const signoffs = signoffOffers({ draft, analysis }, words);
  return {
    language: analysis.language,
    findings: analysis.findings.map((finding) => ({
      finding,
      quote: textAt(draft, finding),
      offers: offersFor(draft, analysis, finding, signoffs, words),
    })),
    signature: textAt(draft, analysis.signature.span),
    signed: analysis.signature.kind === 'personal',
    signoffs,
    openers: words?.openers ?? [],
  };
}

/** What is made for the reader comes before what the draft alone gives. */
function offersFor(
  draft: SeenDraft,
  analysis: Analysis,
  finding: Finding,
  signoffs: readonly Offer[],
  words: MailWords | undefined,
): readonly Offer[] {
  if (greetingRules.has(finding.rule)) return greetingOffers({ draft, analysis }, finding, words);
  return signoffRules.has(finding.rule) && signoffs.length > 0 ? signoffs : plainOffers(finding);
}

function textAt({ text }: SeenDraft, span: Span | undefined): string {
  return span === undefined ? '' : text.slice(span.start, span.end).trim();
}
