import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import type { JobModel } from './job.model';

/** How far work is, with a way to stop it; and afterwards what came of it. Stays in view wherever on the page the work was begun. */
export function JobProgress({ model }: { readonly model: JobModel }) {
  const job = model.job.value;
  const outcome = model.outcome.value;
  return (
    <div class="job-area">
      {job && (
        <div class="notice job">
          <label class="job-text">
            {t(job.title)}
            <progress {...(job.all > 0 && { max: job.all, value: job.done })} />
          </label>
          <Button kind="quiet" onClick={model.cancel}>
            {t('common_cancel')}
          </Button>
        </div>
      )}
      {outcome && !outcome.good && (
        <p class="notice notice-bad" role="alert">
          {outcome.text()}
        </p>
      )}
      <p class={outcome?.good ? 'notice notice-good' : 'only-heard'} role="status">
        {outcome?.good ? outcome.text() : ''}
      </p>
    </div>
  );
}
