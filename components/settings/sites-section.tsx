import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Check, Globe } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import { UndoBar } from '../ui/undo-bar';
import { hostOf, type SitesModel } from './sites.model';
import { WebmailChoice } from './webmail-choice';

/** Where Byname may read, and how to end that. */
export function SitesSection({ model }: { readonly model: SitesModel }) {
  const removed = model.removed.value;
  const failed = model.failed.value;
  return (
    <>
      <h1 class="page-title">{t('settings_sites')}</h1>
      <p class="page-lead">{t('settings_sites_lead')}</p>
      <UndoBar
        notice={
          removed
            ? { text: t('settings_site_removed', { site: removed }), undo: () => void model.bringBack() }
            : undefined
        }
      />
      {failed && (
        <p class="notice notice-bad" role="alert">
          {t('settings_site_kept', { site: failed })}
        </p>
      )}
      <section class="sheet">
        {model.builtIn.value.length > 0 && (
          <ul class="sites">
            {model.builtIn.value.map((pattern) => (
              <li class="site" key={pattern}>
                <Check size={16} aria-hidden="true" />
                <span class="site-name">{hostOf(pattern)}</span>
                <span class="field-hint">{t('settings_site_builtin')}</span>
              </li>
            ))}
          </ul>
        )}
        <LoadedPart state={model.sites.value} failed={t('settings_sites_failed')}>
          {(sites) =>
            sites.length === 0 ? (
              <EmptyState icon={<Globe size={28} />} title={t('settings_sites_none_title')}>
                <p>{t('settings_sites_none')}</p>
              </EmptyState>
            ) : (
              <ul class="sites">
                {sites.map((pattern) => (
                  <li class="site" key={pattern}>
                    <Check size={16} aria-hidden="true" />
                    <span class="site-name">{hostOf(pattern)}</span>
                    <Button kind="quiet" onClick={() => void model.remove(pattern)}>
                      {t('settings_site_off')}
                      <span class="only-heard">{hostOf(pattern)}</span>
                    </Button>
                  </li>
                ))}
              </ul>
            )
          }
        </LoadedPart>
      </section>
      <WebmailChoice model={model.webmails} />
    </>
  );
}
