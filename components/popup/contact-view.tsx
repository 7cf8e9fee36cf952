import { t } from '@/utils/i18n';
import type { Contact } from '@/utils/store/types';
import { Initials } from '../log/initials';
import { TouchLine } from '../log/touch-line';
import { nameOf } from '../log/words';
import { Button } from '../ui/button';
import { NotebookPen } from '../ui/icons';
import { LoadedLater } from '../ui/loaded-later';
import { LoadedPart } from '../ui/loaded-part';
import type { PopupModel } from './popup.model';

export interface ContactViewProps {
  readonly model: PopupModel;
  readonly contact: Contact;
}

const loadWords = async () => (await import('./words-for-contact')).WordsForContact;

export function ContactView({ model, contact }: ContactViewProps) {
  const name = nameOf(contact);
  const [email] = contact.emails;
  return (
    <>
      <div class="person">
        <Initials name={name} />
        <div class="person-text">
          <h1 class="person-name">{name}</h1>
          {contact.organisation && <p class="person-about">{contact.organisation}</p>}
          {email && email !== name && <p class="person-about">{email}</p>}
          {contact.status.kind === 'definite-no' && <p class="person-closed">{t('popup_closed_no')}</p>}
        </div>
      </div>
      <Button kind="main" onClick={() => model.openLog(contact)}>
        <NotebookPen size={15} />
        {t('popup_log')}
      </Button>
      <LoadedLater load={loadWords} given={{ model, contact }} />
      <section class="part">
        <h2 class="part-title">{t('popup_touches')}</h2>
        <LoadedPart state={model.touches.value} failed={t('popup_failed')}>
          {(touches) =>
            touches.length === 0 ? (
              <p class="waiting">{t('popup_touches_empty', { name })}</p>
            ) : (
              <ul class="lines">
                {touches.map((touch) => (
                  <TouchLine key={touch.id} touch={touch} now={model.services.now()} />
                ))}
              </ul>
            )
          }
        </LoadedPart>
      </section>
    </>
  );
}
