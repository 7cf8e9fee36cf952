import type { ComponentChildren } from 'preact';
import { formatDate, formatNames, t } from '@/utils/i18n';
import type { Contact, ContactGroup } from '@/utils/store/types';
import { languageName } from '../language-names';
import { basisKeys, roleKeys } from './words';

export interface KnownDetailsProps {
  readonly contact: Contact;
  readonly groups: readonly ContactGroup[];
}

/** What is known of somebody, read only; what is not known is left out, except the ground for contacting. */
export function KnownDetails({ contact, groups }: KnownDetailsProps) {
  const { basis, objectedAt } = contact;
  const inGroups = groups.filter(({ id }) => contact.groupIds.includes(id)).map(({ name }) => name);
  const otherNames = [...contact.names.slice(1), ...contact.nicknames];
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    [t('overview_emails'), contact.emails.join(', ')],
    [t('overview_phones'), contact.phones.join(', ')],
    [t('overview_also_called'), otherNames.length > 0 && formatNames(otherNames)],
    [t('overview_role'), contact.role !== 'other' && t(roleKeys[contact.role])],
    [t('overview_language'), contact.language && languageName(contact.language)],
    [t('identity_formality'), contact.formality && t(`formality_${contact.formality}`)],
    [t('overview_groups'), inGroups.length > 0 && formatNames(inGroups)],
    [t('overview_basis'), basisWords(basis)],
    [
      t('overview_objection'),
      objectedAt !== null && t('overview_objected_on', { date: formatDate(objectedAt) }),
    ],
    [t('overview_note'), contact.note],
  ];
  return (
    <dl class="details">
      {rows
        .filter(([, value]) => value)
        .map(([title, value]) => (
          <div class="detail" key={title}>
            <dt>{title}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function basisWords(basis: Contact['basis']): string {
  const kind = t(basisKeys[basis.kind]);
  if (basis.kind === 'unknown') return kind;
  const since = basis.at === null ? '' : t('overview_since', { date: formatDate(basis.at) });
  return [kind, since, basis.wording && `“${basis.wording}”`].filter((part) => part !== '').join(' · ');
}
