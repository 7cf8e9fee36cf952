import { t } from '@/utils/i18n';
import { FoundNote } from '../log/found-note';
import { FoundNotes } from '../log/found-notes';
import { Initials } from '../log/initials';
import { foundWords, nameOf } from '../log/words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Plus } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import type { PopupModel } from './popup.model';

/** Who and what was found: people, and touches by their notes. */
export function ContactResults({ model }: { readonly model: PopupModel }) {
  const query = model.query.value;
  const name = query.trim();
  const said = model.foundNotes.value;
  const notes = said.status === 'ready' ? said.value : [];
  return (
    <section class="part" aria-label={t('popup_search')}>
      <LoadedPart state={model.found.value} failed={t('popup_failed')}>
        {(contacts) => (
          <>
            <p class="only-heard" role="status">
              {foundWords(contacts.length, [['find_notes', notes.length]])}
            </p>
            {contacts.length + notes.length === 0 && said.status !== 'loading' && (
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
                      <FoundNote contact={contact} query={query} />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            {notes.length > 0 && <h2 class="part-title">{t('find_notes')}</h2>}
            <FoundNotes
              notes={notes}
              query={query}
              now={model.services.now()}
              to={(contact) => () => void model.openContact(contact)}
            />
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
