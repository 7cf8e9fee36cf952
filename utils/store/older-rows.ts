/**
 * What the rows of one version become in the next, for the log itself and for a back-up file of that version. A released
 * function is never edited, and uses nothing that may change later. Pure; takes rows that were not checked.
 */
export type Row = Readonly<Record<string, unknown>>;

const withTimes = (row: Row): Row => ({ ...row, updatedAt: row['createdAt'] });

function basisOfVersion3(basis: unknown): unknown {
  if (typeof basis !== 'object' || basis === null || !('kind' in basis)) return { kind: 'unknown' };
  return basis.kind === 'unknown' ? basis : { at: null, wording: '', ...basis };
}

export function contactOfVersion3(row: Row, organisationId: string | null): Row {
  return { ...row, organisationId, groupIds: [], title: null, basis: basisOfVersion3(row['basis']) };
}

export function touchOfVersion3(row: Row): Row {
  return { ...row, signature: null, override: '' };
}

export function promiseOfVersion3(row: Row): Row {
  const settledAt = row['state'] === 'open' ? null : row['updatedAt'];
  return { ...row, settledAt, snoozedUntil: null };
}

export function stepOfVersion3(row: Row): Row {
  return { ...row, snoozedUntil: null };
}

export function openerOfVersion3(row: Row): Row {
  return { ...withTimes(row), organisationId: null, title: '' };
}

interface OrganisationOfVersion3 {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const timeOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/**
 * The organisations that contacts of version 2 name, one for each name however it is written.
 *
 * @param keyOf the name as it is compared; empty for one that is none
 */
export function organisationsOfVersion3(
  contacts: readonly Row[],
  keyOf: (name: string) => string,
): {
  readonly rows: readonly OrganisationOfVersion3[];
  readonly idOf: (contact: Row) => string | null;
} {
  const byKey = new Map<string, OrganisationOfVersion3>();
  const nameOf = ({ ['organisation']: organisation }: Row) =>
    typeof organisation === 'string' ? organisation : '';
  for (const contact of contacts) {
    const name = nameOf(contact);
    const key = keyOf(name);
    if (key === '' || byKey.has(key)) continue;
    const createdAt = timeOf(contact['createdAt']);
    const updatedAt = timeOf(contact['updatedAt']);
    byKey.set(key, { id: crypto.randomUUID(), name, note: '', createdAt, updatedAt });
  }
  return { rows: [...byKey.values()], idOf: (contact) => byKey.get(keyOf(nameOf(contact)))?.id ?? null };
}
