import type { ReadonlySignal } from '@preact/signals';
import { FirstRun } from '@/components/first-run';
import { Panel } from '@/components/panel/panel';
import type { PanelModel } from '@/components/panel/panel.model';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { reportOnce } from '@/utils/errors';
import type { Settings } from '@/utils/settings/schema';

export interface AppProps {
  readonly settings: ReadonlySignal<Settings>;
  readonly model: PanelModel;
}

export function App({ settings, model }: AppProps) {
  return (
    <ErrorBoundary report={(error) => reportOnce('side panel', error)}>
      {settings.value.acceptedAt === null ? (
        <FirstRun onStart={() => model.services.openWelcome()} />
      ) : (
        <Panel model={model} />
      )}
    </ErrorBoundary>
  );
}
