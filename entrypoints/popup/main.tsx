import '@/components/ui/tokens.css';
import '@/components/ui/ui.css';
import '@/components/popup/popup.css';
import '@/components/log/lists.css';
import '@/components/log/views.css';
import { render } from 'preact';
import { currentSettings } from '@/components/current-settings';
import { createPopupModel } from '@/components/popup/popup.model';
import { createSiteModel } from '@/components/popup/site-switch.model';
import { reportOnce } from '@/utils/errors';
import { announceLogChanges } from '@/utils/log-changes';
import { App } from './app';
import { popupServices } from './services';

async function start(): Promise<void> {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  const settings = await currentSettings(life.signal);
  announceLogChanges(life.signal);
  const services = popupServices(() => settings.value);
  const model = createPopupModel(services);
  const site = createSiteModel(services);
  const app = document.getElementById('app');
  if (app) render(<App settings={settings} model={model} site={site} />, app);
  await Promise.all([model.start(), site.start()]);
}

start().catch((error: unknown) => reportOnce('opening the popup', error));
