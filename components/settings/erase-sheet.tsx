import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import type { DataModel } from './data.model';

/** Everything gone, after a question: this cannot be undone. */
export function EraseSheet({ model, busy }: { readonly model: DataModel; readonly busy: boolean }) {
  return (
    <section class="sheet">
      <h2 class="sheet-title">{t('data_erase')}</h2>
      <p class="sheet-lead">{t('data_erase_lead')}</p>
      {model.erasing.value ? (
        <fieldset class="confirm" aria-label={t('data_erase')}>
          <p>{t('data_erase_sure')}</p>
          <div class="actions">
            <Button kind="danger" disabled={busy} onClick={() => void model.erase()}>
              {t('data_erase_now')}
            </Button>
            <Button onClick={() => model.askToErase(false)}>{t('common_cancel')}</Button>
          </div>
        </fieldset>
      ) : (
        <span>
          <Button disabled={busy} onClick={() => model.askToErase(true)}>
            {t('data_erase_ask')}
          </Button>
        </span>
      )}
    </section>
  );
}
