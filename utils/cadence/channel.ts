import type { Channel } from '@/utils/store/types';
import type { History } from './history';
import type { CadenceInput } from './types';

/** A voicemail is a call that nobody took. */
const spokenOf = (channel: Channel): Channel => (channel === 'voicemail' ? 'call' : channel);

/** The way to reach this contact: as they last answered, else as I last tried, else what is known of them. */
export function usualChannel(input: CadenceInput, history: History): Channel {
  const last = history.lastAnswer ?? history.attempts.at(-1);
  if (last) return spokenOf(last.channel);
  return input.contact.phones.length > 0 || input.contact.emails.length === 0 ? 'call' : 'mail';
}

/** What to try instead, best first. */
const others: readonly Channel[] = ['call', 'mail', 'letter', 'social'];

/**
 * Another channel when the last attempts, `switchAfter` or more, all went unanswered on one; the one tried least since
 * the last answer.
 */
export function otherChannel(
  history: History,
  switchAfter: number,
): { readonly channel: Channel; readonly from: Channel; readonly attempts: number } | undefined {
  const tried = history.attempts.map(({ channel }) => spokenOf(channel));
  const from = tried.at(-1);
  if (from === undefined) return undefined;
  const before = tried.findLastIndex((channel) => channel !== from);
  const attempts = tried.length - 1 - before;
  if (attempts < switchAfter) return undefined;
  const times = (channel: Channel) => tried.filter((each) => each === channel).length;
  const [channel] = others
    .filter((each) => each !== from)
    .sort((a, b) => times(a) - times(b) || others.indexOf(a) - others.indexOf(b));
  return channel && { channel, from, attempts };
}
