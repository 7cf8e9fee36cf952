import { type ReadonlySignal, signal } from '@preact/signals';
import { isDue } from '@/utils/cadence/days';
import { t } from '@/utils/i18n';
import type { ContactDetails } from '@/utils/store/contacts';
import type { Contact, ContactBasis, ContactStatus } from '@/utils/store/types';

/** What is typed about a contact; a status or basis keeps what was typed for it while another is tried. */
export interface ContactForm {
  readonly details: ReadonlySignal<ContactDetails>;
  readonly holdUntil: ReadonlySignal<string>;
  readonly reason: ReadonlySignal<string>;
  readonly problem: ReadonlySignal<string | undefined>;
  edit(change: Partial<ContactDetails>): void;
  setStatus(kind: ContactStatus['kind']): void;
  setHoldUntil(day: string): void;
  setReason(reason: string): void;
  setBasis(kind: ContactBasis['kind']): void;
  /** Of the recorded ground; `at` in ms since 1970. */
  editBasis(change: { readonly at?: number | null; readonly wording?: string }): void;
  setObjected(objected: boolean): void;
  /** What to keep, or `undefined` when something has to be filled in first. */
  result(): Partial<ContactDetails> | undefined;
}

export function detailsOf(contact: Contact): ContactDetails {
  const { names, nicknames, emails, phones, organisation, groupIds, role, title, formality } = contact;
  const { language, note, silenced, status, basis, objectedAt } = contact;
  return {
    names,
    nicknames,
    emails,
    phones,
    organisation,
    groupIds,
    role,
    title,
    formality,
    language,
    note,
    silenced,
    status,
    basis,
    objectedAt,
  };
}

/** @param now ms since 1970 */
export function createContactForm(contact: Contact, now: () => number): ContactForm {
  const details = signal(detailsOf(contact));
  const { status } = contact;
  const holdUntil = signal(status.kind === 'on-hold' ? status.until : '');
  const reason = signal(status.kind === 'definite-no' ? status.reason : '');
  const problem = signal<string | undefined>(undefined);
  const edit = (change: Partial<ContactDetails>) => {
    details.value = { ...details.value, ...change };
    problem.value = undefined;
  };
  const closedAt = 'at' in status ? status.at : undefined;

  function statusOf(kind: ContactStatus['kind']): ContactStatus {
    const at = closedAt ?? now();
    // Another reason is no other status: what the touch that closed the contact replaced stays known.
    const before = status.kind === kind && status.before && { before: status.before };
    switch (kind) {
      case 'open':
        return { kind, ...before };
      case 'on-hold':
        return { kind, until: holdUntil.value, ...before };
      case 'yes':
        return { kind, at, ...before };
      case 'definite-no':
        return { kind, at, reason: reason.value, ...before };
    }
  }

  return {
    details,
    holdUntil,
    reason,
    problem,
    edit,
    setStatus: (kind) => edit({ status: statusOf(kind) }),
    setHoldUntil(day) {
      holdUntil.value = day;
      edit({ status: statusOf('on-hold') });
    },
    setReason(text) {
      reason.value = text;
      edit({ status: statusOf('definite-no') });
    },
    setBasis(kind) {
      const { basis } = details.value;
      const known = basis.kind === 'unknown' ? { at: null, wording: '' } : basis;
      edit({ basis: kind === 'unknown' ? { kind } : { ...known, kind } });
    },
    editBasis(change) {
      const { basis } = details.value;
      if (basis.kind !== 'unknown') edit({ basis: { ...basis, ...change } });
    },
    setObjected: (objected) => edit({ objectedAt: objected ? (contact.objectedAt ?? now()) : null }),
    result() {
      const typed = details.value;
      if (![...typed.names, ...typed.emails].some((text) => text.trim() !== '')) {
        problem.value = t('overview_form_nobody');
      } else if (typed.status.kind === 'on-hold' && !isDue(typed.status.until)) {
        problem.value = t('overview_form_no_day');
      }
      return problem.value === undefined ? typed : undefined;
    },
  };
}
