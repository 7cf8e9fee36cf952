import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { Check } from '../ui/icons';
import type { WebmailChoiceModel } from './webmail-choice.model';

/** The big public webmails by name, to tick those that Byname may work in; the browser asks once for all of them. */
export function WebmailChoice({ model }: { readonly model: WebmailChoiceModel }) {
  const rows = model.rows.value;
  const open = rows.filter(({ on }) => !on);
  const withheld = model.withheld.value;
  const title = t(withheld ? 'webmails_title_first' : 'webmails_title');
  const lead = t(withheld ? 'webmails_lead_first' : 'webmails_lead');
  return (
    <form
      class="sheet"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void model.allow();
      }}
    >
      <h2 class="sheet-title">{title}</h2>
      <p class="field-hint">{open.length > 0 ? lead : t('webmails_all')}</p>
      <ul class="webmails">
        {rows.map(({ name, on, ticked }) => (
          <li class="webmail" key={name}>
            {on ? (
              <>
                <Check size={16} aria-hidden="true" />
                <span>{name}</span>
                <span class="field-hint">{t('webmails_on')}</span>
              </>
            ) : (
              <label>
                <input
                  type="checkbox"
                  checked={ticked}
                  onChange={(event) => model.tick(name, event.currentTarget.checked)}
                />
                {name}
              </label>
            )}
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <Button type="submit" disabled={!open.some(({ ticked }) => ticked)}>
          {t('webmails_allow')}
        </Button>
      )}
      {model.denied.value && (
        <p class="field-problem" role="status">
          {t('webmails_denied')}
        </p>
      )}
    </form>
  );
}
