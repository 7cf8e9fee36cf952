import * as v from 'valibot';
import { ruleIds } from '@/utils/analysis/types';
import { isDue } from '@/utils/cadence/days';
import { cleanEmail, cleanLine, cleanNote } from './clean-text';
import { raisedBackup } from './older-backup';
import {
  basisKinds,
  type Contact,
  type ContactGroup,
  channels,
  type KeptPromise,
  type NextStep,
  type Opener,
  type Organisation,
  outcomes,
  roles,
  type Touch,
} from './types';

/**
 * What a back-up file may hold. A file is untrusted, also one of our own that somebody sent: every row is rebuilt field by
 * field, and text has to be as clean as what the log itself would have kept.
 */

const id = v.pipe(v.string(), v.uuid());
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const line = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((text) => cleanLine(text) === text),
);
const note = v.pipe(
  v.string(),
  v.maxLength(4_000),
  v.check((text) => cleanNote(text) === text),
);
const email = v.pipe(
  v.string(),
  v.check((text) => text === '' || cleanEmail(text) === text),
);
const due = v.pipe(v.string(), v.check(isDue));
const lines = v.pipe(v.array(line), v.maxLength(200));
const key = v.pipe(v.string(), v.maxLength(1_000), v.regex(/^(?:mid|host|hash):./u));
const deletedAt = v.exactOptional(time);

const open = v.object({ kind: v.literal('open') });
const onHold = v.object({ kind: v.literal('on-hold'), until: due });
const yes = v.object({ kind: v.literal('yes'), at: time });
const no = v.object({ kind: v.literal('definite-no'), at: time, reason: note });
const statuses = v.pipe(v.array(v.variant('kind', [open, onHold, yes, no])), v.maxLength(10));
const before = v.object({ before: v.exactOptional(statuses) });
const status = v.intersect([v.variant('kind', [open, onHold, yes, no]), before]);

const basis = v.variant('kind', [
  v.object({ kind: v.literal('unknown') }),
  v.object({ kind: v.picklist(basisKinds), at: v.nullable(time), wording: note }),
]);

const names = { id, name: v.pipe(line, v.minLength(1)), createdAt: time, updatedAt: time, deletedAt };
const organisationSchema = v.object({ ...names, note });
const groupSchema = v.object(names);

export const contactSchema = v.object({
  id,
  names: lines,
  nicknames: lines,
  emails: v.pipe(v.array(email), v.maxLength(200)),
  phones: lines,
  organisation: line,
  organisationId: v.nullable(id),
  groupIds: v.pipe(v.array(id), v.maxLength(200)),
  role: v.picklist(roles),
  title: v.nullable(v.picklist(['mr', 'ms'])),
  formality: v.nullable(v.picklist(['formal', 'informal'])),
  language: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u))),
  note,
  silenced: v.array(v.picklist(ruleIds)),
  status,
  basis,
  objectedAt: v.nullable(time),
  createdAt: time,
  updatedAt: time,
  createdBy: v.exactOptional(id),
  deletedAt,
});

export const touchSchema = v.object({
  id,
  channel: v.picklist(channels),
  direction: v.picklist(['out', 'in']),
  outcome: v.picklist(outcomes),
  at: time,
  durationMinutes: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(10_000))),
  subject: line,
  note,
  identities: v.pipe(v.array(key), v.maxLength(50)),
  contactIds: v.pipe(v.array(id), v.maxLength(1_000)),
  participants: v.pipe(v.array(v.object({ name: line, email })), v.maxLength(1_000)),
  signature: v.nullable(v.picklist(['personal', 'anonymous', 'missing'])),
  override: note,
  site: line,
  createdAt: time,
  deletedAt,
});

export const promiseSchema = v.object({
  id,
  contactId: id,
  by: v.picklist(['me', 'them']),
  text: note,
  due: v.nullable(due),
  state: v.picklist(['open', 'kept', 'broken']),
  settledAt: v.nullable(time),
  snoozedUntil: v.nullable(time),
  moves: v.pipe(v.array(v.object({ from: v.nullable(due), at: time })), v.maxLength(1_000)),
  touchId: v.nullable(id),
  createdAt: time,
  updatedAt: time,
  deletedAt,
});

