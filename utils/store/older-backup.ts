import {
  contactOfVersion3,
  openerOfVersion3,
  organisationsOfVersion3,
  promiseOfVersion3,
  type Row,
  stepOfVersion3,
  touchOfVersion3,
} from './older-rows';
import { organisationKey } from './stored-rows';

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is no row stays as it is, for the schema to refuse. */
function raisedRows(rows: unknown, raise: (row: Row) => Row): unknown {
  return Array.isArray(rows) ? rows.map((row: unknown) => (isRow(row) ? raise(row) : row)) : rows;
}

function fromVersion2(file: Row): Row {
  const { contacts, touches, promises, steps, openers } = file;
  const found = organisationsOfVersion3(
    Array.isArray(contacts) ? contacts.filter(isRow) : [],
    organisationKey,
  );
  return {
    ...file,
    version: 3,
    organisations: found.rows,
    groups: [],
    contacts: raisedRows(contacts, (row) => contactOfVersion3(row, found.idOf(row))),
    touches: raisedRows(touches, touchOfVersion3),
    promises: raisedRows(promises, promiseOfVersion3),
    steps: raisedRows(steps, stepOfVersion3),
    openers: raisedRows(openers, openerOfVersion3),
  };
}

/** A back-up file of an earlier version as it would be written today; nothing in it was checked yet. Pure. */
export function raisedBackup(file: object): unknown {
  const row: Row = { ...file };
  return row['version'] === 2 ? fromVersion2(row) : row;
}
