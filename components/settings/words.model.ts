import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { t } from '@/utils/i18n';
import type { ContactGroup, WriteResult } from '@/utils/store/types';
import type { GroupStyle, KeptPhrase } from '@/utils/suggest/types';
import { createDeeds, type Notice } from '../deeds';
import { createLoader, type Loaded } from '../loaded';
import type { SettingsModel } from './settings.model';

export interface WordsServices {
  /** Groups of contacts in the log, by name. */
  groups(): Promise<readonly ContactGroup[]>;
  saveGroup(id: string, name: string): Promise<WriteResult<unknown>>;
  removeGroup(id: string): Promise<WriteResult<unknown>>;
  restoreGroup(id: string): Promise<WriteResult<unknown>>;
  /** The user's calendar day, `YYYY-MM-DD`. */
  today(): string;
}

/** A group that contacts can be in, or one that only a style tells of. */
export interface StyledGroup {
  readonly id: string;
  readonly name: string;
  /** Is in the log; else nobody can be in it. */
  readonly inLog: boolean;
  readonly style: GroupStyle;
}

export interface WordsModel {
  readonly phrases: ReadonlySignal<readonly KeptPhrase[]>;
  readonly groups: ReadonlySignal<Loaded<readonly StyledGroup[]>>;
  /** The wording that was taken away last, for as long as it can be brought back. */
  readonly removed: ReadonlySignal<KeptPhrase | undefined>;
  /** What was done to a group, or why it was not. */
  readonly groupNotice: ReadonlySignal<Notice | undefined>;
  load(): Promise<void>;
  addPhrase(): void;
  /** Change what is typed; kept by `commit`. */
  editPhrase(index: number, change: Partial<KeptPhrase>): void;
  removePhrase(index: number): Promise<void>;
  bringBackPhrase(): Promise<void>;
  editStyle(style: GroupStyle): void;
  removeStyle(id: string): Promise<void>;
  nameGroup(group: StyledGroup, name: string): Promise<void>;
  /** Takes a group and its style away; its contacts stay. */
  removeGroup(group: StyledGroup): Promise<void>;
  commit(): Promise<void>;
}

/** The user's own wordings, and how groups of contacts are written to; both are kept with the settings. */
export function createWordsModel(own: SettingsModel, services: WordsServices): WordsModel {
  const inLog = createLoader<readonly ContactGroup[]>();
  const removed = signal<KeptPhrase | undefined>(undefined);
  const phrases = computed(() => own.settings.value.ownPhrases);
  const styles = computed(() => own.settings.value.groupStyles);
  const groups = computed((): Loaded<readonly StyledGroup[]> => {
    const found = inLog.state.value;
    if (found.status !== 'ready') return found;
    return { status: 'ready', value: withStyles(found.value, styles.value) };
  });

  const load = () => inLog.load(services.groups);
  const deeds = createDeeds(load);
  const removeStyle = (id: string) =>
    own.set({ groupStyles: styles.value.filter((style) => style.id !== id) });

  return {
    phrases,
    groups,
    removed,
    groupNotice: deeds.notice,
    load,
    addPhrase() {
      removed.value = undefined;
      const { language, formality } = own.settings.value.identity;
      const fresh: KeptPhrase = {
        text: '',
        lang: language ?? 'en',
        formality: formality ?? 'informal',
        keptOn: services.today(),
      };
      own.edit({ ownPhrases: [...phrases.value, fresh] });
    },
    editPhrase(index, change) {
      own.edit({ ownPhrases: phrases.value.map((one, at) => (at === index ? { ...one, ...change } : one)) });
    },
    async removePhrase(index) {
      const gone = phrases.value[index];
      removed.value = gone?.text.trim() === '' ? undefined : gone;
      await own.set({ ownPhrases: phrases.value.filter((_, at) => at !== index) });
    },
    async bringBackPhrase() {
      const back = removed.value;
      removed.value = undefined;
      if (back) await own.set({ ownPhrases: [...phrases.value, back] });
    },
    editStyle(style) {
      const others = styles.value.filter(({ id }) => id !== style.id);
      own.edit({ groupStyles: [...others, style] });
    },
    removeStyle,
    async nameGroup({ id, name: known }, name) {
      if (name.trim() !== '' && name !== known) await deeds.do(() => services.saveGroup(id, name));
    },
    async removeGroup({ id, name }) {
      const style = styles.value.find((one) => one.id === id);
      await deeds.do(
        async () => {
          const gone = await services.removeGroup(id);
          if (gone.ok) await removeStyle(id);
          return gone;
        },
        t('settings_group_removed', { name }),
        async () => {
          if (style) await own.set({ groupStyles: [...styles.value, style] });
          return await services.restoreGroup(id);
        },
      );
    },
    commit: own.commit,
  };
}

/** Every group with its style; those that are gone from the log come last. */
function withStyles(inLog: readonly ContactGroup[], styles: readonly GroupStyle[]): readonly StyledGroup[] {
  const known = inLog.map(({ id, name }): StyledGroup => {
    const style = styles.find((one) => one.id === id);
    return { id, name, inLog: true, style: { ...style, id, name } };
  });
  const gone = styles
    .filter(({ id }) => !inLog.some((group) => group.id === id))
    .map((style): StyledGroup => ({ id: style.id, name: style.name, inLog: false, style }));
  return [...known, ...gone.toSorted((a, b) => (a.name < b.name ? -1 : 1))];
}
