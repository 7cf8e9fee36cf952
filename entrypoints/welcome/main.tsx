import './page.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import type { signoffsIn } from '@/components/signoffs-in';
import { speak } from '@/components/speak';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { Welcome } from '@/components/welcome/welcome';
import { createWelcomeModel } from '@/components/welcome/welcome.model';
import type { analyse } from '@/utils/analysis/analyse';
import { now } from '@/utils/clock';
import { reportOnce } from '@/utils/errors';
import { offeredWebmails, webmailFromInstall } from '@/utils/hosts/access';
import { currentLanguage } from '@/utils/i18n';
import { readPolicy } from '@/utils/settings/policy';
import { readOwnSettings, updateSettings, watchOwnSettings } from '@/utils/settings/settings';
import { areEnabled, enableSites, watchAccess } from '@/utils/site-access';

async function start(): Promise<void> {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  const [settings, policy] = await Promise.all([readOwnSettings(), readPolicy()]);
  await speak(settings.uiLanguage);
  const signoffs = signal<typeof signoffsIn | undefined>(undefined);
  const analysis = signal<typeof analyse | undefined>(undefined);
  const model = createWelcomeModel(settings, policy, {
    save: updateSettings,
    speak: (language) => void speak(language),
    signoffs: (identity) =>
      signoffs.value?.(identity, currentLanguage(), identity.formality ?? 'formal') ?? [],
    analyse: (input) => analysis.value?.(input),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    now,
    webmails: offeredWebmails,
    fromInstall: webmailFromInstall,
    areEnabled,
    enableSites,
    watchAccess,
  });
  watchOwnSettings(model.follow, life.signal);
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <ErrorBoundary report={(error) => reportOnce('welcome', error)}>
      <Welcome model={model} />
    </ErrorBoundary>,
    app,
  );
  signoffs.value = (await import('@/components/signoffs-in')).signoffsIn;
  analysis.value = (await import('@/utils/analysis/analyse')).analyse;
  await model.webmails.start(life.signal);
}

start().catch((error: unknown) => reportOnce('opening the welcome page', error));
