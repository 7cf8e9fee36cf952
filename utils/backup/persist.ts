import { now } from '@/utils/clock';
import { countTouches } from '@/utils/store/touches';
import { readBackupState, rememberAskedToPersist } from './state';

/** Asks the browser once, when there is something to lose, not to throw the log away for want of room. For pages of ours. */
export async function askToPersist(): Promise<void> {
  const { storage } = navigator;
  if (!storage?.persist || (await readBackupState()).askedToPersistAt !== null) return;
  if ((await countTouches(1)) === 0 || (await storage.persisted())) return;
  // Firefox asks the user; whatever the answer is, it is not asked again.
  await rememberAskedToPersist(now());
  await storage.persist();
}
