import '@/components/ui/tokens.css';
import '@/components/ui/ui.css';
import '@/components/welcome/welcome.css';
import { render } from 'preact';
import { signoffsIn } from '@/components/signoffs-in';
import { speak } from '@/components/speak';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { Welcome } from '@/components/welcome/welcome';
import { createWelcomeModel } from '@/components/welcome/welcome.model';
import { now } from '@/utils/clock';
import { reportOnce } from '@/utils/errors';
import { currentLanguage } from '@/utils/i18n';
import { readSettings, updateSettings } from '@/utils/settings/settings';

async function start(): Promise<void> {
  const settings = await readSettings();
  speak(settings.uiLanguage);
  const model = createWelcomeModel(settings, {
    save: updateSettings,
    speak,
    signoffs: (self) => signoffsIn(self, currentLanguage(), 'formal'),
    now,
  });
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <ErrorBoundary report={(error) => reportOnce('welcome', error)}>
      <Welcome model={model} />
    </ErrorBoundary>,
    app,
  );
}

start().catch((error: unknown) => reportOnce('opening the welcome page', error));
