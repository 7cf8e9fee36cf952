import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface LoadedLaterProps<P extends object> {
  readonly load: () => Promise<FunctionComponent<P>>;
  /** What the part is given. */
  readonly given: P;
}

/** A part that the first draw does without: it is loaded afterwards, and nothing stands there until then, nor if that fails. */
export function LoadedLater<P extends object>({ load, given }: LoadedLaterProps<P>) {
  const [Part, setPart] = useState<FunctionComponent<P> | undefined>(undefined);
  useEffect(() => {
    const life = new AbortController();
    load().then(
      (part) => {
        if (!life.signal.aborted) setPart(() => part);
      },
      () => undefined,
    );
    return () => life.abort();
  }, [load]);
  return Part ? <Part {...given} /> : null;
}
