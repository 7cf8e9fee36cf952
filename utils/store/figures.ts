import { addDays, type Day } from '@/utils/cadence/days';
import { type FiguresInput, type WeekFigures, weekFigures, weekOf } from '@/utils/figures';
import { db } from './db';
import { isLive } from './live';
import { withOpenLog } from './safely';

/** Midnight at which a local day begins, ms since 1970. */
const startOf = (day: Day): number => new Date(`${day}T00:00`).getTime();

/**
 * The figures of the weeks from the one that holds `from` to the one that holds `until`.
 * @param until also the last day that counts
 */
export function figuresBetween(from: Day, until: Day): Promise<readonly WeekFigures[]> {
  const first = startOf(weekOf(from));
  const end = startOf(addDays(until, 1));
  return withOpenLog(() =>
    db.transaction('r', db.touches, db.promises, db.contacts, async () => {
      const touches = await db.touches.where('at').between(first, end).filter(isLive).toArray();
      const ids = [...new Set(touches.flatMap(({ contactIds }) => contactIds))];
      const input: FiguresInput = {
        from,
        until,
        touches,
        promises: await db.promises.filter(isLive).toArray(),
        contacts: (await db.contacts.bulkGet(ids)).filter((contact) => contact !== undefined),
      };
      return weekFigures(input);
    }),
  );
}
