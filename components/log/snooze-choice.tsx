import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '@/utils/i18n';
import { type Snooze, snoozes } from '@/utils/reminders/plan';
import { Button } from '../ui/button';

const keys: Readonly<Record<Snooze, MessageKey>> = {
  hour: 'remind_snooze',
  tomorrow: 'snooze_tomorrow',
  week: 'snooze_week',
};

export interface SnoozeChoiceProps {
  /** What is put off, and with whom. */
  readonly label: string;
  readonly onSnooze: (until: Snooze) => void;
}

/** Until when something is put off. */
export function SnoozeChoice({ label, onSnooze }: SnoozeChoiceProps) {
  const choice = useRef<HTMLFieldSetElement>(null);
  useEffect(() => choice.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset class="row-choice" aria-label={label} ref={choice}>
      {snoozes.map((until) => (
        <Button key={until} onClick={() => onSnooze(until)}>
          {t(keys[until])}
        </Button>
      ))}
    </fieldset>
  );
}
