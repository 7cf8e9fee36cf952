import { t } from '@/utils/i18n';
import { TextField } from '../ui/text-field';
import type { LogForm } from './log-form.model';

/** Why a contact that is closed was contacted all the same; nothing for everybody else. */
export function ReasonField({ form }: { readonly form: LogForm }) {
  if (!form.asksReason.value) return null;
  return (
    <TextField
      label={t('log_override_why')}
      hint={t('log_override_hint')}
      value={form.reason.value}
      onInput={(text) => {
        form.reason.value = text;
      }}
    />
  );
}
