import { currentLanguage, type MessageKey, t, tn } from '@/utils/i18n';
import type { Channel, Contact, Outcome, Touch, TouchWithContacts } from '@/utils/store/types';

export const channelKeys: Readonly<Record<Channel, MessageKey>> = {
  mail: 'channel_mail',
  call: 'channel_call',
  voicemail: 'channel_voicemail',
  video: 'channel_video',
  meeting: 'channel_meeting',
  letter: 'channel_letter',
  social: 'channel_social',
  other: 'channel_else',
};

export const outcomeKeys: Readonly<Record<Outcome, MessageKey>> = {
  sent: 'outcome_sent',
  received: 'outcome_received',
  spoke: 'outcome_spoke',
  'left-message': 'outcome_left_message',
  'via-gatekeeper': 'outcome_via_gatekeeper',
  'no-answer': 'outcome_no_answer',
  'wants-information': 'outcome_wants_information',
  'not-now': 'outcome_not_now',
  agreed: 'outcome_agreed',
  'definite-no': 'outcome_definite_no',
};

/** A channel inside a sentence; German writes its nouns with a capital there too. */
export function channelWithin(channel: Channel): string {
  const word = t(channelKeys[channel]);
  return currentLanguage() === 'de' ? word : word.toLocaleLowerCase();
}

/** "Call · We spoke": what a touch was. */
export function touchWords({ channel, outcome }: Pick<Touch, 'channel' | 'outcome'>): string {
  return `${t(channelKeys[channel])} · ${t(outcomeKeys[outcome])}`;
}

/** The name a contact goes by, else the address. */
export function nameOf(contact: Pick<Contact, 'names' | 'emails'>): string {
  return contact.names[0] ?? contact.emails[0] ?? t('popup_nameless');
}

/** With whom a touch was: names of its contacts, else the people as the mail named them. */
export function peopleOf({ touch, contacts }: TouchWithContacts): readonly string[] {
  if (contacts.length > 0) return contacts.map(nameOf);
  const named = touch.participants.map(({ name, email }) => name || email).filter((name) => name !== '');
  return named.length > 0 ? named : [t('popup_nameless')];
}

/** How much was found, as one line: contacts first, then what else there is of each kind. */
export function foundWords(
  contacts: number,
  others: readonly (readonly [kind: MessageKey, count: number])[],
): string {
  const more = others.flatMap(([kind, count]) => (count > 0 ? `${t(kind)}: ${count}` : []));
  return [tn('popup_found', contacts), ...more].join(' · ');
}
