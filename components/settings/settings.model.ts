import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { RuleId } from '@/utils/analysis/types';
import type { Policy } from '@/utils/settings/policy';
import { type Identity, noIdentity, type Settings, type UiLanguage } from '@/utils/settings/schema';
import { isSet, tidyPhrases, tidyStyle } from '@/utils/settings/tidy-words';

export interface SettingsServices {
  /** Rejects when nothing was saved. */
  save(change: Partial<Settings>): Promise<unknown>;
  /** Put the interface in this language; `null` follows the browser. */
  speak(language: UiLanguage | null): void;
  /** Whole sign-off blocks of an identity, best first. */
  signoffs(identity: Identity): readonly string[];
}

export type SaveState = 'idle' | 'saved' | 'failed';

export interface SettingsModel {
  /** As typed; lists may hold an empty line at their end. */
  readonly settings: ReadonlySignal<Settings>;
  /** What the organisation presets. */
  readonly policy: ReadonlySignal<Policy>;
  /** The first identity, and the others after it. */
  readonly identities: ReadonlySignal<readonly Identity[]>;
  readonly saveState: ReadonlySignal<SaveState>;
  /** The identity that was taken away last, for as long as it can be brought back. */
  readonly removed: ReadonlySignal<Identity | undefined>;
  signoffs(identity: Identity): readonly string[];
  /** Change what is typed; kept by `commit`. */
  edit(change: Partial<Settings>): void;
  editIdentity(index: number, change: Partial<Identity>): void;
  /** Keeps what was changed since the last time. */
  commit(): Promise<void>;
  /** Change and keep at once, for switches and choices. */
  set(change: Partial<Settings>): Promise<void>;
  setLanguage(language: UiLanguage | null): Promise<void>;
  setRule(rule: RuleId, on: boolean): Promise<void>;
  addIdentity(): void;
  removeIdentity(index: number): Promise<void>;
  bringBackIdentity(): Promise<void>;
  /** Settings that were changed elsewhere, or by the organisation; what is being typed here stays. */
  follow(stored: Settings, policy: Policy): void;
}

type SettingsKey = keyof Settings;

/** @param stored the user's own settings, without the policy */
export function createSettingsModel(
  stored: Settings,
  preset: Policy,
  services: SettingsServices,
): SettingsModel {
  const settings = signal(stored);
  const policy = signal(preset);
  const saveState = signal<SaveState>('idle');
  const removed = signal<Identity | undefined>(undefined);
  const dirty = new Set<SettingsKey>();
  const identities = computed(() => [settings.value.identity, ...settings.value.otherIdentities]);

  function edit(change: Partial<Settings>): void {
    settings.value = { ...settings.value, ...change };
    for (const key of Object.keys(change)) if (isKey(key)) dirty.add(key);
    saveState.value = 'idle';
  }

  async function commit(): Promise<void> {
    const keys = [...dirty];
    const change = keepable(settings.value, keys);
    if (Object.keys(change).length === 0) return;
    try {
      await services.save(change);
      for (const key of keys) dirty.delete(key);
      saveState.value = 'saved';
    } catch {
      saveState.value = 'failed';
    }
  }

  async function set(change: Partial<Settings>): Promise<void> {
    edit(change);
    await commit();
  }

  function withIdentities([first = noIdentity, ...others]: readonly Identity[]): Partial<Settings> {
    const changed = settings.value;
    return {
      ...(first !== changed.identity && { identity: first }),
      otherIdentities: others,
    };
  }

  return {
    settings,
    policy,
    identities,
    saveState,
    removed,
    signoffs: (identity) => {
      const own = tidyIdentity(identity);
      const { team, members } = policy.value;
      const all = { ...own, team: team ?? own.team, members: [...(members ?? []), ...own.members] };
      return own.names.length === 0 ? [] : services.signoffs(all);
    },
    edit,
    editIdentity(index, change) {
      if (index === 0) edit({ identity: { ...settings.value.identity, ...change } });
      else edit({ otherIdentities: replaced(settings.value.otherIdentities, index - 1, change) });
    },
    commit,
    set,
    async setLanguage(uiLanguage) {
      services.speak(uiLanguage);
      await set({ uiLanguage });
    },
    async setRule(rule, on) {
      const others = settings.value.silenced.filter((id) => id !== rule);
      await set({ silenced: on ? others : [...others, rule] });
    },
    addIdentity() {
      removed.value = undefined;
      const { language, formality } = settings.value.identity;
      edit({ otherIdentities: [...settings.value.otherIdentities, { ...noIdentity, language, formality }] });
    },
    async removeIdentity(index) {
      const all = identities.value;
      removed.value = all[index];
      await set(withIdentities(all.filter((_, each) => each !== index)));
    },
    async bringBackIdentity() {
      const back = removed.value;
      if (!back) return;
      removed.value = undefined;
      await set({ otherIdentities: [...settings.value.otherIdentities, back] });
    },
    follow(elsewhere, changed) {
      const before = settings.value.uiLanguage;
      const typed = Object.fromEntries([...dirty].map((key) => [key, settings.value[key]]));
      settings.value = { ...elsewhere, ...typed };
      policy.value = changed;
      if (settings.value.uiLanguage !== before) services.speak(settings.value.uiLanguage);
    },
  };
}

const isKey = (key: string): key is SettingsKey => key !== 'version';

const replaced = (all: readonly Identity[], at: number, change: Partial<Identity>): Identity[] =>
  all.map((identity, index) => (index === at ? { ...identity, ...change } : identity));

/** What of a change can be kept: an identity keeps at least one name; a new one, and a wording, is kept when it says something. */
function keepable(settings: Settings, keys: readonly SettingsKey[]): Partial<Settings> {
  const change: Partial<Settings> = Object.fromEntries(keys.map((key) => [key, settings[key]]));
  if (change.neverLog) change.neverLog = tidy(change.neverLog).map((domain) => domain.toLowerCase());
  if (change.otherIdentities) {
    change.otherIdentities = change.otherIdentities.map(tidyIdentity).filter(isNamed);
  }
  if (change.ownPhrases) change.ownPhrases = tidyPhrases(change.ownPhrases);
  if (change.groupStyles) change.groupStyles = change.groupStyles.map(tidyStyle).filter(isSet);
  if (change.identity) {
    const { identity, ...rest } = change;
    const tidied = tidyIdentity(identity);
    return isNamed(tidied) ? { ...rest, identity: tidied } : rest;
  }
  return change;
}

export const isNamed = (identity: Identity): boolean => identity.names.some((name) => name.trim() !== '');

/** As it is kept: trimmed, without empty and double lines. */
export function tidyIdentity(identity: Identity): Identity {
  return {
    ...identity,
    addresses: tidy(identity.addresses).map((address) => address.toLowerCase()),
    names: tidy(identity.names),
    members: tidy(identity.members),
    team: identity.team.trim(),
    phone: identity.phone.trim(),
  };
}

function tidy(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.trim()))].filter((line) => line !== '');
}
