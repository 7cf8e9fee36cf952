import type { MailAct } from '@/utils/analysis/acts/types';
import { isMailbox } from '@/utils/analysis/names/known';
import type { Formality, LanguageCode } from '@/utils/analysis/types';
import { addDays, dayOf } from '@/utils/cadence/days';
import { countMoments } from '@/utils/cadence/history';
import { localMoment } from '@/utils/clock';
import type { Settings } from '@/utils/settings/schema';
import type { Contact, KeptPromise, NextStep, Touch } from '@/utils/store/types';
import { chooseVoice } from '@/utils/suggest/group-style';
import { spoken } from '@/utils/suggest/openers';
import { voiceOf } from '@/utils/suggest/phrases';
import type { Channel, GroupStyle, IsoDay, KeptPhrase, Reader, Said, Situation } from '@/utils/suggest/types';
import { countryOf } from './country';

/** One contact as the log knows it. */
export interface ContactInLog {
  readonly contact: Pick<
    Contact,
    | 'names'
    | 'nicknames'
    | 'emails'
    | 'phones'
    | 'organisation'
    | 'groupIds'
    | 'title'
    | 'formality'
    | 'language'
    | 'basis'
    | 'role'
  >;
  /** Newest first. */
  readonly touches: readonly Touch[];
  readonly steps: readonly Pick<NextStep, 'due' | 'channel' | 'agreed' | 'note' | 'state' | 'createdAt'>[];
  readonly promises: readonly Pick<KeptPromise, 'due' | 'by' | 'state' | 'createdAt'>[];
}

export interface Surroundings {
  /** Of the account that is written from. */
  readonly identity: Settings['identity'];
  /** ms since 1970. */
  readonly now: number;
  /** The interface's language, for a contact whose own is unknown. */
  readonly lang: LanguageCode;
  /** Public holidays of the next weeks in a country. */
  readonly holidaysIn?: ((country: string, from: IsoDay) => readonly IsoDay[]) | undefined;
  /** How groups of contacts are written to, and the wordings that the user kept. */
  readonly styles?: readonly GroupStyle[] | undefined;
  readonly kept?: readonly KeptPhrase[] | undefined;
}

/** The mail that is being written, as far as its page tells; none of its text. */
export interface MailInWriting {
  /** Who the mail is for first. */
  readonly readers: readonly Pick<Reader, 'name' | 'email' | 'signs' | 'team'>[];
  /** The account it is sent from. */
  readonly from?: string | undefined;
  readonly opensThread: boolean;
  readonly acts: readonly MailAct[];
  /** As the draft itself shows them. */
  readonly lang?: LanguageCode | undefined;
  readonly formality?: Formality | undefined;
}

/** For a language without phrases. */
const fallback: LanguageCode = 'en';
/** A new year is still wished when its holiday lies behind. */
const holidaysBefore = 14;
/** Who is a customer for so long is an old one. */
const longDays = 365;

/**
 * What is known when a mail is worded: the mail, what the log has of its readers (`undefined` for who is not in it, in
 * the mail's order), and the writer. A note on a contact has no day of its own, so that only notes of touches count as
 * personal notes.
 */
export function mailSituation(
  mail: MailInWriting,
  known: readonly (ContactInLog | undefined)[],
  around: Surroundings,
): Situation {
  const { identity, now } = around;
  const day = dayOf(now);
  const [first] = known;
  const style = styleOf(first, around.styles ?? []);
  const lang = mail.lang ?? first?.contact.language ?? identity.language ?? around.lang;
  const voice = chooseVoice({
    draft: { formality: mail.formality },
    contact: { formality: first?.contact.formality },
    style,
    lang: voiceOf(lang) ? lang : fallback,
    formality: identity.formality,
  });
  const readers = mail.readers.map((reader, at) => readerOf(reader, known[at], day));
  const country = readers[0]?.country;
  const stranger = (readers[0]?.moments ?? 0) === 0;
  return {
    ...voice,
    me: {
      names: identity.names,
      team: identity.team,
      members: identity.members,
      shared: mail.from !== undefined && isMailbox(mail.from) && identity.members.length > 0,
      phone: identity.phone,
    },
    readers,
    said: first ? saidBefore(first, now) : {},
    at: localMoment(now),
    holidays:
      country === undefined ? [] : (around.holidaysIn?.(country, addDays(day, -holidaysBefore)) ?? []),
    acts: mail.opensThread && stranger ? ['first', ...mail.acts] : mail.acts,
    style,
    kept: around.kept ?? [],
  };
}

/** A mail to one contact of which nothing is written yet. */
export function contactSituation(known: ContactInLog, around: Surroundings): Situation {
  const [name] = known.contact.names;
  const [email] = known.contact.emails;
  return mailSituation({ readers: [{ name, email }], opensThread: false, acts: [] }, [known], around);
}

/** The first of the contact's groups that has a style. */
function styleOf(known: ContactInLog | undefined, styles: readonly GroupStyle[]): GroupStyle | undefined {
  const groups = known?.contact.groupIds ?? [];
  return styles.find(({ id }) => groups.includes(id));
}

function readerOf(
  reader: MailInWriting['readers'][number],
  known: ContactInLog | undefined,
  today: IsoDay,
): Reader {
  const { email } = reader;
  if (!known) return { ...reader, country: countryOf({ phones: [], emails: email ? [email] : [] }) };
  const { contact, touches } = known;
  const { count, withGatekeeper } = countMoments(touches, contact.role);
  return {
    ...reader,
    name: contact.names[0] ?? reader.name,
    nickname: contact.nicknames[0],
    title: contact.title ?? undefined,
    organisation: contact.organisation,
    country: countryOf(contact),
    moments: count + withGatekeeper,
    old: isOldCustomer(contact.basis, today),
    answered: touches.some(({ direction, outcome }) => direction === 'in' || spoken.has(outcome)),
  };
}

function isOldCustomer(basis: Contact['basis'], today: IsoDay): boolean {
  return basis.kind === 'customer' && basis.at !== null && dayOf(basis.at) <= addDays(today, -longDays);
}

/** Channels in which two people talk. */
const talking: ReadonlySet<Channel> = new Set(['call', 'video', 'meeting']);

function saidBefore({ touches, steps, promises }: ContactInLog, now: number): Said {
  const today = dayOf(now);
  const past = touches.filter(({ at }) => at <= now);
  const [last] = past;
  const lastOut = past.find(({ direction }) => direction === 'out');
  const step = steps
    .filter(({ state, agreed, due }) => state === 'open' && agreed && due.slice(0, 10) >= today)
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))[0];
  const promise = promises
    .filter(
      ({ state, by, due }) => state === 'open' && by === 'me' && due !== null && due.slice(0, 10) >= today,
    )
    .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))[0];
  const noted = past.find(({ note }) => note !== '');
  return {
    agreed: step && {
      on: step.due,
      channel: step.channel,
      noted: dayOf(step.createdAt),
      byBoth: step.agreed,
    },
    promise: promise && { due: promise.due, by: promise.by, made: dayOf(promise.createdAt) },
    talk: last && talking.has(last.channel) && spoken.has(last.outcome) ? { on: dayOf(last.at) } : undefined,
    lastOut: lastOut && dayOf(lastOut.at),
    note: noted && { text: noted.note, day: dayOf(noted.at) },
  };
}
