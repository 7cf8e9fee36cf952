import { cleanNote } from './clean-text';
import { db } from './db';
import { Refusal, write } from './safely';
import { plainTouch, storedTouch } from './stored-rows';
import type { Touch, WriteResult } from './types';

export type TouchDetails = Partial<
  Pick<Touch, 'channel' | 'direction' | 'outcome' | 'at' | 'durationMinutes' | 'note'>
>;

/** Changes what the user said of a touch. What tells its message from others stays, so that it is not logged again. */
export function editTouch(touchId: string, details: TouchDetails): Promise<WriteResult<Touch>> {
  return write('changing a touch', () =>
    db.transaction('rw', db.touches, async () => {
      const known = await db.touches.get(touchId);
      if (!known) throw new Refusal('invalid');
      const at = details.at ?? known.at;
      if (!Number.isSafeInteger(at) || at < 0) throw new Refusal('invalid');
      const note = details.note === undefined ? known.note : cleanNote(details.note);
      const touch = { ...plainTouch(known), ...details, note };
      await db.touches.put(storedTouch(touch));
      return touch;
    }),
  );
}
