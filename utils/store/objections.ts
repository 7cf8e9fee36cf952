import { db } from './db';
import { withOpenLog } from './safely';
import { sha256 } from './sha256';

/** What is kept of the address of somebody who objected and was erased. */
export const objectionHash = (email: string): Promise<string> => sha256(`objection:${email}`);

/** Those of these (cleaned) addresses whose owner objected and was erased. */
export async function objectedAmong(emails: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = [...new Set(emails.filter((email) => email !== ''))];
  if (wanted.length === 0 || (await withOpenLog(() => db.objections.count())) === 0) return new Set();
  const hashes = await Promise.all(wanted.map(objectionHash));
  const known = await withOpenLog(() => db.objections.bulkGet(hashes));
  return new Set(wanted.filter((_, index) => known[index] !== undefined));
}
