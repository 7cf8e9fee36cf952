import { useEffect, useRef } from 'preact/hooks';
import { localMoment } from '@/utils/clock';
import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import type { Earlier } from './earlier.model';
import { MomentFields } from './moment-fields';

/** The day and the time of a touch that was earlier; nothing for one of right now. They take the focus of the button that asks for them. */
export function EarlierFields({ earlier }: { readonly earlier: Earlier }) {
  const fields = useRef<HTMLDivElement>(null);
  const moment = earlier.moment.value;
  const isShown = moment !== undefined;
  useEffect(() => {
    if (isShown) fields.current?.querySelector('input')?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div ref={fields}>
      <MomentFields
        moment={moment}
        future={earlier.future.value}
        onInput={(typed) => {
          earlier.moment.value = typed;
        }}
      />
    </div>
  );
}

export interface EarlierButtonProps {
  readonly earlier: Earlier;
  /** ms since 1970. */
  readonly now: () => number;
}

/** Says that a touch was not right now. */
export function EarlierButton({ earlier, now }: EarlierButtonProps) {
  if (earlier.moment.value !== undefined) return null;
  return (
    <span>
      <Button
        kind="quiet"
        onClick={() => {
          earlier.moment.value = localMoment(now());
        }}
      >
        {t('overview_touch_earlier')}
      </Button>
    </span>
  );
}
