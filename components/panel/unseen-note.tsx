import { useSignal } from '@preact/signals';
import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { UnseenMail } from '../unseen-mail';
import type { PanelModel } from './panel.model';

/** Beside a page whose mail Byname does not find: the way by hand. */
export function UnseenNote({ model }: { readonly model: PanelModel }) {
  const copied = useSignal<boolean | undefined>(undefined);
  const { unseen, diagnostic, copy } = model.services;
  const check = unseen.value;
  if (!check) return null;
  return (
    <UnseenMail
      copied={copied.value}
      onCopy={async () => {
        copied.value = await copy(diagnostic(check));
      }}
    >
      <Button onClick={() => model.openLog(undefined)}>{t('popup_log')}</Button>
    </UnseenMail>
  );
}
