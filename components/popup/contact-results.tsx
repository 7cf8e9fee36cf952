import { t, tn } from '@/utils/i18n';
import { Initials } from '../log/initials';
import { nameOf } from '../log/words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Plus } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import type { PopupModel } from './popup.model';

export function ContactResults({ model }: { readonly model: PopupModel }) {
  const name = model.query.value.trim();
  return (
    <section class="part" aria-label={t('popup_search')}>
      <LoadedPart state={model.found.value} failed={t('popup_failed')}>
        {(contacts) => (
          <>
            <p class="only-heard" role="status">
              {tn('popup_found', contacts.length)}
            </p>
            {contacts.length === 0 && (
              <EmptyState title={t('popup_found_none_title')}>
                <p>{t('popup_found_none')}</p>
              </EmptyState>
            )}
            <ul class="lines">
              {contacts.map((contact) => (
                <li key={contact.id}>
                  <button type="button" class="line" onClick={() => void model.openContact(contact)}>
                    <Initials name={nameOf(contact)} />
                    <span class="line-text">
                      <span class="line-who">{nameOf(contact)}</span>
                      <span class="line-about">{contact.organisation || contact.emails[0]}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            <Button kind="quiet" onClick={() => model.openLog(undefined, name)}>
              <Plus size={15} />
              {t('popup_log_with', { name })}
            </Button>
          </>
        )}
      </LoadedPart>
    </section>
  );
}
