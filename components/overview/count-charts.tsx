import type { WeekFigures } from '@/utils/figures';
import { formatDue, formatNumber, t, tn } from '@/utils/i18n';
import { BarChart } from './bar-chart';

/** Bars never fill the drawing for less than this: three of something are not much. */
const least = 5;

const highest = (sizes: readonly number[]): string => formatNumber(Math.max(least, ...sizes));

/** Promises of either side: kept, moved, broken. */
export function PromiseChart({ weeks }: { readonly weeks: readonly WeekFigures[] }) {
  const total = (kind: 'kept' | 'moved' | 'broken') =>
    weeks.reduce((sum, { promises }) => sum + promises[kind], 0);
  const [kept, moved, broken] = [total('kept'), total('moved'), total('broken')];
  const legend = [
    { kind: 'good', label: t('figures_kept') },
    { kind: 'note', label: t('figures_moved') },
    { kind: 'bad', label: t('figures_broken') },
  ] as const;
  return (
    <BarChart
      title={t('figures_promises')}
      summary={
        kept + moved + broken === 0
          ? t('figures_none_yet')
          : t('figures_promises_sum', {
              kept: formatNumber(kept),
              moved: formatNumber(moved),
              broken: formatNumber(broken),
            })
      }
      least={least}
      top={highest(weeks.map(({ promises }) => promises.kept + promises.moved + promises.broken))}
      legend={legend}
      bars={weeks.map(({ week, promises }) => ({
        week,
        parts: [
          { kind: 'good', size: promises.kept },
          { kind: 'note', size: promises.moved },
          { kind: 'bad', size: promises.broken },
        ],
      }))}
      columns={[t('figures_week'), ...legend.map(({ label }) => label)]}
      rows={weeks.map(({ week, promises }) => [
        formatDue(week),
        formatNumber(promises.kept),
        formatNumber(promises.moved),
        formatNumber(promises.broken),
      ])}
    />
  );
}

/** Moments in which two people spoke with each other. */
export function ConversationChart({ weeks }: { readonly weeks: readonly WeekFigures[] }) {
  const all = weeks.reduce((sum, { conversations }) => sum + conversations, 0);
  return (
    <BarChart
      title={t('figures_conversations')}
      summary={tn('figures_conversations_sum', all)}
      least={least}
      top={highest(weeks.map(({ conversations }) => conversations))}
      bars={weeks.map(({ week, conversations }) => ({
        week,
        parts: [{ kind: 'good', size: conversations }],
      }))}
      columns={[t('figures_week'), t('figures_conversations')]}
      rows={weeks.map(({ week, conversations }) => [formatDue(week), formatNumber(conversations)])}
    />
  );
}
