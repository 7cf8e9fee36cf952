import type { Finding } from '@/utils/analysis/types';
import type { Offer } from '@/utils/draft-standing';
import { greetingMark } from '@/utils/suggest/greeting-mark';
import type { SignoffSuggestion } from '@/utils/suggest/types';
import type { MailWords } from '@/utils/voice/mail-words';
import { greetingFix, keepsOpening } from './greeting-fix';
import { type SignedDraft, signoffFix } from './signoff-fix';

/** So many of a kind are shown. */
const most = 3;

/** The fixes that the draft alone gives. */
export function plainOffers({ fixes }: Finding): readonly Offer[] {
  return fixes.map((fix) => ({ fix, label: fix.text.trim(), facts: [] }));
}

/** Sign-offs for the draft as it stands. */
export function signoffOffers(signed: SignedDraft, words: MailWords | undefined): readonly Offer[] {
  const offered = words?.signoffs ?? [];
  const offers = offered.flatMap((suggestion): Offer[] => {
    const fix = signoffFix(signed, suggestion, offered);
    return fix ? [{ fix, ...shown(suggestion, fix.text) }] : [];
  });
  return once(offers.filter(({ fix }) => fix.text !== '' || fix.start !== fix.end)).slice(0, most);
}

/** The whole sign-off; without the closing sentence where the mail says the same already. */
function shown({ text, block, closing, facts }: SignoffSuggestion, put: string): Omit<Offer, 'fix'> {
  if (closing === '' || put.includes(closing)) return { label: text, facts };
  return { label: block, facts: facts.filter(({ value }) => block.includes(value)) };
}

/** Greetings in the place of the one that a rule found fault with. */
export function greetingOffers(
  { draft, analysis }: SignedDraft & { readonly analysis: { readonly language: string } },
  finding: Finding,
  words: MailWords | undefined,
): readonly Offer[] {
  const plain = plainOffers(finding);
  if (!words) return plain;
  const mark = greetingMark(analysis.language);
  const { start, end } = finding;
  const place = { start, end: finding.rule === 'greeting-missing' ? start : end };
  const made = words.greetings.map(
    (greeting): Offer => ({
      fix: greetingFix(draft.text, place, greeting, mark),
      label: [greeting.text, greeting.ask].filter(Boolean).join('\n'),
      facts: greeting.facts,
    }),
  );
  const quote = draft.text.slice(finding.start, finding.end);
  const kept = plain.filter(({ fix }) => keepsOpening(fix, quote));
  return once([...kept, ...made, ...plain]).slice(0, most);
}

function once(offers: readonly Offer[]): readonly Offer[] {
  return [...new Map(offers.map((offer) => [offer.fix.text, offer])).values()];
}
