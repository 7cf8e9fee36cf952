import { t, tn } from '@/utils/i18n';
import type { Settings } from '@/utils/settings/schema';
import { LineList } from '../ui/line-list';
import { NumberField } from '../ui/number-field';
import { Switch } from '../ui/switch';
import type { SettingsModel } from './settings.model';

/** What comes into the log, and how closely contact moments follow each other. */
export function LogSection({ model }: { readonly model: SettingsModel }) {
  const { autoLog, neverLog, pace } = model.settings.value;
  const setPace = (change: Partial<Settings['pace']>) => void model.set({ pace: { ...pace, ...change } });
  return (
    <>
      <h1 class="page-title">{t('settings_log')}</h1>
      <section class="sheet">
        <h2 class="sheet-title">{t('settings_log_what')}</h2>
        <Switch
          label={t('settings_auto_log')}
          hint={t('settings_auto_log_hint')}
          checked={autoLog}
          onChange={(on) => void model.set({ autoLog: on })}
        />
        <LineList
          label={t('settings_never_log')}
          hint={t('settings_never_log_hint')}
          lines={neverLog}
          nameLine={(count) => t('settings_never_log_line', { count })}
          removeLabel={(domain) => t('identity_remove', { name: domain })}
          addLabel={t('settings_never_log_add')}
          onInput={(lines) => model.edit({ neverLog: lines })}
          onDone={() => void model.commit()}
        />
      </section>
      <section class="sheet">
        <h2 class="sheet-title">{t('settings_pace')}</h2>
        <p class="sheet-lead">{t('settings_pace_lead')}</p>
        <NumberField
          label={t('settings_pace_goal')}
          hint={t('settings_pace_goal_hint')}
          least={1}
          most={50}
          value={pace.goal}
          onChange={(goal) => setPace({ goal })}
        />
        <div class="columns">
          <NumberField
            label={t('settings_pace_first')}
            least={1}
            most={60}
            value={pace.firstDays}
            onChange={(firstDays) => setPace({ firstDays })}
          />
          <NumberField
            label={t('settings_pace_growth')}
            least={0}
            most={30}
            value={pace.growth}
            onChange={(growth) => setPace({ growth })}
          />
          <NumberField
            label={t('settings_pace_longest')}
            least={1}
            most={120}
            value={pace.longestDays}
            onChange={(longestDays) => setPace({ longestDays })}
          />
        </div>
        <p class="notice">{waitsInWords(pace)}</p>
        <NumberField
          label={t('settings_pace_switch')}
          hint={t('settings_pace_switch_hint')}
          least={1}
          most={30}
          value={pace.switchAfter}
          onChange={(switchAfter) => setPace({ switchAfter })}
        />
      </section>
    </>
  );
}

/** What the numbers come to: "3, 5, 7, 9 … at most 15 working days". */
function waitsInWords({ firstDays, growth, longestDays }: Settings['pace']): string {
  const waits = Array.from({ length: 4 }, (_, attempt) =>
    Math.min(firstDays + attempt * growth, longestDays),
  );
  return tn('settings_pace_example', longestDays, { waits: waits.join(', ') });
}
