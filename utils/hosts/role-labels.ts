/**
 * The words that interfaces have for the fields of a mail weigh more than a whole adapter, and the watcher has them anyway:
 * an adapter that comes in a script of its own takes them from there. Both run in the same isolated world.
 */
import type { FieldRole, isRoleLabel } from './field-names';

const key = Symbol.for('byname.role-labels');

export function provideRoleLabels(tell: typeof isRoleLabel): void {
  Reflect.set(globalThis, key, tell);
}

/** Is this text what an interface in any language calls such a field? */
export function isFieldLabel(text: string, role: FieldRole): boolean {
  const tell: typeof isRoleLabel | undefined = Reflect.get(globalThis, key);
  return tell?.(text, role) === true;
}
