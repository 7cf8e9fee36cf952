import { whenWords } from '@/utils/cadence-words';
import { t } from '@/utils/i18n';
import type { CallCard } from '@/utils/suggest/call-card';
import { openerSource } from '../fact-sources';

export interface CallPartProps {
  readonly call: CallCard;
  /** The user's calendar day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What to have before one's eyes in a call: what was agreed, promised and said last, one opener, and how they are reached. */
export function CallPart({ call, today }: CallPartProps) {
  const { agreed, promise, lastSaid, opener, calls } = call;
  const lines = [
    agreed && [t(agreed.missed ? 'call_missed' : 'call_agreed'), whenWords(agreed.on, today)],
    promise?.due && [t(promise.by === 'me' ? 'call_mine' : 'call_theirs'), whenWords(promise.due, today)],
    lastSaid && [t('call_said'), lastSaid.text, whenWords(lastSaid.at.slice(0, 10), today)],
    opener && [t('call_opener'), opener.text, openerSource(opener.fact)],
    calls.attempts > 0 && [
      t('call_reached'),
      `${t('call_tries', { reached: calls.reached, attempts: calls.attempts })} ${
        calls.bestPart ? t(`call_best_${calls.bestPart}`) : ''
      }`,
    ],
  ].filter((line) => Array.isArray(line));
  if (lines.length === 0) return <p class="waiting">{t('call_nothing')}</p>;
  return (
    <dl class="call">
      {lines.map(([name = '', words, small]) => (
        <div class="call-line" key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{words}</dd>
          {small && <dd class="call-small">{small}</dd>}
        </div>
      ))}
    </dl>
  );
}
