import { t } from '@/utils/i18n';
import type { DueItem } from '@/utils/store/due-list';
import { DueRow } from '../log/due-row';
import type { PanelModel } from './panel.model';

/** Promises and steps that are due, each done with one click. */
export function DueList({ model, due }: { readonly model: PanelModel; readonly due: readonly DueItem[] }) {
  const finish = (item: DueItem) =>
    item.kind === 'promise' ? model.log.settlePromise(item.promise, 'kept') : model.log.finishStep(item.step);
  return (
    <section class="part" aria-labelledby="due">
      <h2 class="part-title" id="due">
        {t('panel_due')}
      </h2>
      {due.length === 0 ? (
        <p class="waiting">{t('panel_due_none')}</p>
      ) : (
        <ul class="rows">
          {due.map((item) => (
            <DueRow
              key={item.id}
              item={item}
              today={model.log.today()}
              onOpen={() => model.openContact(item.contact)}
              onDone={() => void finish(item)}
              onSnooze={(until) => void model.log.snooze(item, until)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
