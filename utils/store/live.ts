/** Not in the bin. */
export const isLive = (row: { readonly deletedAt?: number }): boolean => row.deletedAt === undefined;
