import { formatNames, t, tn } from '@/utils/i18n';
import type { RequestError } from '@/utils/messaging/errors';

/** What the strip has to say about a mail that was just sent. */
export type StripState =
  | { readonly status: 'offered' }
  | { readonly status: 'logging' }
  /** `automatic`: logged without asking, by the user's own setting. */
  | { readonly status: 'logged'; readonly automatic: boolean }
  | { readonly status: 'already-logged' }
  | { readonly status: 'undone' }
  | { readonly status: 'failed'; readonly error: RequestError };

/** A promise that a sent mail holds, and what became of it. */
export interface StripPromise {
  readonly id: string;
  readonly text: string;
  /** A local day, or a local day and time; `null` when no moment was named. */
  readonly due: string | null;
  readonly status: 'offered' | 'keeping' | 'kept' | 'failed';
}

/** How long an undo stays on offer, ms. */
export const undoTime = 10_000;

/** The recipients in a line: two by name, the rest by number. */
export function recipientLine(names: readonly string[]): string {
  const known = names.map((name) => name.trim()).filter((name) => name !== '');
  if (known.length === 0) return t('strip_somebody');
  if (known.length <= 2) return formatNames(known);
  return tn('strip_and_others', known.length - 1, { name: known[0] ?? '' });
}

/** What happened, as one line. */
export function stripText(state: StripState, recipients: string): string {
  switch (state.status) {
    case 'offered':
    case 'logging':
      return t('strip_sent', { names: recipients });
    case 'logged':
      return t(state.automatic ? 'strip_auto_logged' : 'strip_logged', { names: recipients });
    case 'already-logged':
      return t('strip_already_logged', { names: recipients });
    case 'undone':
      return t('strip_undone', { names: recipients });
    case 'failed':
      return t(`strip_failed_${state.error}`);
  }
}

/** Can trying again help? */
export function canRetry(error: RequestError): boolean {
  return error === 'failed' || error === 'full';
}
