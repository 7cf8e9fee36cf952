import { t } from '@/utils/i18n';
import type { RecordSeen } from '@/utils/panel-link/seen-schema';
import type { PanelModel } from './panel.model';
import { type PersonModel, standingNow } from './person.model';
import { PersonPart } from './person-part';
import { QuickLog } from './quick-log';

export interface RecordViewProps {
  readonly model: PanelModel;
  readonly person: PersonModel;
  readonly record: RecordSeen;
}

/** Beside the record of a CRM: the same contact's history, and a click to add to it. */
export function RecordView({ model, person, record }: RecordViewProps) {
  const contact = standingNow(person)?.contact;
  return (
    <>
      <h1 class="part-title">{t('panel_record_title', { site: record.site })}</h1>
      {contact && <QuickLog model={model} contact={contact} />}
      <PersonPart model={model} person={person} />
    </>
  );
}
