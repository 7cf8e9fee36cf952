import type { NextStep, WriteResult } from '@/utils/store/types';
import type { SavedTouch } from './log-form.model';

export interface UndoServices {
  undoTouch(touchId: string): Promise<WriteResult<null>>;
  markStep(id: string, state: NextStep['state']): Promise<WriteResult<unknown>>;
}

/** Takes a touch out of the log again, with what was planned along with it. */
export async function undoSaved(services: UndoServices, saved: SavedTouch): Promise<WriteResult<null>> {
  for (const id of saved.stepIds) {
    const dropped = await services.markStep(id, 'dropped');
    if (!dropped.ok) return dropped;
  }
  return await services.undoTouch(saved.touchId);
}
