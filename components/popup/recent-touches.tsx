import { t } from '@/utils/i18n';
import { TouchLine } from '../log/touch-line';
import { peopleOf } from '../log/words';
import { EmptyState } from '../ui/empty-state';
import { LoadedPart } from '../ui/loaded-part';
import { Mark } from '../ui/mark';
import type { PopupModel } from './popup.model';

export function RecentTouches({ model }: { readonly model: PopupModel }) {
  return (
    <section class="part" aria-label={t('popup_recent')}>
      <LoadedPart state={model.recent.value} failed={t('popup_failed')}>
        {(touches) =>
          touches.length === 0 ? (
            <EmptyState icon={<Mark size={28} />} title={t('popup_recent_empty_title')}>
              <p>{t('popup_recent_empty')}</p>
            </EmptyState>
          ) : (
            <>
              <h2 class="part-title">{t('popup_recent')}</h2>
              <ul class="lines">
                {touches.map((logged) => {
                  const [contact] = logged.contacts;
                  return (
                    <TouchLine
                      key={logged.touch.id}
                      touch={logged.touch}
                      people={peopleOf(logged)}
                      now={model.services.now()}
                      open={contact && (() => void model.openContact(contact))}
                    />
                  );
                })}
              </ul>
            </>
          )
        }
      </LoadedPart>
    </section>
  );
}
