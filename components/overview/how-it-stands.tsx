import type { ComponentChildren } from 'preact';
import { dayOf } from '@/utils/cadence/days';
import type { Caution } from '@/utils/cadence/types';
import { reasonWords, stepWords } from '@/utils/cadence-words';
import { t, tn } from '@/utils/i18n';
import type { Standing } from '@/utils/store/standing';
import { CautionNote } from '../log/caution-note';
import { Moments } from '../log/moments';

export interface HowItStandsProps {
  readonly standing: Standing;
  /** ms since 1970 */
  readonly now: number;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** What stands beside the name already. */
const saidByName: ReadonlySet<Caution['key']> = new Set(['definite-no', 'objected']);

/** Moments so far, what comes next and why, and what to think of before. */
export function HowItStands({ standing, now, children }: HowItStandsProps) {
  const { moments, next, cautions } = standing.cadence;
  const today = dayOf(now);
  const promises = standing.promises.filter(({ by }) => by === 'me');
  const kept = promises.filter(({ state }) => state === 'kept').length;
  return (
    <section class="sheet stands" aria-label={t('overview_stands')}>
      <div class="stand">
        <p class="stand-figure">{t('overview_moments', { count: moments.count, goal: moments.goal })}</p>
        <Moments count={moments.count} goal={moments.goal} />
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
      <CautionNote cautions={cautions.filter(({ key }) => !saidByName.has(key))} today={today} />
      {children && <div class="stand-deeds">{children}</div>}
    </section>
  );
}
