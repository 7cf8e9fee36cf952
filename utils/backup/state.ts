import * as v from 'valibot';
import { browser } from 'wxt/browser';

const key = 'backup';

const stateSchema = v.object({
  /** When a back-up file was last written (ms since 1970); `null` when there never was one. */
  at: v.nullable(v.number()),
  /** When one that was due could not be written, after the last that was (ms since 1970). */
  failedAt: v.optional(v.nullable(v.number()), null),
  /** When the browser was asked not to throw the log away (ms since 1970). */
  askedToPersistAt: v.nullable(v.number()),
  /** Nothing is said about back-ups before this (ms since 1970). */
  quietUntil: v.optional(v.nullable(v.number()), null),
});
export type BackupState = v.InferOutput<typeof stateSchema>;

const none: BackupState = { at: null, failedAt: null, askedToPersistAt: null, quietUntil: null };

/** What is known of back-ups of this browser's log. */
export async function readBackupState(): Promise<BackupState> {
  const stored = await browser.storage.local.get(key);
  const state = v.safeParse(stateSchema, stored[key]);
  return state.success ? state.output : none;
}

async function change(changed: Partial<BackupState>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readBackupState()), ...changed } });
}

/** The user wants to hear of back-ups later. */
export const rememberQuiet = (until: number): Promise<void> => change({ quietUntil: until });

/** A back-up file was written, by hand or by itself. */
export const rememberBackup = (at: number): Promise<void> => change({ at, failedAt: null });

/** One that was due could not be written. */
export const rememberFailure = (failedAt: number): Promise<void> => change({ failedAt });

export const rememberAskedToPersist = (at: number): Promise<void> => change({ askedToPersistAt: at });
