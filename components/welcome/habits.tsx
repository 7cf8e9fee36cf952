import { t } from '@/utils/i18n';
import { ruleKey } from '../card/card.model';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Switch } from '../ui/switch';
import type { WelcomeModel } from './welcome.model';

/** What can be set once Byname is in use. */
export function Habits({ model }: { readonly model: WelcomeModel }) {
  const settings = model.settings.value;
  return (
    <section class="sheet">
      <h2 class="sheet-title">{t('welcome_habits')}</h2>
      <Switch
        label={t('welcome_auto_log')}
        hint={t('welcome_auto_log_hint')}
        checked={settings.autoLog}
        onChange={(autoLog) => void model.set({ autoLog })}
      />
      <Switch
        label={t('welcome_signature_later')}
        hint={t('welcome_signature_later_hint')}
        checked={settings.signatureAddedLater}
        onChange={(signatureAddedLater) => void model.set({ signatureAddedLater })}
      />
      <Field label={t('welcome_never_log')} hint={t('welcome_never_log_hint')}>
        {(control) => (
          <textarea
            {...control}
            class="input"
            spellcheck={false}
            value={settings.neverLog.join('\n')}
            onInput={(event) => model.edit({ neverLog: event.currentTarget.value.split('\n') })}
            onChange={() => void model.commit()}
          />
        )}
      </Field>
      <div class="field">
        <h3 class="field-label">{t('welcome_silenced')}</h3>
        {settings.silenced.length === 0 && <p class="field-hint">{t('welcome_silenced_none')}</p>}
        <ul class="silenced">
          {settings.silenced.map((rule) => (
            <li class="silenced-rule" key={rule}>
              <span>{t(`${ruleKey(rule)}_title` as const)}</span>
              <Button kind="quiet" onClick={() => void model.turnOn(rule)}>
                {t('welcome_turn_on')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
