import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { Plus } from '../ui/icons';
import { UndoBar } from '../ui/undo-bar';
import { IdentityCard } from './identity-card';
import type { SettingsModel } from './settings.model';

/** Who writes: one identity, or one for each of several accounts. */
export function IdentitySection({ model }: { readonly model: SettingsModel }) {
  const [open, setOpen] = useState(0);
  const identities = model.identities.value;
  const removed = model.removed.value;
  return (
    <>
      <h1 class="page-title">{t('settings_you')}</h1>
      <p class="page-lead">{t('settings_you_lead')}</p>
      {identities.map((identity, index) => (
        <IdentityCard
          key={index}
          model={model}
          identity={identity}
          index={index}
          open={index === open}
          onToggle={() => setOpen(index === open ? -1 : index)}
        />
      ))}
      <UndoBar
        notice={
          removed && {
            text: t('settings_identity_removed', { name: removed.names[0] ?? '' }),
            undo: () => void model.bringBackIdentity(),
          }
        }
      />
      <span>
        <Button
          onClick={() => {
            model.addIdentity();
            setOpen(identities.length);
          }}
        >
          <Plus size={16} />
          {t('settings_identity_add')}
        </Button>
      </span>
    </>
  );
}
