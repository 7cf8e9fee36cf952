import { t } from '@/utils/i18n';
import { EmptyState } from '../ui/empty-state';
import { Users } from '../ui/icons';
import type { ContactListModel } from './contact-list.model';

/** Why the list is empty, and what will bring somebody in. */
export function Nobody({ model }: { readonly model: ContactListModel }) {
  if (model.empty.value) {
    return (
      <EmptyState icon={<Users size={28} />} title={t('overview_empty_title')}>
        <p>{t('overview_empty')}</p>
        <a class="link" href="options.html#data">
          {t('overview_empty_import')}
        </a>
      </EmptyState>
    );
  }
  const due = model.filter.value === 'due' && model.query.value.trim() === '';
  return (
    <EmptyState title={t(due ? 'overview_none_due_title' : 'overview_none_title')}>
      <p>{t(due ? 'overview_none_due' : 'overview_none')}</p>
    </EmptyState>
  );
}
