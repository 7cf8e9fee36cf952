import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { Mark } from '../ui/mark';
import { Habits } from './habits';
import { IdentityForm } from './identity-form';
import { Privacy } from './privacy';
import { SignoffPreview } from './signoff-preview';
import type { WelcomeModel } from './welcome.model';

/** The first page: who writes, what is read, and the go-ahead. Later the place to change it. */
export function Welcome({ model }: { readonly model: WelcomeModel }) {
  const accepted = model.accepted.value;
  const [name] = model.settings.value.identity.names;
  return (
    <div class="welcome">
      <header class="welcome-head">
        <p class="welcome-brand">
          <Mark size={22} />
          Byname
        </p>
        <h1 class="welcome-title">{t(accepted ? 'welcome_title_again' : 'welcome_title')}</h1>
        {!accepted && <p class="welcome-lead">{t('welcome_lead')}</p>}
        {model.justAccepted.value && (
          <div class="welcome-ready" role="status">
            <h2 class="welcome-ready-title">{t('welcome_accepted_title', { name: name ?? '' })}</h2>
            <p>{t('welcome_accepted')}</p>
          </div>
        )}
      </header>
      <main class="welcome-main">
        <form
          class="welcome-form"
          onSubmit={(event) => {
            event.preventDefault();
            void (accepted ? model.commit() : model.accept());
          }}
        >
          <IdentityForm model={model} />
          {accepted && <Habits model={model} />}
          <Privacy />
          {!accepted && (
            <Button kind="main" type="submit">
              {t('welcome_accept')}
            </Button>
          )}
          <SaveNote model={model} />
        </form>
        <SignoffPreview model={model} />
      </main>
    </div>
  );
}

/** Says that a change was kept, where it happened last; a failure stays until the next try. */
function SaveNote({ model }: { readonly model: WelcomeModel }) {
  const state = model.saveState.value;
  if (state === 'failed') {
    return (
      <p class="notice notice-bad" role="alert">
        {t('welcome_save_failed')}
      </p>
    );
  }
  return (
    <p class="saved" role="status">
      {state === 'saved' && !model.justAccepted.value ? t('welcome_saved') : ''}
    </p>
  );
}
