import { allMeanings, meaningOf } from '../lang/meaning';
import type { ParsedMail } from '../parse/types';
import type { Reply } from '../types';
import type { ReplyLexicon } from './lexicon';
import { readReason } from './reason';
import { judge, type Verdict } from './verdict';

/**
 * What kind of answer an incoming mail is; `null` for a draft. A mail whose language does not show is asked in all of
 * them, since few words make an answer ("Kein Interesse."); the language in which it says most is believed.
 */
export function readReply(mail: ParsedMail): Reply | null {
  if (mail.input.direction !== 'incoming') return null;
  const known = meaningOf(mail);
  const meanings = known ? [known] : mail.language === 'und' ? allMeanings() : [];
  let best: (Verdict & { readonly replies: ReplyLexicon }) | undefined;
  for (const { replies, moments } of meanings) {
    const verdict = judge(mail, replies, moments);
    if (!best || verdict.lead > best.lead) best = { ...verdict, replies };
  }
  if (best?.intent !== 'definite-no') return { intent: best?.intent ?? 'other' };
  const reason = readReason(best.heard, best.replies);
  return { intent: 'definite-no', ...(reason && { reason: mail.view.source(reason) }) };
}
