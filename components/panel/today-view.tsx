import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { LoadedLater } from '../ui/loaded-later';
import { LoadedPart } from '../ui/loaded-part';
import { Mark } from '../ui/mark';
import { DueList } from './due-list';
import type { PanelModel } from './panel.model';
import { UnseenNote } from './unseen-note';
import { WaitingList } from './waiting-list';

/** No mail on the page: what the day asks. */
export function TodayView({ model }: { readonly model: PanelModel }) {
  return (
    <>
      <UnseenNote model={model} />
      <h1 class="view-title">{t('panel_today')}</h1>
      <LoadedLater load={model.services.backupPart} given={{}} />
      <LoadedPart state={model.today.value} failed={t('panel_log_failed')}>
        {({ due, waitForMe, iWaitFor }) =>
          due.length + waitForMe.length + iWaitFor.length === 0 ? (
            <EmptyState icon={<Mark size={28} />} title={t('panel_today_empty_title')}>
              <p>{t('panel_today_empty')}</p>
              <Button onClick={() => model.openLog(undefined)}>{t('popup_log')}</Button>
            </EmptyState>
          ) : (
            <>
              <DueList model={model} due={due} />
              <WaitingList model={model} title={t('panel_wait_for_me')} waiting={waitForMe} />
              <WaitingList model={model} title={t('panel_i_wait_for')} waiting={iWaitFor} />
            </>
          )
        }
      </LoadedPart>
    </>
  );
}
