import { readdirSync, readFileSync } from 'node:fs';
import { allMeanings, meaningOf } from '@/utils/analysis/lang/meaning';
import { parseMail } from '@/utils/analysis/parse/parse';
import { hear } from '@/utils/analysis/reply/evidence';
import { featuresOf, mailFeaturesOf } from '@/utils/analysis/reply/features';
import { cuesOf } from '@/utils/analysis/reply/verdict';
import { type MailInput, type ReplyIntent, replyIntents } from '@/utils/analysis/types';

const folder = 'tests/fixtures/mails/';

/** An answer that somebody labelled, and what is seen of it. */
export interface Answer {
  readonly id: string;
  readonly lang: string;
  /** The name of its file, without ending. */
  readonly batch: string;
  /** The place of its label in `replyIntents`. */
  readonly kind: number;
  readonly cues: readonly string[];
  /** What the mail is weighed by as a whole. */
  readonly mail: readonly string[];
  /** What each sentence is weighed by. */
  readonly sentences: readonly (readonly string[])[];
}

interface LabelledMail extends MailInput {
  readonly id: string;
  readonly lang: string;
  readonly reply?: { readonly intent: ReplyIntent };
}

/** All labelled answers but the held-out ones. All languages must have been added. */
export function readAnswers(): Answer[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && !file.includes('heldout'))
    .flatMap((file) =>
      readFileSync(folder + file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): LabelledMail => JSON.parse(line))
        .filter(({ reply, direction }) => reply && direction === 'incoming')
        .map((mail) => answerOf(mail, file.replace('.jsonl', ''))),
    );
}

function answerOf({ id, lang, reply, ...input }: LabelledMail, batch: string): Answer {
  const kind = replyIntents.indexOf(reply?.intent ?? 'other');
  const mail = parseMail(input);
  const meaning = meaningOf(mail) ?? allMeanings().find(({ code }) => code === lang);
  if (!meaning) return { id, lang, batch, kind, cues: [], mail: [], sentences: [] };
  const heard = hear(mail, meaning.replies, meaning.moments);
  const cues = cuesOf(mail, heard, meaning.replies);
  const sentences = featuresOf(heard);
  return {
    id,
    lang,
    batch,
    kind,
    cues: [...cues],
    mail: [...mailFeaturesOf(cues, sentences)],
    sentences: sentences.map((features) => [...features]),
  };
}
