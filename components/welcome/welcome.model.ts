import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { RuleId, Self } from '@/utils/analysis/types';
import { t } from '@/utils/i18n';
import type { Settings, UiLanguage } from '@/utils/settings/schema';

/** What the welcome page needs of the rest of the extension. */
export interface WelcomeServices {
  /** Rejects when nothing was saved. */
  save(change: Partial<Settings>): Promise<unknown>;
  /** Put the interface in this language; `null` follows the browser. */
  speak(language: UiLanguage | null): void;
  /** Whole sign-off blocks, best first. */
  signoffs(self: Self): readonly string[];
  /** ms since 1970. */
  now(): number;
}

type SaveState = 'idle' | 'saved' | 'failed';

export interface WelcomeModel {
  /** As typed; lists may hold an empty line at their end. */
  readonly settings: ReadonlySignal<Settings>;
  readonly accepted: ReadonlySignal<boolean>;
  /** Accepted on this very page, so that the next step is shown. */
  readonly justAccepted: ReadonlySignal<boolean>;
  readonly namesProblem: ReadonlySignal<string | undefined>;
  readonly preview: ReadonlySignal<readonly string[]>;
  readonly saveState: ReadonlySignal<SaveState>;
  /** Change what is typed; saved by `commit`. */
  edit(change: Partial<Settings>): void;
  editIdentity(change: Partial<Settings['identity']>): void;
  /** Save what was typed, once the user has accepted; before that nothing is kept. */
  commit(): Promise<void>;
  /** Change and save at once, for switches. */
  set(change: Partial<Settings>): Promise<void>;
  setLanguage(language: UiLanguage | null): Promise<void>;
  turnOn(rule: RuleId): Promise<void>;
  accept(): Promise<void>;
}

export function createWelcomeModel(stored: Settings, services: WelcomeServices): WelcomeModel {
  const settings = signal(stored);
  const accepted = signal(stored.acceptedAt !== null);
  const justAccepted = signal(false);
  const asked = signal(false);
  const saveState = signal<SaveState>('idle');
  const identity = computed(() => tidyIdentity(settings.value.identity));
  const nameless = computed(() => identity.value.names.length === 0);

  async function save(change: Partial<Settings>): Promise<boolean> {
    try {
      await services.save(change);
      saveState.value = 'saved';
      return true;
    } catch {
      saveState.value = 'failed';
      return false;
    }
  }

  /** What of a change can be kept: names are never emptied. */
  function keepable(): Partial<Settings> {
    const { uiLanguage, autoLog, signatureAddedLater } = settings.value;
    const neverLog = tidy(settings.value.neverLog).map((domain) => domain.toLowerCase());
    const rest = { uiLanguage, autoLog, signatureAddedLater, neverLog };
    return nameless.value ? rest : { ...rest, identity: identity.value };
  }

  async function commit(): Promise<void> {
    if (accepted.value) {
      asked.value = true;
      await save(keepable());
    }
  }

  function edit(change: Partial<Settings>): void {
    settings.value = { ...settings.value, ...change };
    saveState.value = 'idle';
  }

  return {
    settings,
    accepted,
    justAccepted,
    saveState,
    namesProblem: computed(() => (asked.value && nameless.value ? t('welcome_names_missing') : undefined)),
    preview: computed(() => {
      const { names, team, members, phone } = identity.value;
      return names.length === 0 ? [] : services.signoffs({ names, team, members, phone });
    }),
    edit,
    editIdentity(change) {
      edit({ identity: { ...settings.value.identity, ...change } });
    },
    commit,
    async set(change) {
      edit(change);
      await commit();
    },
    async setLanguage(uiLanguage) {
      edit({ uiLanguage });
      services.speak(uiLanguage);
      await commit();
    },
    async turnOn(rule) {
      const silenced = settings.value.silenced.filter((other) => other !== rule);
      edit({ silenced });
      await save({ silenced });
    },
    async accept() {
      asked.value = true;
      if (nameless.value) return;
      const acceptedAt = services.now();
      if (!(await save({ ...keepable(), acceptedAt }))) return;
      edit({ acceptedAt, identity: identity.value });
      accepted.value = true;
      justAccepted.value = true;
    },
  };
}

function tidyIdentity(identity: Settings['identity']): Settings['identity'] {
  return {
    ...identity,
    names: tidy(identity.names),
    members: tidy(identity.members),
    team: identity.team.trim(),
    phone: identity.phone.trim(),
  };
}

function tidy(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.trim()))].filter((line) => line !== '');
}
