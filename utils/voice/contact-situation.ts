import type { LanguageCode } from '@/utils/analysis/types';
import { dayOf } from '@/utils/cadence/days';
import { countMoments } from '@/utils/cadence/history';
import type { Settings } from '@/utils/settings/schema';
import type { Contact, KeptPromise, NextStep, Touch } from '@/utils/store/types';
import { chooseVoice } from '@/utils/suggest/group-style';
import { voiceOf } from '@/utils/suggest/phrases';
import type { IsoDay, Moment, Said, Situation } from '@/utils/suggest/types';
import { countryOf } from './country';

/** One contact as the log knows it. */
export interface ContactInLog {
  readonly contact: Pick<
    Contact,
    'names' | 'nicknames' | 'emails' | 'phones' | 'organisation' | 'formality' | 'language' | 'basis' | 'role'
  >;
  /** Newest first. */
  readonly touches: readonly Touch[];
  readonly steps: readonly Pick<NextStep, 'due' | 'channel' | 'agreed' | 'state' | 'createdAt'>[];
  readonly promises: readonly Pick<KeptPromise, 'due' | 'by' | 'state' | 'createdAt'>[];
}

export interface Surroundings {
  readonly identity: Settings['identity'];
  /** ms since 1970. */
  readonly now: number;
  /** The interface's language, for a contact whose own is unknown. */
  readonly lang: LanguageCode;
  /** Public holidays of the next weeks in a country. */
  readonly holidaysIn?: ((country: string, from: IsoDay) => readonly IsoDay[]) | undefined;
}

/** For a language without phrases. */
const fallback: LanguageCode = 'en';

/**
 * What the log knows about a contact, put as a situation to word a mail in. What the mail itself does is not known here.
 * A note on the contact has no day of its own, so that only notes of touches count as personal notes.
 */
export function contactSituation(known: ContactInLog, around: Surroundings): Situation {
  const { contact, touches } = known;
  const { identity, now } = around;
  const day = dayOf(now);
  const lang = contact.language ?? identity.language ?? around.lang;
  const voice = chooseVoice({
    contact: { formality: contact.formality },
    lang: voiceOf(lang) ? lang : fallback,
    formality: identity.formality,
  });
  const country = countryOf(contact);
  const [name] = contact.names;
  const [nickname] = contact.nicknames;
  const [email] = contact.emails;
  const { count, withGatekeeper } = countMoments(touches, contact.role);
  return {
    ...voice,
    me: {
      names: identity.names,
      team: identity.team,
      members: identity.members,
      phone: identity.phone,
    },
    readers: [
      {
        name,
        nickname,
        email,
        country,
        organisation: contact.organisation,
        moments: count + withGatekeeper,
      },
    ],
    said: saidBefore(known, day),
    at: localMoment(now),
    holidays: country === undefined ? [] : (around.holidaysIn?.(country, day) ?? []),
    acts: [],
    kept: [],
  };
}

function saidBefore({ touches, steps, promises }: ContactInLog, today: IsoDay): Said {
  const step = steps
    .filter(({ state, agreed, due }) => state === 'open' && agreed && due.slice(0, 10) >= today)
    .toSorted((a, b) => (a.due < b.due ? -1 : 1))[0];
  const promise = promises
    .filter(
      ({ state, by, due }) => state === 'open' && by === 'me' && due !== null && due.slice(0, 10) >= today,
    )
    .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))[0];
  const noted = touches.find(({ note }) => note !== '');
  return {
    agreed: step && {
      on: step.due,
      channel: step.channel,
      noted: dayOf(step.createdAt),
      byBoth: step.agreed,
    },
    promise: promise && { due: promise.due, by: promise.by, made: dayOf(promise.createdAt) },
    note: noted && { text: noted.note, day: dayOf(noted.at) },
  };
}

/** Local date and time, `YYYY-MM-DDTHH:MM`. */
function localMoment(at: number): Moment {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${dayOf(at)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
