/**
 * Roots that hold no other root. An editor without fields of its own (a note, a comment) finds those of a composer
 * beside it; what it takes for its root then holds that composer.
 */
export function innermost(roots: readonly HTMLElement[]): HTMLElement[] {
  const all = [...new Set(roots)];
  return all.filter((root) => !all.some((other) => other !== root && root.contains(other)));
}
