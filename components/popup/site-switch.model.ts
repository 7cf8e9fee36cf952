import { type ReadonlySignal, signal } from '@preact/signals';
import type { SiteState } from '@/utils/site-access';
import type { PopupServices } from './popup.model';

export interface SiteModel {
  readonly state: ReadonlySignal<SiteState>;
  /** Host name of the page in the active tab. */
  readonly name: ReadonlySignal<string>;
  /** The browser did not give the permission that was asked for. */
  readonly denied: ReadonlySignal<boolean>;
  start(): Promise<void>;
  /** Call it straight from the click. */
  set(on: boolean): Promise<void>;
}

export function createSiteModel(
  services: Pick<PopupServices, 'site' | 'enableSite' | 'disableSite'>,
): SiteModel {
  const state = signal<SiteState>('unsupported');
  const name = signal('');
  const denied = signal(false);
  return {
    state,
    name,
    denied,
    async start() {
      const site = await services.site();
      state.value = site.state;
      name.value = site.name;
    },
    async set(on) {
      const done = on ? await services.enableSite() : await services.disableSite();
      denied.value = on && !done;
      if (done) state.value = on ? 'on' : 'off';
    },
  };
}
