import { t } from '@/utils/i18n';
import { TextField } from '../ui/text-field';

export interface MomentFieldsProps {
  /** `YYYY-MM-DDTHH:MM`, local. */
  readonly moment: string;
  /** It is still to come. */
  readonly future: boolean;
  readonly onInput: (moment: string) => void;
}

/** The day and the time at which a touch was. */
export function MomentFields({ moment, future, onInput }: MomentFieldsProps) {
  const [day = '', time = ''] = moment.split('T');
  return (
    <div class="columns">
      <TextField
        label={t('overview_step_day')}
        type="date"
        value={day}
        problem={future ? t('overview_touch_future') : undefined}
        onInput={(typed) => onInput(`${typed}T${time}`)}
      />
      <TextField
        label={t('overview_touch_time')}
        type="time"
        value={time}
        onInput={(typed) => onInput(`${day}T${typed}`)}
      />
    </div>
  );
}
