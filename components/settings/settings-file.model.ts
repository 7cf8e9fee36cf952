import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '@/utils/settings/schema';
import { readSettingsFile, writeSettingsFile } from '@/utils/settings/settings-file';
import type { ContactGroup } from '@/utils/store/types';
import type { SettingsModel } from './settings.model';

export interface SettingsFileServices {
  groups(): Promise<readonly ContactGroup[]>;
  /** Hands a file to the browser's downloads. */
  saveFile(text: string): void;
}

export interface SettingsFileModel {
  /** What came of the last file. */
  readonly outcome: ReadonlySignal<'taken' | 'damaged' | 'newer' | undefined>;
  save(): void;
  take(file: Pick<File, 'text'>): Promise<void>;
  /** Back to the settings of before the last file. */
  undo(): Promise<void>;
}

/** Settings out into a file, and in from one. */
export function createSettingsFileModel(
  own: SettingsModel,
  services: SettingsFileServices,
): SettingsFileModel {
  const outcome = signal<'taken' | 'damaged' | 'newer' | undefined>(undefined);
  let before: Settings | undefined;

  async function put({ uiLanguage, ...others }: Settings): Promise<void> {
    await own.set(others);
    await own.setLanguage(uiLanguage);
  }

  return {
    outcome,
    save: () => services.saveFile(writeSettingsFile(own.settings.value)),
    async take(file) {
      outcome.value = undefined;
      // Without the log the groups of the file stay as they are.
      const groups = await services.groups().catch(() => []);
      const read = readSettingsFile(await file.text(), own.settings.value, groups);
      if (read.ok) {
        before = own.settings.value;
        await put(read.value);
      }
      outcome.value = read.ok ? 'taken' : read.error;
    },
    async undo() {
      if (before) await put(before);
      before = undefined;
      outcome.value = undefined;
    },
  };
}
