import { t } from '@/utils/i18n';
import { nameOf } from '../log/words';
import { Button } from '../ui/button';
import { Check } from '../ui/icons';
import { Mark } from '../ui/mark';
import type { ClipModel } from './clip.model';
import { OwnerChoice } from './owner-choice';
import { SentenceList } from './sentence-list';

/** What to keep of a page, and about whom. Everything of the page is shown as plain text. */
export function Clip({ model }: { readonly model: ClipModel }) {
  const { page } = model;
  return (
    <main class="clip">
      <header class="clip-head">
        <span class="brand-mark">
          <Mark size={20} />
        </span>
        <h1>{t('clip_title')}</h1>
      </header>
      <div class="clip-page">
        <p class="clip-page-title" dir="auto">
          {page.title}
        </p>
        <p class="clip-page-url">{page.url}</p>
      </div>
      {model.kept.value ? <Kept model={model} /> : <Questions model={model} />}
    </main>
  );
}

function Questions({ model }: { readonly model: ClipModel }) {
  return (
    <form
      class="clip-form"
      onSubmit={(event) => {
        event.preventDefault();
        void model.keep();
      }}
    >
      <OwnerChoice model={model} />
      <SentenceList model={model} />
      {model.problem.value && (
        <p class="notice notice-bad" role="alert">
          {t(model.problem.value)}
        </p>
      )}
      <div class="clip-actions">
        <Button kind="main" type="submit" disabled={model.saving.value}>
          {t('clip_keep')}
        </Button>
        <Button kind="quiet" onClick={() => void model.services.close()}>
          {t('clip_cancel')}
        </Button>
      </div>
    </form>
  );
}

function Kept({ model }: { readonly model: ClipModel }) {
  const contact = model.contact.value;
  const name = contact ? nameOf(contact) : '';
  return (
    <div class="clip-kept" role="status">
      <Check size={20} />
      <p>{t('clip_kept', { name: model.forAll.value && contact ? contact.organisation : name })}</p>
      <Button kind="main" autofocus onClick={() => void model.services.close()}>
        {t('common_close')}
      </Button>
    </div>
  );
}
