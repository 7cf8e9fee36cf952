import { dayOf } from '@/utils/cadence/days';
import { t } from '@/utils/i18n';
import { basisKinds } from '@/utils/store/types';
import { SelectField } from '../ui/select-field';
import { Switch } from '../ui/switch';
import { TextField } from '../ui/text-field';
import type { ContactForm } from './contact-form.model';
import { basisKeys, statusKeys } from './words';

const statuses = ['open', 'on-hold', 'yes', 'definite-no'] as const;

/** How it stands with somebody, on what ground they are contacted, and whether they objected. */
export function ContactStanding({ form }: { readonly form: ContactForm }) {
  const { status, basis, objectedAt } = form.details.value;
  return (
    <>
      <div class="columns">
        <SelectField
          label={t('overview_status')}
          value={status.kind}
          options={statuses.map((value) => ({ value, label: t(statusKeys[value]) }))}
          onChange={form.setStatus}
        />
        {status.kind === 'on-hold' && (
          <TextField
            label={t('overview_hold_until')}
            type="date"
            value={form.holdUntil.value}
            onInput={form.setHoldUntil}
          />
        )}
        {status.kind === 'definite-no' && (
          <TextField label={t('log_reason')} value={form.reason.value} onInput={form.setReason} />
        )}
      </div>
      <div class="columns">
        <SelectField
          label={t('overview_basis')}
          value={basis.kind}
          options={(['unknown', ...basisKinds] as const).map((value) => ({
            value,
            label: t(basisKeys[value]),
          }))}
          onChange={form.setBasis}
        />
        {basis.kind !== 'unknown' && (
          <>
            <TextField
              label={t('overview_basis_since')}
              type="date"
              value={basis.at === null ? '' : dayOf(basis.at)}
              onInput={(day) =>
                form.editBasis({ at: day === '' ? null : new Date(`${day}T12:00`).getTime() })
              }
            />
            <TextField
              label={t('overview_basis_wording')}
              value={basis.wording}
              onInput={(wording) => form.editBasis({ wording })}
            />
          </>
        )}
      </div>
      <p class="field-hint">{t('overview_basis_hint')}</p>
      <Switch
        label={t('overview_objection_switch')}
        hint={t('overview_objection_hint')}
        checked={objectedAt !== null}
        onChange={form.setObjected}
      />
    </>
  );
}
