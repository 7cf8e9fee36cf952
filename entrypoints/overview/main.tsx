import './page.css';
import { render } from 'preact';
import { currentSettings } from '@/components/current-settings';
import { Overview } from '@/components/overview/overview';
import { createOverviewModel, placeOf } from '@/components/overview/overview.model';
import { watchRoute } from '@/components/route';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { reportOnce } from '@/utils/errors';
import { announceLogChanges } from '@/utils/log-changes';
import { overviewServices } from './services';

async function start(): Promise<void> {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  const settings = await currentSettings(life.signal, 'overview_title');
  const route = watchRoute(window, life.signal);
  const model = createOverviewModel(overviewServices(() => settings.value));
  // What was logged in another tab meanwhile is seen when the user comes back to this one.
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') void model.refresh(placeOf(route.value));
    },
    { signal: life.signal },
  );
  announceLogChanges(life.signal);
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <ErrorBoundary report={(error) => reportOnce('overview', error)}>
      <Overview model={model} route={route} />
    </ErrorBoundary>,
    app,
  );
  const { lookAfterLog } = await import('@/utils/backup/look-after-log');
  await lookAfterLog(life.signal);
}

start().catch((error: unknown) => reportOnce('opening the overview', error));
