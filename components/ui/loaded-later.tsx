import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface LoadedLaterProps<P extends object> {
  readonly load: () => Promise<FunctionComponent<P>>;
  /** What the part is given. */
  readonly given: P;
}

/** A part that the first draw does without: it is loaded afterwards, and nothing stands there until then, nor if that fails. */
export function LoadedLater<P extends object>({ load, given }: LoadedLaterProps<P>) {
  const [loaded, setLoaded] = useState<
    { readonly by: LoadedLaterProps<P>['load']; readonly Part: FunctionComponent<P> } | undefined
  >(undefined);
  useEffect(() => {
    const life = new AbortController();
    load().then(
      (Part) => {
        if (!life.signal.aborted) setLoaded({ by: load, Part });
      },
      () => undefined,
    );
    return () => life.abort();
  }, [load]);
  // Where another part stood just now, that one is not given what this one is.
  return loaded?.by === load ? <loaded.Part {...given} /> : null;
}
