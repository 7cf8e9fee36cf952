import { type ReadonlySignal, signal } from '@preact/signals';

export interface BackupFolderServices {
  /** Not every browser lets the user pick a folder. */
  readonly canPick: boolean;
  /** The name of the folder that back-ups go to; `undefined` for the downloads. */
  picked(): Promise<string | undefined>;
  /** Straight from a click. `undefined` when none was picked; rejects when the browser refuses. */
  pick(): Promise<string | undefined>;
  forget(): Promise<void>;
}

export interface BackupFolderModel {
  readonly canPick: boolean;
  readonly name: ReadonlySignal<string | undefined>;
  readonly failed: ReadonlySignal<boolean>;
  load(): Promise<void>;
  /** True when there is a folder afterwards. */
  pick(): Promise<boolean>;
  forget(): Promise<void>;
}

/** Where back-ups are written: a folder that the user picked, or the downloads. */
export function createBackupFolder(services: BackupFolderServices): BackupFolderModel {
  const name = signal<string | undefined>(undefined);
  const failed = signal(false);
  const attempt = async (work: () => Promise<string | undefined>) => {
    try {
      name.value = await work();
      failed.value = false;
    } catch {
      failed.value = true;
    }
  };
  return {
    canPick: services.canPick,
    name,
    failed,
    load: () => attempt(services.picked),
    async pick() {
      await attempt(async () => (await services.pick()) ?? name.value);
      return name.value !== undefined;
    },
    forget: () =>
      attempt(async () => {
        await services.forget();
        return undefined;
      }),
  };
}
