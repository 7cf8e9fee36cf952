import { t } from '@/utils/i18n';
import type { Standing } from '@/utils/store/standing';
import { Button } from '../ui/button';
import { Check, NotebookPen } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import { Agreements } from './agreements';
import { KnownPerson } from './known-person';
import { OpenerList } from './opener-list';
import type { PanelModel } from './panel.model';
import type { PersonModel } from './person.model';
import type { ReadingModel } from './reading.model';
import { Timeline } from './timeline';
import { UnknownPerson } from './unknown-person';

export interface PersonPartProps {
  readonly model: PanelModel;
  readonly person: PersonModel;
  /** The mail that the panel is about, which can be logged. */
  readonly mail?: ReadingModel;
}

/** Somebody of the page: what the log knows, or the question who this is. */
export function PersonPart({ model, person, mail }: PersonPartProps) {
  const automated = mail?.seen.value.words?.reply?.intent === 'automated';
  return (
    <LoadedPart state={person.standing.value} failed={t('panel_log_failed')}>
      {(standing) => (
        <>
          {mail && (!automated || standing) && <LogMail mail={mail} />}
          {standing && <Known model={model} standing={standing} mail={mail} />}
          {!standing && !automated && (
            <UnknownPerson model={model} person={person} signs={mail?.seen.value.words?.signature} />
          )}
        </>
      )}
    </LoadedPart>
  );
}

function Known({
  model,
  standing,
  mail,
}: {
  readonly model: PanelModel;
  readonly standing: Standing;
  readonly mail: ReadingModel | undefined;
}) {
  const words = mail?.words.value;
  return (
    <>
      <KnownPerson model={model} standing={standing} named={!mail?.signer.value} />
      <Agreements model={model} standing={standing} />
      {words?.status === 'ready' && <OpenerList model={model} openers={words.value.openers} />}
      <Timeline model={model} standing={standing} />
    </>
  );
}

function LogMail({ mail }: { readonly mail: ReadingModel }) {
  if (mail.touch.value) {
    return (
      <p class="logged">
        <Check size={16} aria-hidden="true" />
        {t('panel_mail_logged')}
      </p>
    );
  }
  return (
    <Button onClick={() => void mail.log()}>
      <NotebookPen size={15} aria-hidden="true" />
      {t('panel_log_mail')}
    </Button>
  );
}
