import { escapeText, joinLines } from './content-lines';

export interface CalendarEntry {
  /** Stays the same for the same thing, so that a calendar updates its entry. */
  readonly id: string;
  /** Local day `YYYY-MM-DD`, or with time `YYYY-MM-DDTHH:MM`; without a time it lasts all day. */
  readonly due: string;
  readonly summary: string;
  readonly description: string;
  /** ms since 1970. */
  readonly updatedAt: number;
}

const utc = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;

function moment(due: string): string[] {
  const day = due.slice(0, 10).replaceAll('-', '');
  if (due.length === 10) return [`DTSTART;VALUE=DATE:${day}`];
  // Floating: ten o'clock on the wall, wherever the calendar is opened.
  return [`DTSTART:${day}T${due.slice(11, 16).replace(':', '')}00`, 'DURATION:PT15M'];
}

/** A calendar file (RFC 5545) of next steps and promises. They block no time in it. */
export function writeCalendar(entries: readonly CalendarEntry[], exportedAt: number): string {
  const events = entries.flatMap(({ id, due, summary, description, updatedAt }) => [
    'BEGIN:VEVENT',
    `UID:${id}@byname`,
    `DTSTAMP:${utc(exportedAt)}`,
    `LAST-MODIFIED:${utc(updatedAt)}`,
    ...moment(due),
    `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Byname//Byname//EN',
    ...events,
    'END:VCALENDAR',
  ]);
}
