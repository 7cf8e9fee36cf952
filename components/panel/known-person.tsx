import { reasonWords, stepWords } from '@/utils/cadence-words';
import { t, tn } from '@/utils/i18n';
import type { Standing } from '@/utils/store/standing';
import type { Contact } from '@/utils/store/types';
import { CautionNote } from '../log/caution-note';
import { Initials } from '../log/initials';
import { Moments } from '../log/moments';
import { nameOf } from '../log/words';
import type { PanelModel } from './panel.model';

export interface KnownPersonProps {
  readonly model: PanelModel;
  readonly standing: Standing;
  /** Beside a draft the caution has a place of its own. */
  readonly cautions?: boolean;
  /** Without who it is, where that stands above already. */
  readonly named?: boolean;
}

/** A contact's card: who, how it stands, and what comes next with its reason. */
export function KnownPerson({ model, standing, cautions = true, named = true }: KnownPersonProps) {
  const { contact, cadence } = standing;
  const today = model.log.today();
  const { moments, next } = cadence;
  return (
    <section class="part known" aria-label={nameOf(contact)}>
      {named && <Who model={model} contact={contact} />}
      {contact.note && (
        <p class="person-note" dir="auto">
          {contact.note}
        </p>
      )}
      {contact.status.kind === 'open' && (
        <div class="moments-line">
          <Moments count={moments.count} goal={moments.goal} />
          <span>
            {t('panel_moments', { count: moments.count, goal: moments.goal })}
            {moments.withGatekeeper > 0 && ` · ${tn('panel_moments_gatekeeper', moments.withGatekeeper)}`}
          </span>
        </div>
      )}
      {next && (
        <p class="next">
          <strong>{stepWords(next, today)}</strong> <span>{reasonWords(next.reason, today)}</span>
        </p>
      )}
      {cautions && <CautionNote cautions={cadence.cautions} today={today} />}
    </section>
  );
}

function Who({ model, contact }: { readonly model: PanelModel; readonly contact: Contact }) {
  const name = nameOf(contact);
  const [email] = contact.emails;
  return (
    <div class="person">
      <Initials name={name} />
      <div class="person-text">
        <h2 class="person-name">
          <button type="button" class="person-link" onClick={() => model.openContact(contact)}>
            <bdi>{name}</bdi>
          </button>
        </h2>
        {contact.organisation && (
          <p class="person-about">
            <bdi>{contact.organisation}</bdi>
          </p>
        )}
        {email && email !== name && <p class="person-about">{email}</p>}
        {contact.role !== 'other' && (
          <p class="person-about">
            {t(contact.role === 'gatekeeper' ? 'panel_role_gatekeeper' : 'panel_role_decides')}
          </p>
        )}
      </div>
    </div>
  );
}
