import { t } from '@/utils/i18n';
import { Settings, Users } from '../ui/icons';
import type { WelcomeModel } from './welcome.model';

/** Ready: where Byname works now, and the two pages that are good to know. */
export function NextSteps({ model }: { readonly model: WelcomeModel }) {
  const [name] = model.settings.settings.value.identity.names;
  return (
    <div class="welcome-ready" role="status">
      <h1 class="welcome-ready-title">{t('welcome_accepted_title', { name: name ?? '' })}</h1>
      <p>{t('welcome_accepted')}</p>
      <ul class="welcome-next" aria-label={t('welcome_next')}>
        <li>
          <a class="link" href="options.html">
            <Settings size={16} aria-hidden="true" />
            {t('welcome_next_settings')}
          </a>
        </li>
        <li>
          <a class="link" href="overview.html">
            <Users size={16} aria-hidden="true" />
            {t('welcome_next_overview')}
          </a>
        </li>
      </ul>
    </div>
  );
}
