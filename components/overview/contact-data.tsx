import { t } from '@/utils/i18n';
import type { Contact } from '@/utils/store/types';
import { nameOf } from '../log/words';
import { Button } from '../ui/button';
import { Download, Printer, Trash } from '../ui/icons';
import type { ContactPageModel } from './contact-page.model';

export interface ContactDataProps {
  readonly model: ContactPageModel;
  readonly contact: Contact;
}

/** What is kept about a person: as one file for them, on paper, into the bin, or gone for real. */
export function ContactData({ model, contact }: ContactDataProps) {
  const name = nameOf(contact);
  return (
    <section class="sheet sheet-deeds">
      <h2 class="sheet-title">{t('overview_data')}</h2>
      <p class="sheet-lead">{t('overview_data_lead', { name })}</p>
      <div class="actions">
        <Button onClick={() => void model.downloadFile()}>
          <Download size={15} />
          {t('overview_file')}
        </Button>
        <Button onClick={() => model.services.print()}>
          <Printer size={15} />
          {t('figures_print')}
        </Button>
        <Button onClick={() => void model.toBin()}>
          <Trash size={15} />
          {t('overview_to_bin')}
        </Button>
        {!model.erasing.value && (
          <Button kind="danger" onClick={() => model.askToErase(true)}>
            {t('overview_erase')}
          </Button>
        )}
      </div>
      {model.erasing.value && (
        <fieldset class="confirm" aria-label={t('overview_erase')}>
          <p>
            {t(contact.objectedAt === null ? 'overview_erase_sure' : 'overview_erase_objected', { name })}
          </p>
          <div class="actions">
            <Button kind="danger" onClick={() => void model.erase()}>
              {t('data_erase_now')}
            </Button>
            <Button onClick={() => model.askToErase(false)}>{t('common_cancel')}</Button>
          </div>
        </fieldset>
      )}
    </section>
  );
}
