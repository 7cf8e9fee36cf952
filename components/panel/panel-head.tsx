import { t } from '@/utils/i18n';
import { nameOf } from '../log/words';
import { IconButton } from '../ui/icon-button';
import { BookUser, ChevronLeft, NotebookPen, Settings } from '../ui/icons';
import { Mark } from '../ui/mark';
import type { PanelModel } from './panel.model';
import { standingNow } from './person.model';

/** Where the panel is, and the ways to the rest of Byname. */
export function PanelHead({ model }: { readonly model: PanelModel }) {
  const opened = model.opened.value;
  const view = model.view.value;
  const person =
    view.name === 'reading' ? view.model.person : view.name === 'record' ? view.person : undefined;
  const contact = person && standingNow(person)?.contact;
  const named = person?.person.name || person?.person.emails[0] || '';
  return (
    <header class="panel-head">
      {opened ? (
        <IconButton label={t('common_back')} onClick={() => model.back()}>
          <ChevronLeft size={18} />
        </IconButton>
      ) : (
        <p class="panel-name">
          <span class="brand-mark">
            <Mark size={20} />
          </span>
          {t('panel_title')}
        </p>
      )}
      <div class="panel-ways">
        {opened?.name !== 'log' && (
          <IconButton
            label={contact ? t('popup_log_with', { name: nameOf(contact) }) : t('popup_log')}
            onClick={() => model.openLog(contact, contact ? '' : named)}
          >
            <NotebookPen size={18} />
          </IconButton>
        )}
        <IconButton label={t('popup_overview')} onClick={() => model.services.openOverview()}>
          <BookUser size={18} />
        </IconButton>
        <IconButton label={t('popup_settings')} onClick={() => model.services.openSettings()}>
          <Settings size={18} />
        </IconButton>
      </div>
    </header>
  );
}
