import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** A public webmail that the user can let Byname work in. */
export interface WebmailOffer {
  readonly name: string;
  /** Match patterns of all its addresses. */
  readonly matches: readonly string[];
}

export interface WebmailChoiceServices {
  readonly webmails: readonly WebmailOffer[];
  /** There from the install, and offered only where the browser or its user withheld it. */
  readonly fromInstall: WebmailOffer;
  areEnabled(matches: readonly string[]): Promise<boolean>;
  /** Straight from a click: browsers ask for permission only then. */
  enableSites(matches: readonly string[]): Promise<boolean>;
  /** Calls back when access was given or taken, until the signal ends it. */
  watchAccess(changed: () => void, signal: AbortSignal): void;
}

export interface WebmailRow {
  readonly name: string;
  /** Byname works there. */
  readonly on: boolean;
  readonly ticked: boolean;
}

export interface WebmailChoiceModel {
  readonly rows: ReadonlySignal<readonly WebmailRow[]>;
  /** What should be there from the install is not. */
  readonly withheld: ReadonlySignal<boolean>;
  /** The browser did not give the permission that was asked for. */
  readonly denied: ReadonlySignal<boolean>;
  start(life: AbortSignal): Promise<void>;
  tick(name: string, ticked: boolean): void;
  /** Asks once for all that are ticked. Call it straight from the click. */
  allow(): Promise<void>;
}

export function createWebmailChoice(services: WebmailChoiceServices): WebmailChoiceModel {
  const on = signal<ReadonlySet<string>>(new Set());
  const ticked = signal<ReadonlySet<string>>(new Set());
  const denied = signal(false);
  const withheld = signal(false);
  const offered = computed(() => [...(withheld.value ? [services.fromInstall] : []), ...services.webmails]);

  async function look(): Promise<void> {
    const [first, ...enabled] = await Promise.all(
      [services.fromInstall, ...services.webmails].map(({ matches }) => services.areEnabled(matches)),
    );
    withheld.value = first === false;
    on.value = new Set(services.webmails.filter((_, at) => enabled[at]).map(({ name }) => name));
  }

  return {
    rows: computed(() =>
      offered.value.map(({ name }) => ({
        name,
        on: on.value.has(name),
        ticked: ticked.value.has(name),
      })),
    ),
    withheld,
    denied,
    start(life) {
      services.watchAccess(() => void look(), life);
      return look();
    },
    tick(name, isTicked) {
      const next = new Set(ticked.peek());
      if (isTicked) next.add(name);
      else next.delete(name);
      ticked.value = next;
    },
    async allow() {
      const wanted = offered.peek().filter(({ name }) => ticked.peek().has(name));
      const given = await services.enableSites(wanted.flatMap(({ matches }) => matches));
      denied.value = !given;
      if (given) ticked.value = new Set();
      await look();
    },
  };
}
