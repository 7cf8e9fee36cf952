import { dayOf } from '@/utils/cadence/days';
import { cautionWords, reasonWords, stepWords } from '@/utils/cadence-words';
import { t, tn } from '@/utils/i18n';
import type { Standing } from '@/utils/store/standing';

/** Moments so far, what comes next and why, and what to think of before. */
export function HowItStands({ standing, now }: { readonly standing: Standing; readonly now: number }) {
  const { moments, next, cautions } = standing.cadence;
  const today = dayOf(now);
  const promises = standing.promises.filter(({ by }) => by === 'me');
  const kept = promises.filter(({ state }) => state === 'kept').length;
  return (
    <section class="sheet stands" aria-label={t('overview_stands')}>
      <div class="stand">
        <p class="stand-figure">{t('overview_moments', { count: moments.count, goal: moments.goal })}</p>
        <span class="moments" aria-hidden="true">
          {Array.from({ length: Math.min(moments.goal, 12) }, (_, index) => (
            <span key={index} class={index < moments.count ? 'moment moment-had' : 'moment'} />
          ))}
        </span>
        {moments.withGatekeeper > 0 && (
          <p class="field-hint">{tn('overview_gatekeeper', moments.withGatekeeper)}</p>
        )}
      </div>
      <div class="stand">
        <p class="stand-figure">{next ? stepWords(next, today) : t('overview_no_step')}</p>
        {next && <p class="field-hint">{reasonWords(next.reason, today)}</p>}
      </div>
      {promises.length > 0 && (
        <div class="stand">
          <p class="stand-figure">{t('overview_promises_kept', { kept, all: promises.length })}</p>
        </div>
      )}
      {cautions.length > 0 && (
        <ul class="cautions">
          {cautions.map((caution) => (
            <li key={caution.key}>{cautionWords(caution, today)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
