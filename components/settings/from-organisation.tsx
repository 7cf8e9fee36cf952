import { formatNames, t } from '@/utils/i18n';
import { Building } from '../ui/icons';

export interface FromOrganisationProps {
  readonly label: string;
  readonly values: readonly string[];
}

/** What the organisation presets: shown with its source, and not for the user to change. */
export function FromOrganisation({ label, values }: FromOrganisationProps) {
  return (
    <dl class="field preset">
      <dt class="field-label">{label}</dt>
      <dd class="preset-value">{formatNames(values)}</dd>
      <dd>
        <PresetMark />
      </dd>
    </dl>
  );
}

export function PresetMark() {
  return (
    <span class="preset-mark">
      <Building size={14} aria-hidden="true" />
      {t('settings_preset')}
    </span>
  );
}
