import type { ContactStatus, Touch } from './types';

/** What a touch says about its contacts: a definite no closes them, with its note as reason. */
export function statusAfter(touch: Pick<Touch, 'outcome' | 'at' | 'note'>): ContactStatus | undefined {
  if (touch.outcome === 'definite-no') return { kind: 'definite-no', at: touch.at, reason: touch.note };
  if (touch.outcome === 'agreed') return { kind: 'yes', at: touch.at };
  return undefined;
}

/** Is this the status that the touch gave? */
export function isStatusOf(status: ContactStatus, touch: Touch): boolean {
  const given = statusAfter(touch);
  return given !== undefined && status.kind === given.kind && 'at' in status && status.at === touch.at;
}

/** The status that the last of these touches (oldest first) gave. */
export function statusFrom(touches: readonly Touch[]): ContactStatus {
  return touches.map(statusAfter).findLast((status) => status !== undefined) ?? { kind: 'open' };
}
