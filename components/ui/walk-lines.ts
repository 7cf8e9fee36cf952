import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const stops = 'input[type=search], a.line, button.line';

/**
 * For what holds a search field and the lines that it finds: the arrow keys go from the field through the lines and back, and
 * Enter in the field opens the first of them.
 *
 * @returns the reference to give to the element that holds them
 */
export function useWalkedLines(): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const life = new AbortController();
    place.current?.addEventListener('keydown', walkLines, { signal: life.signal });
    return () => life.abort();
  }, []);
  return place;
}

function walkLines(event: KeyboardEvent): void {
  const { key, target, currentTarget } = event;
  if (!(target instanceof HTMLElement) || !target.matches(stops)) return;
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(currentTarget instanceof HTMLElement)) return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>(stops)];
  const at = all.indexOf(target);
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    all[key === 'ArrowDown' ? at + 1 : at - 1]?.focus();
    event.preventDefault();
  } else if (key === 'Enter' && target instanceof HTMLInputElement && target.value.trim() !== '') {
    all[at + 1]?.click();
  }
}
