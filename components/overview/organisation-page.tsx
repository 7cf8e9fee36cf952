import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { ChevronLeft } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import { TextField } from '../ui/text-field';
import { ContactLine } from './contact-line';
import { DeedNotice, Gone } from './deed-notice';
import type { OrganisationModel, OrganisationView } from './organisation.model';
import { TimelineLine } from './timeline-line';

/** An organisation: its people, and what was with any of them. */
export function OrganisationPage({ model }: { readonly model: OrganisationModel }) {
  return (
    <>
      <a class="link back" href="#contacts">
        <ChevronLeft size={16} aria-hidden="true" />
        {t('overview_to_contacts')}
      </a>
      <DeedNotice deeds={model.deeds} />
      <LoadedPart
        state={model.view.value}
        failed={t('overview_failed_open')}
        onRetry={() => void model.load()}
      >
        {(view) => (view === 'gone' ? <Gone /> : <Organisation model={model} view={view} />)}
      </LoadedPart>
    </>
  );
}

function Organisation({
  model,
  view,
}: {
  readonly model: OrganisationModel;
  readonly view: OrganisationView;
}) {
  const { organisation, people, timeline, openers } = view;
  const [name, setName] = useState(organisation.name);
  const [note, setNote] = useState(organisation.note);
  return (
    <>
      <h1 class="page-title" dir="auto">
        {organisation.name}
      </h1>
      <section class="sheet">
        <TextField
          label={t('overview_organisation_name')}
          value={name}
          onInput={setName}
          onDone={(text) => void model.save(organisation, { name: text })}
        />
        <TextField
          label={t('overview_note')}
          long
          value={note}
          onInput={setNote}
          onDone={(text) => void model.save(organisation, { note: text })}
        />
      </section>
      {openers.length > 0 && (
        <section class="sheet">
          <h2 class="sheet-title">{t('overview_openers')}</h2>
          <ul class="openers">
            {openers.map((opener) => (
              <li class="opener" key={opener.id} dir="auto">
                {opener.text || opener.title}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="sheet">
        <h2 class="sheet-title">{t('overview_people')}</h2>
        {people.length === 0 && <p class="sheet-lead">{t('overview_people_empty')}</p>}
        <ul class="people">
          {people.map((contact) => (
            <ContactLine key={contact.id} contact={contact} due={false} within={organisation.name} />
          ))}
        </ul>
      </section>
      <section class="sheet">
        <h2 class="sheet-title">{t('overview_timeline')}</h2>
        {timeline.entries.length === 0 && <p class="sheet-lead">{t('overview_organisation_empty')}</p>}
        <ol class="timeline">
          {timeline.entries.map((entry, index) => (
            <TimelineLine key={index} entry={entry} people={people} now={model.services.now()} />
          ))}
        </ol>
      </section>
    </>
  );
}
