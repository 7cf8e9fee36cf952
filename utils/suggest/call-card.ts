import {
  type ContactFacts,
  type OpenerSuggestion,
  openerSuggestions,
  type PastTouch,
  spoken,
} from './openers';
import type { Channel, IsoDay, Moment, Said } from './types';

export type DayPart = 'morning' | 'afternoon' | 'evening';

interface Tries {
  readonly attempts: number;
  readonly reached: number;
}

/** What to have before one's eyes in a call. Facts only; the surface words them. */
export interface CallCard {
  readonly agreed: {
    readonly on: Moment;
    readonly channel: Channel;
    readonly noted: IsoDay;
    /** The moment has passed. */
    readonly missed: boolean;
  } | null;
  readonly promise: NonNullable<Said['promise']> | null;
  /** The newest note of a conversation, else of any touch. */
  readonly lastSaid: {
    readonly text: string;
    readonly at: Moment;
    readonly channel: Channel;
    readonly direction: 'out' | 'in';
  } | null;
  /** Something else to begin with. */
  readonly opener: OpenerSuggestion | null;
  readonly calls: Tries & {
    readonly messages: number;
    readonly lastReached: Moment | null;
    readonly byPart: Readonly<Record<DayPart, Tries>>;
    /** When they were reached most often for the tries made; `null` before it says anything. */
    readonly bestPart: DayPart | null;
  };
}

const conversations: ReadonlySet<string> = new Set([...spoken, 'definite-no']);
const noon = '12:00';
const evening = '18:00';
/** Fewer conversations say nothing about a part of the day. */
const fewest = 2;

/** @param now local date and time. */
export function callCard(facts: ContactFacts, said: Said, now: Moment): CallCard {
  const lastSaid = lastWords(facts.touches, now);
  const openers = openerSuggestions(facts);
  return {
    agreed: agreedOf(said, now),
    promise: said.promise ?? null,
    lastSaid,
    opener: openers.find(({ text }) => text !== lastSaid?.text.trim()) ?? null,
    calls: callsOf(facts.touches, now),
  };
}

function agreedOf({ agreed }: Said, now: Moment): CallCard['agreed'] {
  if (!agreed?.byBoth) return null;
  const { on, channel, noted } = agreed;
  return { on, channel, noted, missed: on < now.slice(0, on.length) };
}

function lastWords(touches: readonly PastTouch[], now: Moment): CallCard['lastSaid'] {
  let best: PastTouch | undefined;
  for (const touch of touches) {
    if (touch.note.trim() === '' || touch.at > now) continue;
    const better = Number(conversations.has(touch.outcome)) - Number(best && conversations.has(best.outcome));
    if (!best || better > 0 || (better === 0 && touch.at > best.at)) best = touch;
  }
  return best ? { text: best.note, at: best.at, channel: best.channel, direction: best.direction } : null;
}

function partOf(at: Moment): DayPart {
  const time = at.slice(11, 16);
  if (time < noon) return 'morning';
  return time < evening ? 'afternoon' : 'evening';
}

function callsOf(touches: readonly PastTouch[], now: Moment): CallCard['calls'] {
  const byPart = {
    morning: { attempts: 0, reached: 0 },
    afternoon: { attempts: 0, reached: 0 },
    evening: { attempts: 0, reached: 0 },
  };
  let messages = 0;
  let lastReached: Moment | null = null;
  for (const { at, channel, direction, outcome } of touches) {
    if (direction !== 'out' || at > now || (channel !== 'call' && channel !== 'voicemail')) continue;
    const part = byPart[partOf(at)];
    part.attempts += 1;
    if (channel === 'voicemail' || outcome === 'left-message') messages += 1;
    if (channel !== 'call' || !conversations.has(outcome)) continue;
    part.reached += 1;
    if (lastReached === null || at > lastReached) lastReached = at;
  }
  const { morning, afternoon, evening: late } = byPart;
  return {
    attempts: morning.attempts + afternoon.attempts + late.attempts,
    reached: morning.reached + afternoon.reached + late.reached,
    messages,
    lastReached,
    byPart,
    bestPart: bestOf(byPart),
  };
}

function bestOf(byPart: Readonly<Record<DayPart, Tries>>): DayPart | null {
  let best: DayPart | null = null;
  let share = 0;
  for (const part of ['morning', 'afternoon', 'evening'] as const) {
    const { attempts, reached } = byPart[part];
    if (reached < fewest || reached / attempts <= share) continue;
    best = part;
    share = reached / attempts;
  }
  return best;
}
