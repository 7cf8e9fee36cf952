import { useId } from 'preact/hooks';
import { t, tn } from '@/utils/i18n';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ChartColumn, Printer } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import { ConversationChart, PromiseChart } from './count-charts';
import { type FiguresModel, isEmpty, spans } from './figures.model';
import { ShareChart } from './share-chart';

export interface FiguresViewProps {
  readonly model: FiguresModel;
  readonly onPrint: () => void;
}

/** Conversations, not targets: how it goes between people, over weeks. */
export function FiguresView({ model, onPrint }: FiguresViewProps) {
  const id = useId();
  return (
    <>
      <h1 class="page-title">{t('figures_title')}</h1>
      <p class="page-lead">{t('figures_lead')}</p>
      <div class="figures-bar">
        <fieldset class="chips" aria-label={t('figures_span')}>
          {spans.map((span) => (
            <label class="chip" key={span}>
              <input
                class="only-heard"
                type="radio"
                name={id}
                checked={model.span.value === span}
                onChange={() => void model.choose(span)}
              />
              {tn('figures_weeks', span)}
            </label>
          ))}
        </fieldset>
        <Button onClick={onPrint}>
          <Printer size={15} />
          {t('figures_print')}
        </Button>
      </div>
      <LoadedPart
        state={model.weeks.value}
        failed={t('overview_failed_open')}
        onRetry={() => void model.load()}
      >
        {(weeks) =>
          isEmpty(weeks) ? (
            <div class="sheet">
              <EmptyState icon={<ChartColumn size={28} />} title={t('figures_empty_title')}>
                <p>{t('figures_empty')}</p>
              </EmptyState>
            </div>
          ) : (
            <div class="charts">
              <ShareChart
                title={t('figures_by_me')}
                summary={(count, all) => t('figures_by_me_sum', { count, all })}
                weeks={weeks}
                share={(week) => week.signedByMe}
              />
              <ShareChart
                title={t('figures_by_them')}
                summary={(count, all) => t('figures_by_them_sum', { count, all })}
                weeks={weeks}
                share={(week) => week.signedByThem}
              />
              <PromiseChart weeks={weeks} />
              <ConversationChart weeks={weeks} />
              <ShareChart
                title={t('figures_named')}
                summary={(count, all) => t('figures_named_sum', { count, all })}
                weeks={weeks}
                share={(week) => week.named}
              />
            </div>
          )
        }
      </LoadedPart>
    </>
  );
}
