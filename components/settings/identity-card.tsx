import { t } from '@/utils/i18n';
import type { Identity } from '@/utils/settings/schema';
import { languageName, mailLanguages } from '../language-names';
import { Button } from '../ui/button';
import { LineList } from '../ui/line-list';
import { SelectField } from '../ui/select-field';
import { FoldSheet } from './fold-sheet';
import { IdentityFields } from './identity-fields';
import type { SettingsModel } from './settings.model';
import { SignoffPreview } from './signoff-preview';

export interface IdentityCardProps {
  readonly model: SettingsModel;
  readonly identity: Identity;
  readonly index: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One identity: folded its name and accounts, unfolded all that can be set of it. */
export function IdentityCard({ model, identity, index, open, onToggle }: IdentityCardProps) {
  const addresses = identity.addresses.filter((address) => address !== '');
  return (
    <FoldSheet
      title={identity.names[0] || t('settings_identity_new')}
      note={addresses.join(', ') || t(index === 0 ? 'settings_identity_first' : 'settings_identity_unused')}
      level={2}
      open={open}
      onToggle={onToggle}
    >
      <OpenIdentity model={model} identity={identity} index={index} />
    </FoldSheet>
  );
}

function OpenIdentity({ model, identity, index }: Omit<IdentityCardProps, 'open' | 'onToggle'>) {
  const edit = (change: Partial<Identity>) => model.editIdentity(index, change);
  const done = () => void model.commit();
  const choose = (change: Partial<Identity>) => {
    edit(change);
    done();
  };
  return (
    <div class="identity-body">
      <div class="identity-fields">
        <IdentityFields identity={identity} policy={model.policy.value} asked onEdit={edit} onDone={done} />
        <LineList
          label={t('identity_addresses')}
          hint={t(index === 0 ? 'identity_addresses_first' : 'identity_addresses_hint')}
          lines={identity.addresses}
          nameLine={(count) => t('identity_address', { count })}
          removeLabel={(address) => t('identity_remove', { name: address })}
          addLabel={t('identity_address_add')}
          onInput={(addresses) => edit({ addresses })}
          onDone={done}
        />
        <div class="columns">
          <SelectField
            label={t('identity_language')}
            hint={t('identity_language_hint')}
            value={identity.language ?? ''}
            options={[
              { value: '', label: t('identity_language_auto') },
              ...mailLanguages.map((code) => ({ value: code, label: languageName(code), lang: code })),
            ]}
            onChange={(language) => choose({ language: language === '' ? null : language })}
          />
          <SelectField
            label={t('identity_formality')}
            hint={t('identity_formality_hint')}
            value={identity.formality ?? ''}
            options={[
              { value: '', label: t('identity_formality_auto') },
              { value: 'formal', label: t('formality_formal') },
              { value: 'informal', label: t('formality_informal') },
            ]}
            onChange={(formality) => choose({ formality: formality === '' ? null : formality })}
          />
        </div>
        {index > 0 && (
          <span>
            <Button kind="quiet" onClick={() => void model.removeIdentity(index)}>
              {t('settings_identity_remove')}
            </Button>
          </span>
        )}
      </div>
      <SignoffPreview block={model.signoffs(identity)[0]} />
    </div>
  );
}
