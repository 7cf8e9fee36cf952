import { useState } from 'preact/hooks';
import { dayOf } from '@/utils/cadence/days';
import { t } from '@/utils/i18n';
import { DueRow } from '../log/due-row';
import { Button } from '../ui/button';
import type { PopupModel } from './popup.model';

const shown = 5;

/** What is due today, above the last touches; nothing while nothing is. */
export function DueToday({ model }: { readonly model: PopupModel }) {
  const [all, setAll] = useState(false);
  const due = model.due.value;
  if (due.status !== 'ready' || due.value.length === 0) return null;
  return (
    <section class="part" aria-labelledby="due-today">
      <h2 class="part-title" id="due-today">
        {t('panel_due')}
      </h2>
      <ul class="rows">
        {due.value.slice(0, all ? undefined : shown).map((item) => (
          <DueRow
            key={item.id}
            item={item}
            today={dayOf(model.services.now())}
            onOpen={() => void model.openContact(item.contact)}
            onDone={() => void model.finish(item)}
            onSnooze={(until) => void model.snooze(item, until)}
          />
        ))}
      </ul>
      {!all && due.value.length > shown && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {t('overview_more')}
        </Button>
      )}
    </section>
  );
}
