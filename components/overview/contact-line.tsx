import { t } from '@/utils/i18n';
import type { Contact } from '@/utils/store/types';
import { Initials } from '../log/initials';
import { nameOf } from '../log/words';
import { LoadedLater } from '../ui/loaded-later';
import { StatusMark } from './status-mark';

const loadNote = async () => (await import('../log/found-note')).FoundNote;

export interface ContactLineProps {
  readonly contact: Contact;
  readonly due: boolean;
  /** What was looked for; a note that answers it is shown. */
  readonly query?: string;
  /** The organisation whose page it is, which need not be named again. */
  readonly within?: string;
}

/** One person in a list: a link to the contact's own page. */
export function ContactLine({ contact, due, query = '', within }: ContactLineProps) {
  const name = nameOf(contact);
  const about = [contact.organisation, contact.emails[0]].filter(
    (text) => text && text !== name && text !== within,
  );
  return (
    <li>
      <a class="line" href={`#contact/${contact.id}`}>
        <Initials name={name} />
        <span class="line-text">
          <span class="line-who">
            <bdi>{name}</bdi>
          </span>
          <span class="line-about">
            <bdi>{about.join(' · ')}</bdi>
          </span>
          {query !== '' && contact.note !== '' && <LoadedLater load={loadNote} given={{ contact, query }} />}
        </span>
        {due && <span class="mark mark-note">{t('overview_due')}</span>}
        <StatusMark contact={contact} />
      </a>
    </li>
  );
}
