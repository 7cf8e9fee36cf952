import { db, type StoredTouch } from './db';

const day = 86_400_000;
/** So many touches are read at once. */
const batch = 400;

/**
 * The newest touches that fit, newest first. Reads them by spans of time that grow and shrink with how many there are in one: a cursor
 * backwards takes a step for each. Takes part in the caller's transaction.
 *
 * @param limit so many, of the last `most` touches
 */
export async function newestTouches(
  fits: (touch: StoredTouch) => boolean,
  limit: number,
  most: number,
): Promise<StoredTouch[]> {
  const found: StoredTouch[] = [];
  const last = await db.touches.orderBy('at').last();
  let end = last ? last.at + 1 : 0;
  let span = day;
  for (let seen = 0; end > 0 && found.length < limit && seen < most; ) {
    const start = Math.max(0, end - span);
    const within = db.touches.where('at').between(start, end);
    const rows = await (span === 1 ? within : within.limit(batch)).toArray();
    if (rows.length === batch && span > 1) {
      span = Math.max(1, Math.floor(span / 4));
      continue;
    }
    const newest = rows.reverse().slice(0, most - seen);
    seen += newest.length;
    found.push(...newest.filter(fits));
    end = start;
    if (rows.length < batch / 4) span *= 4;
  }
  return found.slice(0, limit);
}
