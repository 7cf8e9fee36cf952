import { formatDue, t } from '@/utils/i18n';
import type { Contact } from '@/utils/store/types';

/** How it stands with somebody, where that is anything but open; with the reason of a definite no. */
export function StatusMark({ contact }: { readonly contact: Contact }) {
  const { status, objectedAt } = contact;
  if (objectedAt !== null) return <span class="mark mark-bad">{t('overview_objected')}</span>;
  switch (status.kind) {
    case 'open':
      return null;
    case 'on-hold':
      return <span class="mark">{t('overview_on_hold', { day: formatDue(status.until) })}</span>;
    case 'yes':
      return <span class="mark mark-good">{t('overview_yes')}</span>;
    case 'definite-no':
      return (
        <span class="mark mark-bad" dir="auto">
          {status.reason === '' ? t('overview_no') : t('overview_no_because', { reason: status.reason })}
        </span>
      );
  }
}
