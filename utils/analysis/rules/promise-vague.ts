import { addWorkingDays, type Day, parseDay, weekdayOf } from '../dates/calendar';
import { meaningOf } from '../lang/meaning';
import type { PhraseSet } from '../phrases/phrases';
import { wordsOf } from '../phrases/words';
import type { Fix, MailPromise } from '../types';
import { wordingOf } from './turns';
import type { AnalysedMail, Rule } from './types';

/** The writer promises something without saying when. */
export const promiseVague: Rule = {
  id: 'promise-vague',
  direction: 'draft',
  check(mail) {
    const vague = meaningOf(mail)?.promises.vague;
    if (!vague) return [];
    return mail.promises
      .filter((promise) => promise.by === 'me' && promise.vague)
      .map((promise) => {
        const open = openMoment(promise, vague);
        const { start, end } = open ?? promise;
        return {
          start,
          end,
          params: { words: mail.view.source({ start, end }) },
          fixes: fixesFor(mail, promise, open),
        };
      });
  },
};

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words that leave the moment open: `zo snel mogelijk`. */
function openMoment({ text, start }: MailPromise, vague: PhraseSet): Stretch | undefined {
  const words = wordsOf(text, start);
  const found = vague.find(words);
  const first = found && words[found.from];
  const last = found && words[found.to - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** Two moments to choose from: the next working day and the second after it. */
function fixesFor(mail: AnalysedMail, { start, end, text }: MailPromise, open: Stretch | undefined): Fix[] {
  const words = wordingOf(mail)?.words;
  const today = mail.input.today === undefined ? undefined : parseDay(mail.input.today);
  if (today === undefined || !words?.moment || !words.weekdays) return [];
  const { moment, weekdays } = words;
  const named = (day: Day): string => moment.replace('{day}', weekdays[weekdayOf(day)] ?? '');
  const options = [addWorkingDays(today, 1), addWorkingDays(today, 3)].map(named);
  if (open) return options.map((option) => ({ ...open, text: option }));
  const stop = /[.!…]+["'”»)]*$/.exec(text);
  const at = stop ? start + stop.index : end;
  return options.map((option) => ({ start: at, end: at, text: `${separator(mail, text)} ${option}` }));
}

/** English lets a moment follow without a comma, unless a clause with `once` or `when` comes before it. */
function separator(mail: AnalysedMail, text: string): string {
  const tied = meaningOf(mail)?.promises.event.has(wordsOf(text)) ?? false;
  return mail.language === 'en' && !tied ? '' : ',';
}
