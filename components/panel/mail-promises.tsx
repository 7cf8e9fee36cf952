import { whenWords } from '@/utils/cadence-words';
import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { Check, Handshake } from '../ui/icons';
import type { ReadingPartProps } from './reading-view';

/** What this mail promises, each with a button to keep it in the log. */
export function MailPromises({ model, reading }: ReadingPartProps) {
  const promises = reading.seen.value.words?.promises ?? [];
  if (promises.length === 0) return null;
  const kept = reading.kept.value;
  const today = model.log.today();
  return (
    <section class="part" aria-labelledby="promises">
      <h2 class="part-title" id="promises">
        {t('panel_promises')}
      </h2>
      <ul class="rows">
        {promises.map((promise) => (
          <li class="row" key={promise.text}>
            <span class="line-icon" aria-hidden="true">
              <Handshake size={16} />
            </span>
            <div class="row-text">
              <p class="row-lead">
                {t(promise.by === 'me' ? 'panel_promise_mine' : 'panel_promise_theirs')}
                {' · '}
                {promise.due ? whenWords(promise.due, today) : t('panel_promise_no_day')}
              </p>
              <p dir="auto">{promise.text}</p>
            </div>
            {kept.has(promise.text) ? (
              <span class="row-done">
                <Check size={15} aria-hidden="true" />
                {t('panel_kept')}
              </span>
            ) : (
              <Button
                aria-label={t('panel_keep_promise', { promise: promise.text })}
                onClick={() => void reading.keep(promise)}
              >
                {t('panel_keep')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
