/**
 * What a page tells a panel of ours: small models, never the text of a mail. The panel checks all of it on arrival; the
 * page's side takes only the types from here.
 */
import * as v from 'valibot';
import { replyIntents, ruleIds } from '@/utils/analysis/types';
import { mailFactsSchema } from '@/utils/messaging/protocol';
import { factKinds, sourceKinds } from '@/utils/suggest/types';
import { longestFix, longestLine, longestQuote } from './limits';

const line = v.pipe(v.string(), v.maxLength(longestLine));
const few = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));
const person = v.object({ name: v.optional(line), email: v.optional(line) });

const signatureSchema = v.object({
  kind: v.picklist(['personal', 'anonymous', 'missing']),
  subkind: v.optional(v.picklist(['team', 'department', 'organisation', 'role', 'automated'])),
  names: few(line, 20),
  team: v.optional(line),
  role: v.optional(line),
  organisation: v.optional(line),
  phone: v.optional(line),
});

const promiseSchema = v.object({
  /** Its own sentence, so that the user can choose to keep it. */
  text: line,
  by: v.picklist(['me', 'them']),
  due: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/u))),
  vague: v.boolean(),
});

const replySchema = v.object({
  intent: v.picklist(replyIntents),
  reason: v.optional(line),
});

const wordsSchema = v.object({
  language: v.pipe(v.string(), v.maxLength(12)),
  signature: signatureSchema,
  promises: few(promiseSchema, 30),
  reply: v.nullable(replySchema),
});

/** An open message. `words` is `null` while it is read, and where the page shows no text of it. */
const readingSchema = v.object({
  mail: mailFactsSchema,
  /** Its text is being read. */
  reading: v.boolean(),
  words: v.nullable(wordsSchema),
});

const findingSchema = v.object({
  rule: v.picklist(ruleIds),
  params: v.record(v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.maxLength(longestLine))),
  quote: v.pipe(v.string(), v.maxLength(longestQuote)),
  /** Texts as they will stand in the mail; `inserts` where nothing is replaced. */
  fixes: few(v.object({ text: v.pipe(v.string(), v.maxLength(longestFix)), inserts: v.boolean() }), 30),
});

const factSchema = v.object({
  kind: v.picklist(factKinds),
  value: line,
  source: v.object({
    kind: v.picklist(sourceKinds),
    day: v.nullable(v.pipe(v.string(), v.maxLength(10))),
  }),
});

const writingSchema = v.object({
  /** Counts up with every other list of findings; a command names the one it means. */
  generation: v.pipe(v.number(), v.integer()),
  status: v.picklist(['empty', 'reading', 'too-large', 'unseen', 'read']),
  language: v.pipe(v.string(), v.maxLength(12)),
  subject: line,
  to: few(person, 100),
  from: v.nullable(person),
  /** The sign-off as it stands, cut short. */
  signature: line,
  findings: few(findingSchema, 100),
  /** Sign-offs made for these readers, each with where its facts are from; put in by their place in this list. */
  signoffs: few(
    v.object({ text: v.pipe(v.string(), v.maxLength(longestFix)), facts: few(factSchema, 20) }),
    10,
  ),
});

/** A page of a CRM about one person or organisation. */
const recordSchema = v.object({
  site: line,
  name: line,
  organisation: line,
  emails: few(line, 20),
  phones: few(line, 20),
});

/** What one frame of a page shows. All `null`: it is a mail page on which nothing is open. */
export const pageSeenSchema = v.object({
  reading: v.nullable(readingSchema),
  writing: v.nullable(writingSchema),
  record: v.nullable(recordSchema),
});

export const reportSchema = v.variant('tells', [
  v.object({ tells: v.literal('page'), page: pageSeenSchema }),
  /** What tells it could not be loaded into the page. */
  v.object({ tells: v.literal('failed') }),
  /** What became of command number `of`. */
  v.object({ tells: v.literal('done'), of: v.number(), done: v.union([v.boolean(), v.literal('changed')]) }),
]);

export type MailWords = v.InferOutput<typeof wordsSchema>;
export type SeenSignature = v.InferOutput<typeof signatureSchema>;
export type SeenPromise = v.InferOutput<typeof promiseSchema>;
export type ReadingSeen = v.InferOutput<typeof readingSchema>;
export type FindingSeen = v.InferOutput<typeof findingSchema>;
export type WritingSeen = v.InferOutput<typeof writingSchema>;
export type RecordSeen = v.InferOutput<typeof recordSchema>;
export type PageSeen = v.InferOutput<typeof pageSeenSchema>;
export type Report = v.InferOutput<typeof reportSchema>;
