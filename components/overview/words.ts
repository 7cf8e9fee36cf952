import type { MessageKey } from '@/utils/i18n';
import type { ContactBasis, ContactStatus, Role } from '@/utils/store/types';

export const roleKeys: Readonly<Record<Role, MessageKey>> = {
  'decision-maker': 'overview_role_decides',
  gatekeeper: 'overview_role_gatekeeper',
  other: 'overview_role_else',
};

export const basisKeys: Readonly<Record<ContactBasis['kind'], MessageKey>> = {
  unknown: 'overview_basis_unknown',
  customer: 'overview_basis_customer',
  'asked-for-it': 'overview_basis_asked',
  consent: 'overview_basis_consent',
  'legal-person': 'overview_basis_legal',
};

export const statusKeys: Readonly<Record<ContactStatus['kind'], MessageKey>> = {
  open: 'overview_status_open',
  'on-hold': 'overview_status_hold',
  yes: 'overview_status_yes',
  'definite-no': 'overview_status_no',
};
