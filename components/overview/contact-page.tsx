import { t } from '@/utils/i18n';
import type { Standing } from '@/utils/store/standing';
import { Initials } from '../log/initials';
import { nameOf } from '../log/words';
import { Button } from '../ui/button';
import { ChevronLeft, PenLine } from '../ui/icons';
import { LoadedLater } from '../ui/loaded-later';
import { LoadedPart } from '../ui/loaded-part';
import { ContactData } from './contact-data';
import type { ContactPageModel } from './contact-page.model';
import { DeedNotice, Gone } from './deed-notice';
import { HowItStands } from './how-it-stands';
import { KnownDetails } from './known-details';
import { LogTouch } from './log-touch';
import { OpenerSheet } from './opener-sheet';
import { PromiseSheet } from './promise-sheet';
import { StatusMark } from './status-mark';
import { StepSheet } from './step-sheet';
import { TimelineSheet } from './timeline-sheet';

const loadEditor = () => import('./contact-editor').then(({ ContactEditor }) => ContactEditor);

/** All that is known of one person, and everything of it to change. */
export function ContactPage({ model }: { readonly model: ContactPageModel }) {
  return (
    <>
      <a class="link back" href="#contacts">
        <ChevronLeft size={16} aria-hidden="true" />
        {t('overview_to_contacts')}
      </a>
      <DeedNotice deeds={model.deeds} />
      <LoadedPart
        state={model.standing.value}
        failed={t('overview_failed_open')}
        onRetry={() => void model.load()}
      >
        {(standing) =>
          standing === 'gone' ? (
            <Gone />
          ) : (
            <>
              <PersonHead model={model} standing={standing} />
              <HowItStands standing={standing} now={model.services.now()}>
                <LogTouch key={standing.contact.updatedAt} model={model} contact={standing.contact} />
              </HowItStands>
              <StepSheet model={model.steps} standing={standing} now={model.services.now()} />
              <PromiseSheet model={model} promises={standing.promises} />
              <OpenerSheet model={model} />
              <TimelineSheet model={model} contact={standing.contact} />
              <ContactData model={model} contact={standing.contact} />
            </>
          )
        }
      </LoadedPart>
    </>
  );
}

function PersonHead({ model, standing }: { readonly model: ContactPageModel; readonly standing: Standing }) {
  const { contact } = standing;
  const name = nameOf(contact);
  const form = model.form.value;
  return (
    <section class="sheet person-sheet">
      <div class="person">
        <Initials name={name} />
        <div class="person-text">
          <h1 class="page-title">
            <bdi>{name}</bdi>
          </h1>
          {contact.organisationId !== null && (
            <a class="link" href={`#organisation/${contact.organisationId}`} dir="auto">
              {contact.organisation}
            </a>
          )}
          <p class="marks">
            <StatusMark contact={contact} />
          </p>
        </div>
        {!form && (
          <Button onClick={model.startEditing}>
            <PenLine size={15} />
            {t('overview_edit')}
          </Button>
        )}
      </div>
      {form ? (
        <LoadedLater load={loadEditor} given={{ model, form }} />
      ) : (
        <KnownDetails contact={contact} groups={model.groups.value} />
      )}
    </section>
  );
}
