import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { cannotSee } from '@/utils/page-check/ask-page';
import type { PageCheck } from '@/utils/page-check/check-page';
import type { SiteState } from '@/utils/site-access';
import type { PopupServices } from './popup.model';

export interface SiteModel {
  readonly state: ReadonlySignal<SiteState>;
  /** Host name of the page in the active tab. */
  readonly name: ReadonlySignal<string>;
  /** The browser did not give the permission that was asked for. */
  readonly denied: ReadonlySignal<boolean>;
  /** What Byname finds in that page; `undefined` while it does not work there. */
  readonly check: ReadonlySignal<PageCheck | undefined>;
  /** Is there a mail that it cannot see? */
  readonly unseen: ReadonlySignal<boolean>;
  /** How copying the diagnostic went. */
  readonly copied: ReadonlySignal<boolean | undefined>;
  copyDiagnostic(): Promise<void>;
  start(): Promise<void>;
  /** Call it straight from the click. */
  set(on: boolean): Promise<void>;
}

export function createSiteModel(
  services: Pick<PopupServices, 'site' | 'checkPage' | 'diagnostic' | 'copy' | 'enableSite' | 'disableSite'>,
): SiteModel {
  const state = signal<SiteState>('unsupported');
  const name = signal('');
  const denied = signal(false);
  const check = signal<PageCheck | undefined>(undefined);
  const copied = signal<boolean | undefined>(undefined);
  return {
    check,
    unseen: computed(() => check.value !== undefined && cannotSee(check.value)),
    copied,
    async copyDiagnostic() {
      if (check.value) copied.value = await services.copy(services.diagnostic(check.value));
    },
    state,
    name,
    denied,
    async start() {
      const site = await services.site();
      state.value = site.state;
      name.value = site.name;
      check.value = await services.checkPage();
    },
    async set(on) {
      const done = on ? await services.enableSite() : await services.disableSite();
      denied.value = on && !done;
      if (!done) return;
      state.value = on ? 'on' : 'off';
      check.value = undefined;
      if (on) check.value = await services.checkPage();
    },
  };
}
