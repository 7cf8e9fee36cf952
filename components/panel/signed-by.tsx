import { formatNames, t } from '@/utils/i18n';
import type { SeenSignature } from '@/utils/panel-link/seen-schema';
import { Initials } from '../log/initials';
import { IconButton } from '../ui/icon-button';
import { Copy, Phone } from '../ui/icons';
import type { ReadingPartProps } from './reading-view';
import { Waiting } from './waiting';

/** Who signs an open mail: persons with role and number, or in kind words that nobody does. */
export function SignedBy({ model, reading }: ReadingPartProps) {
  const { words, reading: busy, mail } = reading.seen.value;
  if (busy) return <Waiting />;
  if (!words) return <p class="notice">{t('panel_unread')}</p>;
  const { signature } = words;
  if (signature.kind !== 'personal') {
    return mail.direction === 'out' ? (
      <p class="notice notice-look">{t('panel_sent_nobody')}</p>
    ) : (
      <Nobody signature={signature} automated={words.reply?.intent === 'automated'} />
    );
  }
  const { names, role, organisation, team, phone } = signature;
  const contact = reading.signer.value;
  const works = organisation || contact?.organisation;
  const about = [role, team, works].filter((part) => part !== undefined && part !== '');
  return (
    <section class="part" aria-labelledby="signed-by">
      <h2 class="part-title" id="signed-by">
        {t('panel_signed_by')}
      </h2>
      <div class="person">
        <Initials name={names[0] ?? ''} />
        <div class="person-text">
          <p class="person-name">
            {contact ? (
              <button type="button" class="person-link" onClick={() => model.openContact(contact)}>
                <bdi>{formatNames(names)}</bdi>
              </button>
            ) : (
              <bdi>{formatNames(names)}</bdi>
            )}
          </p>
          {about.length > 0 && (
            <p class="person-about">
              <bdi>{[...new Set(about)].join(' · ')}</bdi>
            </p>
          )}
          {contact?.emails[0] && <p class="person-about">{contact.emails[0]}</p>}
          {phone && (
            <p class="person-phone">
              <Phone size={14} aria-hidden="true" />
              <bdi dir="ltr">{phone}</bdi>
              <IconButton label={t('panel_copy_phone')} onClick={() => void model.copy(phone)}>
                <Copy size={14} />
              </IconButton>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

interface NobodyProps {
  readonly signature: SeenSignature;
  /** No person sent it, whatever stands under it. */
  readonly automated: boolean;
}

function Nobody({ signature, automated }: NobodyProps) {
  const { team, organisation, role } = signature;
  const subkind = automated ? 'automated' : signature.subkind;
  const unit = team ?? role ?? organisation;
  return (
    <section class="part nobody" aria-labelledby="signed-by">
      <h2 class="nobody-title" id="signed-by">
        {t('panel_nobody_title')}
      </h2>
      {unit && (
        <p class="nobody-unit" dir="auto">
          {unit}
        </p>
      )}
      <p>{t(subkind ? nobodyKeys[subkind] : 'panel_nobody_missing')}</p>
    </section>
  );
}

const nobodyKeys = {
  team: 'panel_nobody_team',
  department: 'panel_nobody_department',
  organisation: 'panel_nobody_organisation',
  role: 'panel_nobody_role',
  automated: 'panel_nobody_automated',
} as const;
