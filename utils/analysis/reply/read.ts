import { allMeanings, type Meaning, meaningOf } from '../lang/meaning';
import type { ParsedMail } from '../parse/types';
import type { Reply, ReplyIntent } from '../types';
import { Answer } from './answer';
import { readMachine } from './machine';
import { readReason } from './reason';

/**
 * What kind of answer an incoming mail is; `null` for a draft. A mail whose language does not show is asked in all of
 * them, since few words make an answer ("Kein Interesse.").
 */
export function readReply(mail: ParsedMail): Reply | null {
  if (mail.input.direction !== 'incoming') return null;
  const known = meaningOf(mail);
  const meanings = known ? [known] : mail.language === 'und' ? allMeanings() : [];
  for (const meaning of meanings) {
    const reply = readIn(mail, meaning);
    if (reply.intent !== 'other') return reply;
  }
  return { intent: 'other' };
}

function readIn(mail: ParsedMail, meaning: Meaning): Reply {
  const machine = readMachine(mail, meaning);
  if (machine) return { intent: machine };
  const answer = new Answer(mail, meaning);
  const never = answer.hears('never');
  const no = never ?? answer.hears('no');
  const later = answer.hears('later');
  if (no && (never || !later)) {
    const reason = readReason(answer.hears('no') ?? no, answer, meaning);
    return { intent: 'definite-no', ...(reason && { reason: mail.view.source(reason) }) };
  }
  return { intent: intentOf(answer, no !== undefined || later !== undefined) };
}

function intentOf(answer: Answer, putOff: boolean): ReplyIntent {
  const call = answer.hears('call');
  if (
    call &&
    (answer.namesDay(call) ? !answer.holds(call, 'someDay') : !putOff && !answer.holds(call, 'someDay'))
  ) {
    return 'callback-agreed';
  }
  if (putOff) return 'not-now';
  if (call) return answer.holds(call, 'someDay') ? 'not-now' : 'callback-agreed';
  if (answer.hears('info')) return 'send-info';
  return answer.hears('yes') ? 'interested' : 'other';
}
