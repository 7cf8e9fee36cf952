/**
 * The seam between the surfaces of a composer and the script that puts text into an editor, which is injected beside them with
 * the first fix. Both run in the same isolated world, which the page cannot see.
 */
import type { replaceText } from './edit';

const key = Symbol.for('byname.edit');

export function provideEdit(replace: typeof replaceText): void {
  Reflect.set(globalThis, key, replace);
}

export function providedEdit(): typeof replaceText | undefined {
  return Reflect.get(globalThis, key);
}
