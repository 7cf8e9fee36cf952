import type { Share, WeekFigures } from '@/utils/figures';
import { formatDue, formatNumber, formatPercent, t } from '@/utils/i18n';
import { BarChart } from './bar-chart';
import { sumOf } from './figures.model';

export interface ShareChartProps {
  readonly title: string;
  /** "{count} of {all} mails …", for all weeks together. */
  readonly summary: (count: string, all: string) => string;
  readonly weeks: readonly WeekFigures[];
  readonly share: (week: WeekFigures) => Share;
}

const percent = ({ count, of }: Share): number => (of === 0 ? 0 : count / of);

/** A share of each week, from nothing to all. */
export function ShareChart({ title, summary, weeks, share }: ShareChartProps) {
  const sum = sumOf(weeks, share);
  return (
    <BarChart
      title={title}
      summary={sum.of === 0 ? t('figures_none_yet') : summary(formatNumber(sum.count), formatNumber(sum.of))}
      least={1}
      top={formatPercent(1)}
      bars={weeks.map((week) => ({ week: week.week, parts: [{ kind: 'good', size: percent(share(week)) }] }))}
      columns={[t('figures_week'), t('figures_count'), t('figures_of'), t('figures_share')]}
      rows={weeks.map((week) => {
        const own = share(week);
        return [
          formatDue(week.week),
          formatNumber(own.count),
          formatNumber(own.of),
          own.of === 0 ? '–' : formatPercent(percent(own)),
        ];
      })}
    />
  );
}
