import { t } from '@/utils/i18n';
import type { Deeds } from '../deeds';
import { UndoBar } from '../ui/undo-bar';

/** What was done last, with a way back; or why it was not. */
export function DeedNotice({ deeds }: { readonly deeds: Deeds }) {
  const notice = deeds.notice.value;
  return (
    <>
      {notice?.bad && (
        <p class="notice notice-bad" role="alert">
          {notice.text}
        </p>
      )}
      <UndoBar notice={notice?.bad ? undefined : notice} />
    </>
  );
}

/** Somebody or something that is no longer there. */
export function Gone() {
  return (
    <div class="sheet">
      <h1 class="page-title">{t('overview_gone_title')}</h1>
      <p class="page-lead">{t('overview_gone')}</p>
    </div>
  );
}
