import { t } from '@/utils/i18n';
import { Check } from '../ui/icons';
import { Switch } from '../ui/switch';
import { PageCheckNote } from './page-check-note';
import type { SiteModel } from './site-switch.model';

/** Whether Byname works on the page in the active tab, and the switch for it. */
export function SiteSwitch({ model }: { readonly model: SiteModel }) {
  const site = model.name.value;
  const state = model.state.value;
  if (state === 'unsupported') return null;
  return (
    <footer class="popup-site">
      <PageCheckNote model={model} />
      {state === 'built-in' ? (
        <p class="popup-site-on">
          <Check size={16} />
          {t('popup_site_builtin', { site })}
        </p>
      ) : (
        <Switch
          label={t('popup_site_switch', { site })}
          hint={state === 'off' && !model.denied.value ? t('popup_site_hint') : undefined}
          checked={state === 'on'}
          onChange={(on) => void model.set(on)}
        />
      )}
      {model.denied.value && (
        <p class="field-problem" role="status">
          {t('popup_site_denied')}
        </p>
      )}
    </footer>
  );
}
