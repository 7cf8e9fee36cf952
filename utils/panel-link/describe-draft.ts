import type { DraftStanding, SeenFinding } from '@/utils/draft-standing';
import { longestFix, longestLine, longestQuote } from './limits';
import type { OpenDraft } from './open-draft';
import type { FindingSeen, WritingSeen } from './seen-schema';
import { shownPeople } from './shown-people';

/** A draft in the few words that a panel shows of it. */
export function describeDraft(
  { compose, language }: OpenDraft,
  standing: DraftStanding,
  generation: number,
): WritingSeen {
  const read = standing.status === 'read' ? standing : undefined;
  return {
    generation,
    status: standing.status,
    language: language.peek(),
    subject: compose.subject().slice(0, longestLine),
    to: shownPeople(compose.recipients()),
    from: shownPeople([compose.from()])[0] ?? null,
    signature: (read?.signature ?? '').slice(0, longestLine),
    findings: (read?.findings ?? []).slice(0, 100).map(describeFinding),
    signoffs: (read?.signoffs ?? []).slice(0, 10).map(({ label, facts }) => ({
      text: label.slice(0, longestFix),
      facts: facts.slice(0, 20).map(({ kind, value, source }) => ({
        kind,
        value: value.slice(0, longestLine),
        source: { kind: source.kind, day: source.day },
      })),
    })),
  };
}

function describeFinding({ finding, quote, offers }: SeenFinding): FindingSeen {
  const params = Object.entries(finding.params).map(([key, value]) => [key, value.slice(0, longestLine)]);
  return {
    rule: finding.rule,
    params: Object.fromEntries(params),
    quote: quote.slice(0, longestQuote),
    // In their order: a command names a fix by its place.
    fixes: offers
      .slice(0, 30)
      .map(({ label, fix }) => ({ text: label.slice(0, longestFix), inserts: fix.start === fix.end })),
  };
}
