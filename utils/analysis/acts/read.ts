import { meaningOf } from '../lang/meaning';
import { parseMail } from '../parse/parse';
import type { ParsedMail } from '../parse/types';
import { wordsIn } from '../phrases/words';
import { readPromises } from '../promises/read';
import { addressOf, formsIn } from '../rules/address';
import type { WordingLexicon } from '../rules/wording-lexicon';
import type { Formality, MailInput } from '../types';
import type { MailAct } from './types';

/** What a draft does and how it addresses its reader: all that suggestions need to know of its text. */
export interface Manner {
  /**
   * Told by the words of its own sentences; `informs` when they tell nothing else. Whether it is the first mail to
   * somebody is not in its text, so that `first` is never among them.
   */
  readonly acts: readonly MailAct[];
  /** `undefined` when it says neither u nor je, or both alike. */
  readonly formality: Formality | undefined;
}

export function readManner(input: MailInput): Manner {
  const mail = parseMail(input);
  return { acts: actsOf(mail), formality: formalityShown(mail) };
}

function formalityShown(mail: ParsedMail): Formality | undefined {
  const address = addressOf(mail.language);
  const { formal, informal } = address ? formsIn(mail, address) : { formal: [], informal: [] };
  if (formal.length !== informal.length) return formal.length > informal.length ? 'formal' : 'informal';
  return mail.greeting.bySurname ? 'formal' : undefined;
}

function actsOf(mail: ParsedMail): readonly MailAct[] {
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
  ['cancelling', 'cancels'],
  ['condoling', 'condoles'],
] as const;

function* worded({ sentences }: ParsedMail, wording: WordingLexicon): Generator<MailAct> {
  for (const sentence of sentences) {
    const words = wordsIn(sentence);
    for (const [key, act] of told) if (wording.phrases(key).has(words)) yield act;
  }
}
