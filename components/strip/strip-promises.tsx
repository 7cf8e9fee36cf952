import { formatWeekday, t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { Check } from '../ui/page-icons';
import type { StripProps } from './strip';
import type { StripPromise } from './strip.model';

type StripPromisesProps = Pick<StripProps, 'promises' | 'today' | 'onKeep' | 'onDrop'>;

/** What the mail promises, each to keep with one click. */
export function StripPromises({ promises, today, onKeep, onDrop }: StripPromisesProps) {
  if (promises.value.length === 0) return null;
  return (
    <ul class="strip-promises">
      {promises.value.map((promise) => (
        <li class="strip-promise" key={promise.id}>
          <Check size={16} aria-hidden="true" />
          <div class="strip-text">
            <p dir="auto" class="strip-sentence">
              {promise.text}
            </p>
            <p class="strip-when" role={promise.status === 'failed' ? 'alert' : 'status'}>
              {said(promise, today)}
            </p>
          </div>
          {promise.status === 'kept' ? (
            <Button kind="quiet" onClick={() => onDrop(promise.id)}>
              {t('common_undo')}
            </Button>
          ) : (
            <Button
              disabled={promise.status === 'keeping'}
              aria-label={t('strip_keep_promise', { promise: promise.text })}
              onClick={() => onKeep(promise.id)}
            >
              {t('strip_keep')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function said({ due, status }: StripPromise, today: string): string {
  if (status === 'failed') return t('strip_keep_failed');
  if (status === 'kept') return t('strip_kept');
  if (due === null) return t('strip_promised');
  const day = formatWeekday(due.slice(0, 10), today);
  return t('strip_promised_for', { day: due.length > 10 ? `${day}, ${due.slice(11, 16)}` : day });
}
