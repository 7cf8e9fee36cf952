import { parseDay } from '../dates/calendar';
import type { MomentLexicon } from '../dates/lexicon';
import { readMoments } from '../dates/moments';
import { isReplySubject } from '../parse/history';
import type { ParsedMail, Sentence } from '../parse/types';
import { quotedWords } from '../phrases/quoted';
import { isMark, type Word, wordsIn, wordsOf } from '../phrases/words';
import { type Cue, pairs, turnable } from './cues';
import type { ReplyLexicon } from './lexicon';
import type { Sign } from './signs';

/** A sentence of an answer, and the cues that it holds by itself. */
export interface Heard {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly cues: ReadonlySet<Cue>;
}

/** What the sentences of a mail say, one by one. */
export function hear(mail: ParsedMail, replies: ReplyLexicon, moments: MomentLexicon): Heard[] {
  const { today } = mail.input;
  const day = today === undefined ? undefined : parseDay(today);
  return spokenLines(mail).map((sentence) => {
    const words = wordsIn(sentence);
    const cues = cuesIn(words, replies);
    if (readMoments(words, moments, day).some(({ dayNamed, past }) => dayNamed && !past)) cues.add('moment');
    if (/\?["'”»)\s]*$/.test(sentence.text)) cues.add('asks');
    return { sentence, words, cues: withPairs(cues) };
  });
}

/** The signs of a row of words, those of a clause with a negation turned. */
export function cuesIn(words: readonly Word[], { signs }: ReplyLexicon): Set<Cue> {
  const cues = new Set<Cue>();
  const quoted = quotedWords(words);
  let clause: Sign[] = [];
  const close = (): void => {
    const denied = clause.includes('not');
    for (const sign of clause) cues.add(denied && turnable.has(sign) ? `not ${sign}` : sign);
    clause = [];
  };
  for (let at = 0; at < words.length; at += 1) {
    if (isMark(words[at]?.key ?? '')) close();
    if (quoted.has(at)) continue;
    const found = signs.at(words, at);
    if (found.some(({ label }) => label === 'but')) close();
    for (const { label } of found) clause.push(label);
  }
  close();
  return cues;
}

/** By the first cue of a pair, the second ones. */
const partners = new Map<Cue, Cue[]>();
for (const [one, other] of pairs) partners.set(one, [...(partners.get(one) ?? []), other]);

/** Adds the pairs that a set of cues makes. */
export function withPairs(cues: Set<Cue>): Set<Cue> {
  for (const one of [...cues])
    for (const other of partners.get(one) ?? []) if (cues.has(other)) cues.add(`${one} ${other}`);
  return cues;
}

/** Beyond this nothing is said to anybody, and no machine has yet to say what it is. */
const longestLine = 2000;
const mostLines = 400;

/** Sentences of the body; of a mail so short that it has none, its own lines. */
function spokenLines({ sentences, lines }: ParsedMail): readonly Sentence[] {
  if (sentences.length > 0) return sentences;
  const own = lines.filter(({ zone, text }) => zone === 'own' && text !== '' && text.length <= longestLine);
  return own.slice(0, mostLines);
}

const machineSender =
  /^(?:no-?_?reply|do-?_?not-?_?reply|ne-?pas-?repondre|mailer-?daemon|postmaster|bounces?|bot|robot|noti(?:fications?|fy)|newsletter|news|nieuws(?:brief)?|alerts?)(?:[-+._\d]|@|$)/iu;

/** Offices that send what a system writes, in all languages: orders, tickets, invoices, reminders, parcels. */
const deskSender =
  /^(?:orders?|tickets?|bookings?|reservations?|reminders?|payments?|billing|receipts?|invoices?|updates?|accounts?|jobs?|deliver(?:y|ies)|service|hello|bestelling(?:en)?|facturen|factuur|meldingen|pakket|bestellung(?:en)?|rechnung(?:en)?|versand|commandes?|suivi|rdv|factures?|avisos?|pedidos?|citas?|facturas?|ordini|fatture|promemoria|cup|encomendas?|faturas?)(?:[-+._\d]|@|$)/iu;

/** A number under which something is filed (`TT-5519`, `nr. 88213`, `2025-118`), not a year alone, a day or a time. */
const reference =
  /(?<![\p{L}\d])(?:\p{Lu}{1,5}[-\s]?\d{3,}|(?:n[ro°º]\.?|nr|no|#|ref\.?)\s?[:.]?\s?\d{2,}|\d{5,}|\d{2,4}-\d{3,})/u;

/** Where somebody can be reached: a mail address or a number of telephone. */
const reachedAt = /[\w.+-]{1,40}@[\w-]{1,40}\.\w|(?<!\d)(?:\+|0)\d(?:[\s./-]?\d){6,12}/u;

/** What the envelope of a mail and the notices in it say, footers too: there a machine says what it is. */
export function envelopeCues(mail: ParsedMail, { notices }: ReplyLexicon): Set<Cue> {
  const cues = new Set<Cue>();
  const { subject = '', from } = mail.input;
  const inReply = isReplySubject(subject);
  if (inReply) cues.add('in reply');
  else if (subject !== '') cues.add('subject');
  if (!inReply) {
    const words = wordsOf(subject);
    for (let at = 0; at < words.length; at += 1)
      for (const { label } of notices.at(words, at)) if (label.endsWith('Subject')) cues.add(label);
  }
  const lines = mail.lines.filter(({ zone, text }) => zone !== 'quote' && zone !== 'history' && text !== '');
  for (const { text } of lines.slice(0, mostLines)) {
    const words = wordsOf(text.slice(0, longestLine));
    for (let at = 0; at < words.length; at += 1)
      for (const { label } of notices.at(words, at)) if (!label.endsWith('Subject')) cues.add(label);
  }
  if (machineSender.test(from?.email ?? '')) cues.add('machine');
  if (deskSender.test(from?.email ?? '')) cues.add('desk');
  const own = lines.filter(({ zone }) => zone === 'own').slice(0, mostLines);
  for (const text of [subject, ...own.map((line) => line.text)]) {
    const start = text.slice(0, longestLine);
    if (!/[\d@]/.test(start)) continue;
    if (reference.test(start)) cues.add('reference');
    if (reachedAt.test(start)) cues.add('address');
  }
  const { kind } = mail.signature;
  cues.add(kind === 'anonymous' ? 'unsigned' : kind === 'personal' ? 'signed' : 'bare');
  if (mail.greeting.kind === 'personal') cues.add('greeted');
  return withPairs(cues);
}
