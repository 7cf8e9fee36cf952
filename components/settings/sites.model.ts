import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createLoader, type Loaded } from '../loaded';
import {
  createWebmailChoice,
  type WebmailChoiceModel,
  type WebmailChoiceServices,
} from './webmail-choice.model';

export interface SitesServices extends WebmailChoiceServices {
  /** Match patterns of the sites that the user switched on. */
  enabledSites(): Promise<readonly string[]>;
  /** Gives the access back; `false` when the browser kept it. */
  disableSite(url: string): Promise<boolean>;
  /** Straight from a click: browsers ask for permission only then. */
  enableSite(url: string): Promise<boolean>;
}

export interface SitesModel {
  readonly sites: ReadonlySignal<Loaded<readonly string[]>>;
  /** Sites that Byname works on since it was installed, unless they were withheld. */
  readonly builtIn: ReadonlySignal<readonly string[]>;
  readonly webmails: WebmailChoiceModel;
  /** Host name of the site that was switched off last. */
  readonly removed: ReadonlySignal<string | undefined>;
  readonly failed: ReadonlySignal<string | undefined>;
  start(life: AbortSignal): Promise<void>;
  remove(pattern: string): Promise<void>;
  bringBack(): Promise<void>;
}

const addressOf = (pattern: string): string => pattern.replace(/\/\*$/, '/');

/** `*.example.org` or `example.org`: what a match pattern says of the host. */
export function hostOf(pattern: string): string {
  return /^[^:]+:\/\/([^/]*)/.exec(pattern)?.[1] ?? pattern;
}

export function createSitesModel(services: SitesServices): SitesModel {
  const sites = createLoader<readonly string[]>();
  const removed = signal<string | undefined>(undefined);
  const failed = signal<string | undefined>(undefined);
  const load = () => sites.load(() => services.enabledSites());
  const webmails = createWebmailChoice(services);
  let last = '';
  return {
    sites: sites.state,
    builtIn: computed(() => (webmails.withheld.value ? [] : services.fromInstall.matches)),
    webmails,
    removed,
    failed,
    async start(life) {
      services.watchAccess(() => void load(), life);
      await Promise.all([load(), webmails.start(life)]);
    },
    async remove(pattern) {
      last = pattern;
      const done = await services.disableSite(addressOf(pattern));
      removed.value = done ? hostOf(pattern) : undefined;
      failed.value = done ? undefined : hostOf(pattern);
      await load();
    },
    async bringBack() {
      const done = await services.enableSite(addressOf(last));
      if (done) removed.value = undefined;
      await load();
    },
  };
}
