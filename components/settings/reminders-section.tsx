import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { Settings } from '@/utils/settings/schema';
import { Switch } from '../ui/switch';
import { TimeField } from '../ui/time-field';
import type { SettingsModel } from './settings.model';

export interface RemindersSectionProps {
  readonly model: SettingsModel;
  /** Straight from a click: browsers ask for permission only then. */
  readonly askToNotify: () => Promise<boolean>;
}

/** Whether and when Byname reminds of promises and next steps. */
export function RemindersSection({ model, askToNotify }: RemindersSectionProps) {
  const [denied, setDenied] = useState(false);
  const { reminders } = model.settings.value;
  const set = (change: Partial<Settings['reminders']>) =>
    void model.set({ reminders: { ...reminders, ...change } });
  const switchOn = async (on: boolean) => {
    const allowed = !on || (await askToNotify());
    setDenied(!allowed);
    if (allowed) set({ on });
  };
  return (
    <>
      <h1 class="page-title">{t('settings_reminders')}</h1>
      <p class="page-lead">{t('settings_reminders_lead')}</p>
      <section class="sheet">
        <Switch
          label={t('settings_reminders_on')}
          hint={t('settings_reminders_on_hint')}
          checked={reminders.on}
          onChange={(on) => void switchOn(on)}
        />
        {denied && (
          <p class="notice notice-bad" role="alert">
            {t('settings_reminders_denied')}
          </p>
        )}
        <TimeField
          label={t('settings_reminders_day')}
          value={reminders.dayStartsAt}
          onChange={(dayStartsAt) => set({ dayStartsAt })}
        />
      </section>
      <section class="sheet">
        <h2 class="sheet-title">{t('settings_quiet')}</h2>
        <p class="sheet-lead">{t('settings_quiet_lead')}</p>
        <div class="columns">
          <TimeField
            label={t('settings_quiet_from')}
            value={reminders.quietFrom}
            onChange={(quietFrom) => set({ quietFrom })}
          />
          <TimeField
            label={t('settings_quiet_until')}
            value={reminders.quietUntil}
            onChange={(quietUntil) => set({ quietUntil })}
          />
        </div>
        <Switch
          label={t('settings_quiet_weekends')}
          checked={reminders.quietWeekends}
          onChange={(quietWeekends) => set({ quietWeekends })}
        />
      </section>
    </>
  );
}
