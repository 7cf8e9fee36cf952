import { db } from './db';
import { withOpenLog } from './safely';
import { sha256 } from './sha256';

/** What is kept of the address of somebody who objected and was erased. */
export const objectionHash = (email: string): Promise<string> => sha256(`objection:${email}`);

/** When the owners of these (cleaned) addresses objected (ms since 1970), of those who did and were erased. */
export async function objectedAmong(emails: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(emails.filter((email) => email !== ''))];
  if (wanted.length === 0 || (await withOpenLog(() => db.objections.count())) === 0) return new Map();
  const hashes = await Promise.all(wanted.map(objectionHash));
  const known = await withOpenLog(() => db.objections.bulkGet(hashes));
  return new Map(
    wanted.flatMap((email, index) => {
      const objection = known[index];
      return objection ? [[email, objection.at] as const] : [];
    }),
  );
}

/** When somebody with one of these addresses objected, for a contact that is made anew; the first of them. */
export function objectionTo(emails: readonly string[], objected: ReadonlyMap<string, number>): number | null {
  const times = emails.flatMap((email) => objected.get(email) ?? []);
  return times.length > 0 ? Math.min(...times) : null;
}
