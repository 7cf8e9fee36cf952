import { useId } from 'preact/hooks';
import { type MessageKey, t, tn } from '@/utils/i18n';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Search, Users } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import { ContactLine } from './contact-line';
import { type ContactFilter, type ContactListModel, contactFilters } from './contact-list.model';

const names: Readonly<Record<ContactFilter, MessageKey>> = {
  all: 'overview_filter_all',
  due: 'overview_filter_due',
  open: 'overview_filter_open',
  'on-hold': 'overview_filter_hold',
  closed: 'overview_filter_closed',
};

/** Everybody in the log, to find and to sift. */
export function ContactList({ model }: { readonly model: ContactListModel }) {
  const id = useId();
  return (
    <>
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
            placeholder={t('overview_search')}
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
      <LoadedPart state={model.shown.value} failed={t('overview_failed_open')}>
        {(contacts) => (
          <section class="sheet contacts" aria-label={t('overview_contacts')}>
            <p class={contacts.length === 0 ? 'only-heard' : 'field-hint'} role="status">
              {model.counting.value && model.filter.value === 'due'
                ? t('overview_counting')
                : tn('popup_found', contacts.length)}
            </p>
            {contacts.length === 0 && !model.counting.value && <Nobody model={model} />}
            <ul class="people">
              {contacts.slice(0, model.drawn.value).map((contact) => (
                <ContactLine key={contact.id} contact={contact} due={model.isDue(contact)} />
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
    </>
  );
}

/** Why the list is empty, and what will bring somebody in. */
function Nobody({ model }: { readonly model: ContactListModel }) {
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
