import { t } from '@/utils/i18n';
import { IdentityFields } from '../settings/identity-fields';
import { LanguageField } from '../settings/language-field';
import { Privacy } from '../settings/privacy';
import { SaveNote } from '../settings/save-note';
import { SignoffPreview } from '../settings/signoff-preview';
import { WebmailChoice } from '../settings/webmail-choice';
import { Button } from '../ui/button';
import { Mark } from '../ui/mark';
import { NextSteps } from './next-steps';
import { TryIt } from './try-it';
import type { WelcomeModel } from './welcome.model';

/** The first page: what Byname does, tried out; who writes; what is read; and the go-ahead. */
export function Welcome({ model }: { readonly model: WelcomeModel }) {
  return (
    <div class="welcome">
      <header class="welcome-head">
        <p class="page-brand">
          <Mark size={22} />
          Byname
        </p>
        {model.accepted.value ? (
          <NextSteps model={model} />
        ) : (
          <>
            <h1 class="welcome-title">{t('welcome_title')}</h1>
            <p class="welcome-lead">{t('welcome_lead')}</p>
          </>
        )}
      </header>
      <main class="welcome-main">
        {model.accepted.value && <WebmailChoice model={model.webmails} />}
        <TryIt model={model.tryIt} />
        {!model.accepted.value && <FirstNames model={model} />}
      </main>
    </div>
  );
}

function FirstNames({ model }: { readonly model: WelcomeModel }) {
  const { settings } = model;
  const { identity, uiLanguage } = settings.settings.value;
  return (
    <form
      class="welcome-form"
      aria-label={t('welcome_you')}
      onSubmit={(event) => {
        event.preventDefault();
        void model.accept();
      }}
    >
      <div class="welcome-fields">
        <section class="sheet">
          <h2 class="sheet-title">{t('welcome_you')}</h2>
          <IdentityFields
            identity={identity}
            policy={settings.policy.value}
            asked={model.asked.value}
            onEdit={(change) => settings.editIdentity(0, change)}
            onDone={() => void model.commit()}
          />
          <LanguageField chosen={uiLanguage} onChoose={(language) => void settings.setLanguage(language)} />
        </section>
        <Privacy />
        <Button kind="main" type="submit">
          {t('welcome_accept')}
        </Button>
        {model.failed.value && <SaveNote state="failed" />}
      </div>
      <SignoffPreview block={settings.signoffs(identity)[0]} />
    </form>
  );
}