export const stepSchema = v.object({
  id,
  contactId: id,
  due,
  channel: v.picklist(channels),
  agreed: v.boolean(),
  note,
  state: v.picklist(['open', 'done', 'dropped']),
  snoozedUntil: v.nullable(time),
  createdAt: time,
  updatedAt: time,
  deletedAt,
});

export const openerSchema = v.object({
  id,
  contactId: v.nullable(id),
  organisationId: v.nullable(id),
  text: note,
  title: line,
  url: v.pipe(v.string(), v.maxLength(2_000), v.regex(/^(?:https?:\/\/\S+)?$/u)),
  createdAt: time,
  updatedAt: time,
  deletedAt,
});

const objectionSchema = v.object({ hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)), at: time });

export const backupFormat = 'byname-log';
/** Of the file, which follows the log's own version. */
export const backupVersion = 3;
/** The first version of which there are files. */
const oldestVersion = 2;

export const backupSchema = v.object({
  format: v.literal(backupFormat),
  version: v.literal(backupVersion),
  exportedAt: time,
  organisations: v.array(organisationSchema),
  groups: v.array(groupSchema),
  contacts: v.array(contactSchema),
  touches: v.array(touchSchema),
  promises: v.array(promiseSchema),
  steps: v.array(stepSchema),
  openers: v.array(openerSchema),
  objections: v.array(objectionSchema),
});

export interface Backup {
  readonly format: typeof backupFormat;
  readonly version: typeof backupVersion;
  /** ms since 1970. */
  readonly exportedAt: number;
  readonly organisations: readonly Organisation[];
  readonly groups: readonly ContactGroup[];
  readonly contacts: readonly Contact[];
  readonly touches: readonly Touch[];
  readonly promises: readonly KeptPromise[];
  readonly steps: readonly NextStep[];
  readonly openers: readonly Opener[];
  readonly objections: readonly { readonly hash: string; readonly at: number }[];
}

/** A back-up of an empty log. */
export function emptyBackup(exportedAt: number): Backup {
  return {
    format: backupFormat,
    version: backupVersion,
    exportedAt,
    organisations: [],
    groups: [],
    contacts: [],
    touches: [],
    promises: [],
    steps: [],
    openers: [],
    objections: [],
  };
}

/** `damaged`: cut off, or with something in it that Byname never wrote. `foreign`: another program's file. */
export type BackupError = 'damaged' | 'foreign' | 'older' | 'newer' | 'doubled';

function versionOf(file: object): BackupError | undefined {
  if (!('format' in file) || file.format !== backupFormat) return 'foreign';
  if (!('version' in file) || typeof file.version !== 'number') return 'damaged';
  if (file.version > backupVersion) return 'newer';
  return file.version < oldestVersion ? 'older' : undefined;
}

/** No two rows with one id, and no two touches with one message identity: the log could not hold them. */
function hasDoubles(backup: Backup): boolean {
  const { organisations, groups, contacts, touches, promises, steps, openers } = backup;
  const tables = [organisations, groups, contacts, touches, promises, steps, openers];
  const keys = backup.touches.flatMap(({ identities }) => identities);
  return (
    tables.some((rows) => new Set(rows.map((row) => row.id)).size < rows.length) ||
    new Set(keys).size < keys.length
  );
}

/** Reads the text of a back-up file, or says why it cannot be used. Never throws. */
export function parseBackup(
  text: string,
): { readonly ok: true; readonly value: Backup } | { readonly ok: false; readonly error: BackupError } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, error: text.trimStart().startsWith('{') ? 'damaged' : 'foreign' };
  }
  if (typeof file !== 'object' || file === null) return { ok: false, error: 'foreign' };
  const wrong = versionOf(file);
  if (wrong) return { ok: false, error: wrong };
  const parsed = v.safeParse(backupSchema, raisedBackup(file));
  if (!parsed.success) return { ok: false, error: 'damaged' };
  return hasDoubles(parsed.output) ? { ok: false, error: 'doubled' } : { ok: true, value: parsed.output };
}
