import { type MessageKey, t } from '@/utils/i18n';
import type { Duplicate } from '@/utils/store/duplicates';
import { nameOf } from '../log/words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Check } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import { ContactLine } from './contact-line';
import { DeedNotice } from './deed-notice';
import type { OverviewModel } from './overview.model';

const why: Readonly<Record<Duplicate['by'], MessageKey>> = {
  email: 'overview_same_email',
  phone: 'overview_same_phone',
  name: 'overview_same_name',
};

/** Contacts that are probably one person, to make one of. */
export function DuplicateList({ model }: { readonly model: OverviewModel }) {
  return (
    <>
      <h1 class="page-title">{t('overview_duplicates')}</h1>
      <p class="page-lead">{t('overview_duplicates_lead')}</p>
      <DeedNotice deeds={model.deeds} />
      <LoadedPart
        state={model.duplicates.value}
        failed={t('overview_failed_open')}
        onRetry={() => void model.refresh({ name: 'duplicates' })}
      >
        {(pairs) =>
          pairs.length === 0 ? (
            <div class="sheet">
              <EmptyState icon={<Check size={28} />} title={t('overview_duplicates_none_title')}>
                <p>{t('overview_duplicates_none')}</p>
              </EmptyState>
            </div>
          ) : (
            pairs.map(({ contacts, by }) => (
              <section class="sheet" key={contacts.map(({ id }) => id).join()}>
                <h2 class="sheet-title">{t(why[by])}</h2>
                <ul class="people">
                  {contacts.map((contact) => (
                    <ContactLine key={contact.id} contact={contact} due={false} />
                  ))}
                </ul>
                <div class="actions">
                  {contacts.map((kept, index) => (
                    <Button
                      key={kept.id}
                      kind={index === 0 ? 'main' : 'plain'}
                      onClick={() => void model.merge(index === 0 ? contacts : [contacts[1], contacts[0]])}
                    >
                      {t('overview_merge_into', { name: nameOf(kept) })}
                    </Button>
                  ))}
                </div>
              </section>
            ))
          )
        }
      </LoadedPart>
    </>
  );
}
