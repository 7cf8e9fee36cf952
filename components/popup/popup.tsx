import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { LogForm } from '../log/log-form';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { BookmarkPlus, BookUser, ChevronLeft, PanelRight, Settings } from '../ui/icons';
import { Mark } from '../ui/mark';
import { UndoBar } from '../ui/undo-bar';
import { ContactView } from './contact-view';
import { HomeView } from './home-view';
import type { PopupModel } from './popup.model';
import { SiteSwitch } from './site-switch';
import type { SiteModel } from './site-switch.model';

export interface PopupProps {
  readonly model: PopupModel;
  readonly site: SiteModel;
}

/** The toolbar's window: find, log, copy, and switch Byname on for a site. */
export function Popup({ model, site }: PopupProps) {
  const view = model.view.value;
  const notice = model.notice.value;
  const main = useRef<HTMLElement>(null);
  useSignalEffect(() => {
    const name = model.view.value.name;
    // A new view begins at its top, with the focus where a screen reader hears it.
    if (name !== 'home') main.current?.focus();
  });

  return (
    <div class="popup">
      <header class="popup-head">
        {view.name === 'home' ? (
          <h1 class="popup-name">
            <span class="brand-mark">
              <Mark size={20} />
            </span>
            {t('popup_title')}
          </h1>
        ) : (
          <IconButton label={t('common_back')} onClick={() => model.back()}>
            <ChevronLeft size={18} />
          </IconButton>
        )}
        <div class="popup-ways">
          <IconButton label={t('popup_panel')} onClick={() => model.services.openPanel()}>
            <PanelRight size={18} />
          </IconButton>
          <IconButton label={t('popup_overview')} onClick={() => model.services.openOverview()}>
            <BookUser size={18} />
          </IconButton>
          <IconButton label={t('popup_settings')} onClick={() => model.services.openSettings()}>
            <Settings size={18} />
          </IconButton>
        </div>
      </header>
      <main class="popup-main" ref={main} tabIndex={-1}>
        <UndoBar notice={notice} />
        {view.name === 'home' && <HomeView model={model} />}
        {view.name === 'contact' && <ContactView model={model} contact={view.contact} />}
        {view.name === 'log' && <LogForm form={view.form} onSave={() => void model.save()} />}
      </main>
      {view.name === 'home' && site.state.value !== 'unsupported' && (
        <div class="popup-remember">
          <Button kind="quiet" onClick={() => void model.services.rememberPage()}>
            <BookmarkPlus size={15} />
            {t('clip_title')}
          </Button>
        </div>
      )}
      {view.name === 'home' && <SiteSwitch model={site} />}
    </div>
  );
}
