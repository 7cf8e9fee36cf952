import { t } from '@/utils/i18n';
import type { Policy } from '@/utils/settings/policy';
import type { Identity } from '@/utils/settings/schema';
import { LineList } from '../ui/line-list';
import { TextField } from '../ui/text-field';
import { FromOrganisation } from './from-organisation';
import { isNamed } from './settings.model';

export interface IdentityFieldsProps {
  readonly identity: Identity;
  readonly policy: Policy;
  /** The user went on without a name. */
  readonly asked: boolean;
  readonly onEdit: (change: Partial<Identity>) => void;
  readonly onDone: () => void;
}

/** The names that somebody signs with, and what may stand beneath. */
export function IdentityFields({ identity, policy, asked, onEdit, onDone }: IdentityFieldsProps) {
  const nameless = asked && !isNamed(identity);
  return (
    <>
      <LineList
        label={t('identity_names')}
        hint={t('identity_names_hint')}
        problem={nameless ? t('identity_names_missing') : undefined}
        lines={identity.names}
        nameLine={(count) => t('identity_name', { count })}
        removeLabel={(name) => t('identity_remove', { name })}
        addLabel={t('identity_name_add')}
        onInput={(names) => onEdit({ names })}
        onDone={onDone}
      />
      <TextField
        label={t('identity_phone')}
        hint={t('identity_phone_hint')}
        type="tel"
        value={identity.phone}
        onInput={(phone) => onEdit({ phone })}
        onDone={onDone}
      />
      {policy.team === undefined ? (
        <TextField
          label={t('identity_team')}
          hint={t('identity_team_hint')}
          value={identity.team}
          onInput={(team) => onEdit({ team })}
          onDone={onDone}
        />
      ) : (
        <FromOrganisation label={t('identity_team')} values={[policy.team]} />
      )}
      {policy.members && <FromOrganisation label={t('identity_members_preset')} values={policy.members} />}
      <LineList
        label={t('identity_members')}
        hint={t('identity_members_hint')}
        lines={identity.members}
        nameLine={(count) => t('identity_member', { count })}
        removeLabel={(name) => t('identity_remove', { name })}
        addLabel={t('identity_member_add')}
        onInput={(members) => onEdit({ members })}
        onDone={onDone}
      />
    </>
  );
}
