import { t } from '@/utils/i18n';
import type { Standing } from '@/utils/store/standing';
import { TouchLine } from '../log/touch-line';
import { LoadedPart } from '../ui/loaded-part';
import { Agreements } from './agreements';
import { KnownPerson } from './known-person';
import type { PanelModel } from './panel.model';
import type { PersonModel } from './person.model';
import { UnknownPerson } from './unknown-person';

export interface ReaderPartProps {
  readonly model: PanelModel;
  readonly reader: PersonModel;
  /** Unfolded from the start. */
  readonly open: boolean;
  /** Nobody else reads the draft: there is nothing to fold. */
  readonly alone: boolean;
}

/** One reader of a draft: card, last words, and what is open between us. */
export function ReaderPart({ model, reader, open, alone }: ReaderPartProps) {
  const { name, emails } = reader.person;
  const body = (
    <div class="reader-body">
      <LoadedPart state={reader.standing.value} failed={t('panel_log_failed')}>
        {(standing) =>
          standing ? (
            <>
              <KnownPerson model={model} standing={standing} cautions={false} />
              <LastSaid model={model} standing={standing} />
              <Agreements model={model} standing={standing} />
            </>
          ) : (
            <UnknownPerson model={model} person={reader} signs={undefined} />
          )
        }
      </LoadedPart>
    </div>
  );
  if (alone) return body;
  return (
    <details class="reader" open={open}>
      <summary class="reader-name" dir="auto">
        {name || emails[0]}
      </summary>
      {body}
    </details>
  );
}

function LastSaid({ model, standing }: { readonly model: PanelModel; readonly standing: Standing }) {
  const last = standing.touches.find(({ note }) => note !== '') ?? standing.touches[0];
  if (!last) return null;
  return (
    <section class="part" aria-labelledby="last-said">
      <h3 class="part-title" id="last-said">
        {t('panel_last_said')}
      </h3>
      <ul class="lines">
        <TouchLine touch={last} now={model.services.now()} />
      </ul>
    </section>
  );
}
