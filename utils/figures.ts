/**
 * What the overview tells about the relation, week by week: conversations, not targets. Pure; nothing here ranks anybody or
 * sets a number to reach.
 */
import { addDays, type Day, dayOf, weekdayOf } from '@/utils/cadence/days';
import type { Contact, KeptPromise, Touch } from '@/utils/store/types';

/** Of so many, so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

export interface WeekFigures {
  /** The Monday it begins with. */
  readonly week: Day;
  /** My mails that a person signed, of those whose signature was read. */
  readonly signedByMe: Share;
  /** Mails to me that a person signed, of those whose signature was read. */
  readonly signedByThem: Share;
  readonly promises: { readonly kept: number; readonly moved: number; readonly broken: number };
  /** Moments in which two people spoke with each other. */
  readonly conversations: number;
  /** People in touch with me whose name I know. */
  readonly named: Share;
}

export interface FiguresInput {
  readonly touches: readonly Pick<
    Touch,
    'at' | 'channel' | 'direction' | 'outcome' | 'signature' | 'contactIds'
  >[];
  readonly promises: readonly Pick<KeptPromise, 'state' | 'settledAt' | 'moves'>[];
  readonly contacts: readonly Pick<Contact, 'id' | 'names'>[];
  /** A day of the first and of the last week. */
  readonly from: Day;
  readonly until: Day;
  /** IANA name; the computer's own when absent. */
  readonly timeZone?: string | undefined;
}

const written = new Set(['mail', 'letter']);
const spoken = new Set(['spoke', 'wants-information', 'not-now', 'agreed', 'definite-no']);

/** The Monday of the week that holds this day. */
export function weekOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** Did two people speak with each other? A voicemail is none, and a mail neither. */
export function isConversation({ channel, outcome }: Pick<Touch, 'channel' | 'outcome'>): boolean {
  return spoken.has(outcome) && !written.has(channel) && channel !== 'voicemail';
}

/** One row for every week from the first to the last, also for those in which nothing was. */
export function weekFigures(input: FiguresInput): readonly WeekFigures[] {
  const weekAt = (at: number) => weekOf(dayOf(at, input.timeZone));
  const named = new Set(input.contacts.filter(({ names }) => names.length > 0).map(({ id }) => id));
  const known = new Set(input.contacts.map(({ id }) => id));
  const touches = grouped(input.touches, ({ at }) => weekAt(at));
  const settled = grouped(input.promises, ({ settledAt }) => (settledAt === null ? '' : weekAt(settledAt)));
  const moves = grouped(
    input.promises.flatMap((promise) => promise.moves),
    ({ at }) => weekAt(at),
  );
  return weeksBetween(weekOf(input.from), weekOf(input.until)).map((week) => {
    const here = touches.get(week) ?? [];
    const signed = (direction: Touch['direction']): Share => {
      const read = here.filter((touch) => touch.direction === direction && touch.signature !== null);
      return { count: read.filter(({ signature }) => signature === 'personal').length, of: read.length };
    };
    const people = [...new Set(here.flatMap(({ contactIds }) => contactIds))].filter((id) => known.has(id));
    const ended = (state: KeptPromise['state']) =>
      (settled.get(week) ?? []).filter((promise) => promise.state === state).length;
    return {
      week,
      signedByMe: signed('out'),
      signedByThem: signed('in'),
      promises: { kept: ended('kept'), moved: (moves.get(week) ?? []).length, broken: ended('broken') },
      conversations: here.filter(isConversation).length,
      named: { count: people.filter((id) => named.has(id)).length, of: people.length },
    };
  });
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function weeksBetween(first: Day, last: Day): readonly Day[] {
  const weeks: Day[] = [];
  for (let week = first; week <= last; week = addDays(week, 7)) weeks.push(week);
  return weeks;
}
