import { t } from '@/utils/i18n';
import { FoundNotes } from '../log/found-notes';
import { FoundText } from '../log/found-text';
import { Initials } from '../log/initials';
import type { ContactListModel } from './contact-list.model';

/** What a search finds besides people: organisations, and touches by their notes. */
export function FoundElsewhere({ model }: { readonly model: ContactListModel }) {
  const { organisations, notes } = model.elsewhere.value;
  const query = model.query.value;
  return (
    <>
      {organisations.length > 0 && (
        <section class="sheet">
          <h2 class="sheet-title">{t('find_organisations')}</h2>
          <ul class="people">
            {organisations.map(({ id, name, note }) => (
              <li key={id}>
                <a class="line" href={`#organisation/${id}`}>
                  <Initials name={name} />
                  <span class="line-text">
                    <span class="line-who">
                      <bdi>{name}</bdi>
                    </span>
                    {note !== '' && (
                      <span class="line-about" dir="auto">
                        <FoundText text={note} query={query} />
                      </span>
                    )}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section class="sheet">
          <h2 class="sheet-title">{t('find_notes')}</h2>
          <FoundNotes
            notes={notes}
            query={query}
            now={model.services.now()}
            to={({ id }) => `#contact/${id}`}
          />
        </section>
      )}
    </>
  );
}
