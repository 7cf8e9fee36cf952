import { formatDayNear, t } from '@/utils/i18n';
import { nameOf, touchWords } from '../log/words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Trash } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import { DeedNotice } from './deed-notice';
import type { OverviewModel } from './overview.model';

/** What was thrown away in the last 30 days, to bring back. */
export function BinView({ model }: { readonly model: OverviewModel }) {
  return (
    <>
      <h1 class="page-title">{t('overview_bin')}</h1>
      <p class="page-lead">{t('overview_bin_lead')}</p>
      <DeedNotice deeds={model.deeds} />
      <section class="sheet">
        <LoadedPart
          state={model.bin.value}
          failed={t('overview_failed_open')}
          onRetry={() => void model.refresh({ name: 'bin' })}
        >
          {({ contacts, touches }) =>
            contacts.length + touches.length === 0 ? (
              <EmptyState icon={<Trash size={28} />} title={t('overview_bin_empty_title')}>
                <p>{t('overview_bin_empty')}</p>
              </EmptyState>
            ) : (
              <ul class="binned">
                {contacts.map((contact) => (
                  <Binned
                    key={contact.id}
                    what={nameOf(contact)}
                    about={contact.organisation}
                    day={formatDayNear(contact.deletedAt ?? 0, model.services.now())}
                    onBack={() => void model.bringBackContact(contact)}
                  />
                ))}
                {touches.map((touch) => (
                  <Binned
                    key={touch.id}
                    what={touchWords(touch)}
                    about={[touch.participants[0]?.name, touch.note || touch.subject]
                      .filter(Boolean)
                      .join(' · ')}
                    day={formatDayNear(touch.deletedAt ?? 0, model.services.now())}
                    onBack={() => void model.bringBackTouch(touch)}
                  />
                ))}
              </ul>
            )
          }
        </LoadedPart>
      </section>
    </>
  );
}

interface BinnedProps {
  readonly what: string;
  readonly about: string;
  readonly day: string;
  readonly onBack: () => void;
}

function Binned({ what, about, day, onBack }: BinnedProps) {
  return (
    <li class="binned-line">
      <div class="promise-text">
        <p class="line-what" dir="auto">
          {what}
        </p>
        <p class="field-hint" dir="auto">
          {[about, t('overview_binned_on', { day })].filter(Boolean).join(' · ')}
        </p>
      </div>
      <Button onClick={onBack}>
        {t('overview_bring_back')}
        <span class="only-heard">{what}</span>
      </Button>
    </li>
  );
}
