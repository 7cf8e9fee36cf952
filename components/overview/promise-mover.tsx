import { useState } from 'preact/hooks';
import { dayOf } from '@/utils/cadence/days';
import { t } from '@/utils/i18n';
import type { KeptPromise } from '@/utils/store/types';
import { Button } from '../ui/button';
import type { ContactPageModel } from './contact-page.model';

export interface PromiseMoverProps {
  readonly model: ContactPageModel;
  readonly promise: KeptPromise;
  readonly onEnd: () => void;
}

/** Another day for a promise; written when the user says so, as a day that is typed changes with each key. */
export function PromiseMover({ model, promise, onEnd }: PromiseMoverProps) {
  const [day, setDay] = useState(promise.due?.slice(0, 10) ?? '');
  const move = async () => {
    await model.move(promise, day);
    onEnd();
  };
  return (
    <form
      class="actions"
      onSubmit={(event) => {
        event.preventDefault();
        void move();
      }}
    >
      <input
        class="input input-day"
        type="date"
        ref={(field) => field?.focus()}
        aria-label={t('overview_move_label', { promise: promise.text })}
        min={dayOf(model.services.now())}
        value={day}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <Button kind="main" type="submit" disabled={day === '' || day === promise.due?.slice(0, 10)}>
        {t('overview_move')}
      </Button>
      <Button onClick={onEnd}>{t('common_cancel')}</Button>
    </form>
  );
}
