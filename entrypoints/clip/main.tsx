import './page.css';
import { render } from 'preact';
import { Clip } from '@/components/clip/clip';
import { createClipModel } from '@/components/clip/clip.model';
import { currentSettings } from '@/components/current-settings';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { takenPage } from '@/utils/clips/take-page';
import { reportOnce } from '@/utils/errors';
import { t } from '@/utils/i18n';
import { clipServices } from './services';

async function start(): Promise<void> {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  await currentSettings(life.signal, 'clip_title');
  const app = document.getElementById('app');
  if (!app) return;
  const page = await takenPage(location.hash.slice(1));
  if (!page) {
    render(
      <EmptyState title={t('clip_gone_title')}>
        <p>{t('clip_gone')}</p>
      </EmptyState>,
      app,
    );
    return;
  }
  const model = createClipModel(page, clipServices());
  render(
    <ErrorBoundary report={(error) => reportOnce('clip', error)}>
      <Clip model={model} />
    </ErrorBoundary>,
    app,
  );
  await model.start();
}

start().catch((error: unknown) => reportOnce('opening what was read of a page', error));
