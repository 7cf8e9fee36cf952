import { nextFixedMoment } from './agreed';
import { cautionsFor } from './cautions';
import { usualChannel } from './channel';
import { type Day, dayOf, daysBetween } from './days';
import { countMoments, type History, readHistory } from './history';
import { proposeStep } from './propose';
import { type Cadence, type CadenceInput, defaultPace, type Pace } from './types';
import { weekdays } from './working-days';

const warmDays = 30;
const coolDays = 90;

function warmthOf({ lastAnswer }: History, today: Day): Cadence['warmth'] {
  if (!lastAnswer) return 'new';
  const days = daysBetween(lastAnswer.day, today);
  if (days <= warmDays) return 'warm';
  return days <= coolDays ? 'cooling' : 'cold';
}

function nextFor(input: CadenceInput, history: History, today: Day, pace: Pace): Cadence['next'] {
  const { status, objectedAt } = input.contact;
  if (objectedAt !== null || status.kind === 'definite-no') return null;
  const calendar = input.calendar ?? weekdays;
  const usual = usualChannel(input, history);
  const fixed = nextFixedMoment(input, history, today, usual, calendar);
  if (fixed) return fixed;
  return status.kind === 'yes' ? null : proposeStep(input, history, today, usual, pace, calendar);
}

/**
 * How things stand with one contact, computed from the log alone: a touch that is logged now changes the answer of the
 * next call. An agreed moment always wins; nothing is proposed before it, in a hold, after a definite no or an
 * objection, nor twice in a day.
 */
export function readCadence(input: CadenceInput): Cadence {
  const pace: Pace = { ...defaultPace, ...input.pace };
  const today = dayOf(input.now, input.timeZone);
  const history = readHistory(input.touches, today, input.timeZone);
  return {
    moments: { ...countMoments(input.touches, input.contact.role), goal: pace.goal },
    next: nextFor(input, history, today, pace),
    cautions: cautionsFor(input, history, today, pace, input.calendar ?? weekdays),
    warmth: warmthOf(history, today),
  };
}
