import type { Word } from '../phrases/words';
import { edges, lengths, type MomentLexicon, Part, periods, Rare } from './lexicon';
import type { Slots, Soft, Unit } from './slots';

/** `eind januari`, `the end of next week`, `deze week`, `la semaine prochaine`, `before the weekend`. */
export function readPeriod(
  words: readonly Word[],
  from: number,
  lexicon: MomentLexicon,
  slots: Slots,
  soft: Soft,
): number | undefined {
  const monthEnd = lexicon.part(words, from, 0, Rare.monthEnd);
  if (monthEnd) {
    slots.period = { unit: 'month', ahead: 0 };
    return monthEnd.to;
  }
  const week = lexicon.part(words, from, 0, Rare.thisWeek | Rare.afterWeekend);
  if (week) {
    const after = (week.entry.rare & Rare.afterWeekend) !== 0;
    slots.period = { unit: 'week', ahead: after ? 1 : 0 };
    if (after) slots.edge = 'begin';
    return week.to;
  }
  const edge = lexicon.part(words, from, edges);
  let at = edge ? lexicon.afterSoft(words, edge.to) : from;
  if (edge || soft.inMonth) {
    const month = lexicon.part(words, at, Part.month);
    if (month) {
      slots.date = { month: month.entry.month };
      setEdge(slots, edge?.entry.parts);
      return readYear(words, month.to, slots);
    }
  }
  const pointer = lexicon.part(words, at, Part.this | Part.next);
  if (pointer) at = pointer.to;
  const unit = lexicon.part(words, at, periods);
  if (!unit || lexicon.part(words, at, 0, Rare.several)) return undefined;
  const after = pointer ? undefined : lexicon.part(words, unit.to, Part.next);
  const weekend = (unit.entry.parts & Part.weekend) !== 0;
  const second = lexicon.part(words, unit.to, 0, Rare.afterNext);
  if (!pointer && !after && !edge && !weekend && !second) return undefined;
  const skipped = lexicon.part(words, after?.to ?? unit.to, 0, Rare.afterNext);
  if (skipped && !(pointer && pointer.entry.parts & Part.next)) {
    slots.period = { unit: weekend ? 'weekend' : unit.entry.parts & Part.week ? 'week' : 'month', ahead: 2 };
    return skipped.to;
  }
  const ahead = ((pointer?.entry.parts ?? 0) | (after?.entry.parts ?? 0)) & Part.next ? 1 : 0;
  slots.period = { unit: weekend ? 'weekend' : unit.entry.parts & Part.week ? 'week' : 'month', ahead };
  setEdge(slots, edge?.entry.parts);
  return after?.to ?? unit.to;
}

function setEdge(slots: Slots, parts = 0): void {
  if (parts) slots.edge = parts & Part.begin ? 'begin' : parts & Part.middle ? 'middle' : 'end';
}

function readYear(words: readonly Word[], at: number, slots: Slots): number {
  const key = words[at]?.key ?? '';
  if (!slots.date || !/^20\d\d$/.test(key)) return at;
  slots.date = { ...slots.date, year: Number(key) };
  return at + 1;
}

/** `over twee weken`, `within 24 hours`, `three days from now`. */
export function readLength(
  words: readonly Word[],
  from: number,
  lexicon: MomentLexicon,
  slots: Slots,
  soft: Soft,
): number | undefined {
  const key = words[from]?.key ?? '';
  const word = lexicon.part(words, from, Part.number);
  const count = /^\d{1,3}$/.test(key) ? Number(key) : (word?.entry.number ?? 0);
  if (count < 1) return undefined;
  const unit = lexicon.part(words, word ? word.to : from + 1, lengths);
  // `over een week of twee`: nobody knows when.
  if (!unit || lexicon.part(words, unit.to, 0, Rare.orSo)) return undefined;
  const now = lexicon.part(words, unit.to, 0, Rare.fromNow);
  if (!soft.ahead && !now) return undefined;
  slots.length = lengthOf(unit.entry.parts, count);
  return now?.to ?? unit.to;
}

function lengthOf(parts: number, count: number): { count: number; unit: Unit } {
  if (parts & Part.fortnight) return { count: 14 * count, unit: 'day' };
  const unit: Unit =
    parts & Part.workday
      ? 'workday'
      : parts & Part.week
        ? 'week'
        : parts & Part.monthUnit
          ? 'month'
          : parts & Part.hour
            ? 'hour'
            : 'day';
  return { count, unit };
}
