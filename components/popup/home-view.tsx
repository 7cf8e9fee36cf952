import { useId } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { NotebookPen, Search } from '../ui/icons';
import { LoadedLater } from '../ui/loaded-later';
import { useWalkedLines } from '../ui/walk-lines';
import { DueToday } from './due-today';
import type { PopupModel } from './popup.model';
import { RecentTouches } from './recent-touches';

const loadResults = async () => (await import('./contact-results')).ContactResults;

export function HomeView({ model }: { readonly model: PopupModel }) {
  const id = useId();
  const lines = useWalkedLines();
  const query = model.query.value;
  return (
    <div class="popup-home" ref={lines}>
      <div class="popup-find">
        <label class="only-heard" for={id}>
          {t('popup_search')}
        </label>
        <span class="search">
          <Search size={16} />
          <input
            id={id}
            class="input"
            type="search"
            autocomplete="off"
            placeholder={t('popup_search')}
            title={t('popup_search_hint')}
            value={query}
            onInput={(event) => void model.search(event.currentTarget.value)}
          />
        </span>
        <Button kind="main" onClick={() => model.openLog(undefined, query.trim())}>
          <NotebookPen size={15} />
          {t('popup_log_short')}
        </Button>
      </div>
      {query.trim() === '' ? (
        <>
          <LoadedLater load={model.services.backupPart} given={{}} />
          <DueToday model={model} />
          <RecentTouches model={model} />
        </>
      ) : (
        <LoadedLater load={loadResults} given={{ model }} />
      )}
    </div>
  );
}
