/**
 * The seam between the surfaces of a composer and those beside a sent or open mail, whose script is
 * injected once one of them is to show. Both run in the same isolated world, which the page cannot see.
 */
import type { showLogButton, showPromiseButton } from './reading-overlay';

export interface Strips {
  readonly showLogButton: typeof showLogButton;
  readonly showPromiseButton: typeof showPromiseButton;
}

const key = Symbol.for('byname.strips');

export function provideStrips(strips: Strips): void {
  Reflect.set(globalThis, key, strips);
}

export function providedStrips(): Strips | undefined {
  return Reflect.get(globalThis, key);
}
