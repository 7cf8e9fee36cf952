import { useId } from 'preact/hooks';
import { type MessageKey, t } from '@/utils/i18n';
import { foundWords } from '../log/words';
import { Button } from '../ui/button';
import { Search } from '../ui/icons';
import { LoadedLater } from '../ui/loaded-later';
import { LoadedPart } from '../ui/loaded-part';
import { useWalkedLines } from '../ui/walk-lines';
import { ContactLine } from './contact-line';
import { type ContactFilter, type ContactListModel, contactFilters } from './contact-list.model';
import { Nobody } from './nobody';

const names: Readonly<Record<ContactFilter, MessageKey>> = {
  all: 'overview_filter_all',
  due: 'overview_filter_due',
  open: 'overview_filter_open',
  'on-hold': 'overview_filter_hold',
  closed: 'overview_filter_closed',
};

const loadElsewhere = async () => (await import('./found-elsewhere')).FoundElsewhere;

/** Everybody in the log, to find and to sift. */
export function ContactList({ model }: { readonly model: ContactListModel }) {
  const id = useId();
  const lines = useWalkedLines();
  const { organisations, notes } = model.elsewhere.value;
  const isNobody = (contacts: number) => contacts + organisations.length + notes.length === 0;
  return (
    <div class="page-part" ref={lines}>
      <h1 class="page-title">{t('overview_contacts')}</h1>
      <div class="find">
        <div class="search">
          <label class="only-heard" for={`${id}-find`}>
            {t('overview_search')}
          </label>
          <Search size={16} />
          <input
            id={`${id}-find`}
            class="input"
            type="search"
            autocomplete="off"
            placeholder={t('popup_search_hint')}
            value={model.query.value}
            onInput={(event) => void model.search(event.currentTarget.value)}
          />
        </div>
        <fieldset class="chips" aria-label={t('overview_filter')}>
          {contactFilters.map((filter) => (
            <label class="chip" key={filter}>
              <input
                class="only-heard"
                type="radio"
                name={id}
                checked={model.filter.value === filter}
                onChange={() => model.choose(filter)}
              />
              {t(names[filter])}
            </label>
          ))}
        </fieldset>
      </div>
      <LoadedPart
        state={model.shown.value}
        failed={t('overview_failed_open')}
        onRetry={() => void model.load()}
      >
        {(contacts) => (
          <section class="sheet contacts" aria-label={t('overview_contacts')}>
            <p class={isNobody(contacts.length) ? 'only-heard' : 'field-hint'} role="status">
              {model.counting.value && model.filter.value === 'due'
                ? t('overview_counting')
                : foundWords(contacts.length, [
                    ['find_organisations', organisations.length],
                    ['find_notes', notes.length],
                  ])}
            </p>
            {isNobody(contacts.length) && model.searched.value && !model.counting.value && (
              <Nobody model={model} />
            )}
            <ul class="people">
              {contacts.slice(0, model.drawn.value).map((contact) => (
                <ContactLine
                  key={contact.id}
                  contact={contact}
                  due={model.isDue(contact)}
                  query={model.query.value}
                />
              ))}
            </ul>
            {contacts.length > model.drawn.value && (
              <span>
                <Button onClick={model.drawMore}>{t('overview_more')}</Button>
              </span>
            )}
          </section>
        )}
      </LoadedPart>
      {model.query.value.trim() !== '' && <LoadedLater load={loadElsewhere} given={{ model }} />}
    </div>
  );
}
