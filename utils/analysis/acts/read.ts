import { meaningOf } from '../lang/meaning';
import { parseMail } from '../parse/parse';
import type { ParsedMail } from '../parse/types';
import { wordsIn } from '../phrases/words';
import { readPromises } from '../promises/read';
import type { WordingLexicon } from '../rules/wording-lexicon';
import type { MailInput } from '../types';
import type { MailAct } from './types';

/**
 * What a draft does for its reader, told by the words of its own sentences; `informs` when they tell nothing else.
 * Whether it is the first mail to somebody is not in its text, so that `first` is never among them.
 */
export function readMailActs(input: MailInput): readonly MailAct[] {
  const mail = parseMail(input);
  const wording = meaningOf(mail)?.wording;
  const acts = new Set<MailAct>(wording ? worded(mail, wording) : []);
  const asks = mail.sentences.some(({ text }) => text.trimEnd().endsWith('?'));
  if (asks) acts.add('asks');
  if (readPromises(mail).some(({ by }) => by === 'me')) acts.add('promises');
  if (mail.thread === 'reply' && !acts.has('asks')) acts.add('answers');
  return acts.size > 0 ? [...acts] : ['informs'];
}

const told = [
  ['apology', 'apologises'],
  ['payment', 'reminds-payment'],
  ['asking', 'asks'],
  ['thanking', 'thanks'],
] as const;

function* worded({ sentences }: ParsedMail, wording: WordingLexicon): Generator<MailAct> {
  for (const sentence of sentences) {
    const words = wordsIn(sentence);
    for (const [key, act] of told) if (wording.phrases(key).has(words)) yield act;
  }
}
