import type { ContactStatus, PlainStatus, Touch } from './types';

/** So many are remembered of what touches replaced. */
const mostBefore = 10;

/** What a touch says about its contacts: a definite no closes them, with its note as reason. */
export function statusAfter(touch: Pick<Touch, 'outcome' | 'at' | 'note'>): PlainStatus | undefined {
  if (touch.outcome === 'definite-no') return { kind: 'definite-no', at: touch.at, reason: touch.note };
  if (touch.outcome === 'agreed') return { kind: 'yes', at: touch.at };
  return undefined;
}

/** Is this the status that the touch gave? */
export function isStatusOf(status: PlainStatus, touch: Touch): boolean {
  const given = statusAfter(touch);
  return given !== undefined && status.kind === given.kind && 'at' in status && status.at === touch.at;
}

/** The status that the last of these touches (oldest first) gave. */
function statusFrom(touches: readonly Touch[]): PlainStatus {
  return touches.map(statusAfter).findLast((status) => status !== undefined) ?? { kind: 'open' };
}

/**
 * The status that a touch gives, with what taking the touch out has to bring back.
 *
 * @param others the other touches with the contact, oldest first
 */
export function statusReplaced(
  { before = [], ...replaced }: ContactStatus,
  given: PlainStatus,
  others: readonly Touch[],
): ContactStatus {
  const told = statusFrom(others);
  if (before.length === 0 && JSON.stringify(told) === JSON.stringify(replaced)) return given;
  return { ...given, before: [replaced, ...before].slice(0, mostBefore) };
}

/**
 * The status of a contact without what this touch gave.
 *
 * @param others the other touches with the contact, oldest first
 */
export function statusWithout(status: ContactStatus, touch: Touch, others: readonly Touch[]): ContactStatus {
  const { before = [], ...now } = status;
  const left = before.filter((each) => !isStatusOf(each, touch));
  const [latest, ...earlier] = left;
  if (isStatusOf(now, touch)) return withBefore(latest ?? statusFrom(others), earlier);
  return left.length === before.length ? status : withBefore(now, left);
}

const withBefore = (status: PlainStatus, before: readonly PlainStatus[]): ContactStatus =>
  before.length === 0 ? status : { ...status, before };
