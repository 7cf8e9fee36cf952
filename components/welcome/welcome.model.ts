import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Policy } from '@/utils/settings/policy';
import type { Settings } from '@/utils/settings/schema';
import {
  createSettingsModel,
  isNamed,
  type SettingsModel,
  type SettingsServices,
  tidyIdentity,
} from '../settings/settings.model';
import {
  createWebmailChoice,
  type WebmailChoiceModel,
  type WebmailChoiceServices,
} from '../settings/webmail-choice.model';
import { createTryItModel, type TryItModel, type TryItServices } from './try-it.model';

/** What the welcome page needs of the rest of the extension. */
export interface WelcomeServices extends SettingsServices, TryItServices, WebmailChoiceServices {
  /** ms since 1970. */
  now(): number;
}

export interface WelcomeModel {
  readonly settings: SettingsModel;
  readonly tryIt: TryItModel;
  readonly webmails: WebmailChoiceModel;
  readonly accepted: ReadonlySignal<boolean>;
  /** The user wanted to go on without a name. */
  readonly asked: ReadonlySignal<boolean>;
  readonly failed: ReadonlySignal<boolean>;
  /** Keeps what was typed, once the user has accepted; before that nothing is kept. */
  commit(): Promise<void>;
  accept(): Promise<void>;
  /** Settings that were changed elsewhere, or by the organisation; before anything is accepted, what is typed here stays. */
  follow(stored: Settings, policy: Policy): void;
}

/** @param stored the user's own settings, without the policy */
export function createWelcomeModel(
  stored: Settings,
  policy: Policy,
  services: WelcomeServices,
): WelcomeModel {
  const accepted = signal(stored.acceptedAt !== null);
  const asked = signal(false);
  const settings = createSettingsModel(stored, policy, {
    ...services,
    // Nothing is kept before it is accepted, a language neither.
    save: async (change) => {
      if (accepted.value || 'acceptedAt' in change) await services.save(change);
    },
  });
  const self = computed(() => {
    const { names, team, members, phone } = settings.settings.value.identity;
    return { names: names.map((name) => name.trim()).filter((name) => name !== ''), team, members, phone };
  });
  return {
    settings,
    tryIt: createTryItModel(self, services),
    webmails: createWebmailChoice(services),
    accepted,
    asked,
    failed: computed(() => settings.saveState.value === 'failed'),
    follow(own, changed) {
      if (own.acceptedAt !== null) accepted.value = true;
      const typed = settings.settings.value;
      const uiLanguage = own.uiLanguage ?? typed.uiLanguage;
      settings.follow(accepted.value ? own : { ...typed, uiLanguage }, changed);
    },
    async commit() {
      if (accepted.value) await settings.commit();
    },
    async accept() {
      asked.value = true;
      const typed = settings.settings.value;
      if (!isNamed(typed.identity)) return;
      const identity = tidyIdentity(typed.identity);
      await settings.set({ identity, uiLanguage: typed.uiLanguage, acceptedAt: services.now() });
      accepted.value = settings.saveState.value === 'saved';
    },
  };
}
