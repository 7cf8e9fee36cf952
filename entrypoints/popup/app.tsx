import type { ReadonlySignal } from '@preact/signals';
import { FirstRun } from '@/components/first-run';
import { Popup } from '@/components/popup/popup';
import type { PopupModel } from '@/components/popup/popup.model';
import type { SiteModel } from '@/components/popup/site-switch.model';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { reportOnce } from '@/utils/errors';
import type { Settings } from '@/utils/settings/schema';

export interface AppProps {
  readonly settings: ReadonlySignal<Settings>;
  readonly model: PopupModel;
  readonly site: SiteModel;
}

export function App({ settings, model, site }: AppProps) {
  return (
    <ErrorBoundary report={(error) => reportOnce('popup', error)}>
      {settings.value.acceptedAt === null ? (
        <FirstRun onStart={() => model.services.openWelcome()} />
      ) : (
        <Popup model={model} site={site} />
      )}
    </ErrorBoundary>
  );
}
