import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part that the first draw does without: it is loaded afterwards, and nothing stands there until then, nor if that fails. */
export function LoadedLater({ load }: { readonly load: () => Promise<FunctionComponent> }) {
  const [Part, setPart] = useState<FunctionComponent | undefined>(undefined);
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
  return Part ? <Part /> : null;
}
