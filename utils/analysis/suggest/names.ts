/** Joins names as the language does: `Ineke, Carina en Linda`. */
export function joinNames(names: readonly string[], { and }: { readonly and: string }): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${and}${last}`;
}
