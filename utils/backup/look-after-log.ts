import { askToPersist } from './persist';
import { backUpWhenDue } from './write-backup';

/** Keeps the log from getting lost: call once a page of ours has drawn; ends with the signal. */
export async function lookAfterLog(signal: AbortSignal): Promise<void> {
  await askToPersist();
  await backUpWhenDue(signal);
}
