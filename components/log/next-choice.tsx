import { useId } from 'preact/hooks';
import { whenWords } from '@/utils/cadence-words';
import { formatWeekday, t } from '@/utils/i18n';
import { type LogForm, type NextMoment, nextMoments } from './log-form.model';

/** When the next moment is, in one click; a day that is chosen is named. What the note tells already is not asked. */
export function NextChoice({ form }: { readonly form: LogForm }) {
  const name = useId();
  const chosen = form.next.value;
  const told = form.told.value;
  if (told) {
    return (
      <p class="notice" role="status">
        {t('log_next_told', { when: whenWords(told.due, form.today()) })}
      </p>
    );
  }
  return (
    <fieldset class="field" aria-describedby={`${name}-day`}>
      <legend class="field-label">{t('log_next')}</legend>
      <div class="chips">
        {nextMoments.map((next) => (
          <label class="chip" key={next}>
            <input
              class="only-heard"
              type="radio"
              name={name}
              value={next}
              checked={next === chosen}
              onChange={() => {
                form.next.value = next;
              }}
            />
            {t(nextKeys[next])}
          </label>
        ))}
      </div>
      <p class="field-hint" id={`${name}-day`}>
        {chosen === 'none'
          ? t('log_next_hint')
          : t('log_next_day', { day: formatWeekday(form.dayOf(chosen), form.today()) })}
      </p>
    </fieldset>
  );
}

const nextKeys = {
  none: 'log_next_none',
  tomorrow: 'log_next_tomorrow',
  days: 'log_next_days',
  week: 'log_next_week',
  weeks: 'log_next_weeks',
} as const satisfies Record<NextMoment, string>;
