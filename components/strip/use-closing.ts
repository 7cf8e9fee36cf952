import { useLayoutEffect } from 'preact/hooks';
import { undoTime } from './strip.model';

/** A strip that has nothing more to ask goes by itself when the undo time is over. `ended`: what it says last, while it does. */
export function useClosing(ended: string | undefined, onClose: () => void): void {
  useLayoutEffect(() => {
    if (ended === undefined) return;
    const timer = setTimeout(onClose, undoTime);
    return () => clearTimeout(timer);
  }, [ended, onClose]);
}
