import type { SenderTally, Tally } from './tally';

const mostPeople = 15;
const mostSenders = 15;
const mostSignOffs = 10;
const mostSignOffsOfSender = 3;

const number = (value: number): string => value.toLocaleString('en-GB');

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}

function byCount<K>(counts: ReadonlyMap<K, number>): [K, number][] {
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** A table with its columns aligned: words to the left, figures to the right. */
function table(rows: readonly (readonly [string, ...string[]])[]): string[] {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}`.trimEnd(),
  );
}

/** How a mailbox signs, for somebody who leads a team; ends with a line end. */
export function report(tally: Tally): string {
  const { mails, kinds, failed } = tally;
  if (mails === 0)
    return failed > 0 ? `No mail could be read (${number(failed)} failed).\n` : 'No mail found.\n';
  const parts = [
    `${number(mails)} ${mails === 1 ? 'mail' : 'mails'} read${failed > 0 ? `, ${number(failed)} could not be read` : ''}.`,
    '',
    'How they are signed',
    ...table([
      ['by a person', number(kinds.personal), share(kinds.personal, mails)],
      ['by nobody: a team, a desk, a firm', number(kinds.anonymous), share(kinds.anonymous, mails)],
      ['not at all', number(kinds.missing), share(kinds.missing, mails)],
    ]),
    ...people(tally),
    ...signOffs(tally),
    ...senders(tally),
  ];
  return `${parts.join('\n')}\n`;
}

function people({ people: counts, mails }: Tally): string[] {
  if (counts.size === 0) return [];
  const whole = wholeNames(counts);
  const rows = byCount(whole)
    .slice(0, mostPeople)
    .map(([name, times]): [string, string, string] => [name, number(times), share(times, mails)]);
  const rest = whole.size - rows.length;
  return ['', 'Who signs', ...table(rows), ...(rest > 0 ? [`  and ${number(rest)} more`] : [])];
}

/** Counts "Ineke" with "Ineke de Vries", when no other whole name begins so. */
function wholeNames(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const byFirst = new Map<string, string[]>();
  for (const name of counts.keys()) {
    const first = name.split(' ', 1)[0] ?? name;
    if (first !== name) byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  const whole = new Map<string, number>();
  for (const [name, times] of counts) {
    const [only, another] = byFirst.get(name) ?? [];
    const key = only !== undefined && another === undefined ? only : name;
    whole.set(key, (whole.get(key) ?? 0) + times);
  }
  return whole;
}

function signOffs({ senders: all, mails }: Tally): string[] {
  const counts = new Map<string, number>();
  for (const { anonymous } of all.values())
    for (const [text, times] of anonymous) counts.set(text, (counts.get(text) ?? 0) + times);
  const rows = byCount(counts)
    .slice(0, mostSignOffs)
    .map(([text, times]): [string, string, string] => [text, number(times), share(times, mails)]);
  return rows.length === 0 ? [] : ['', 'Most used sign-offs without a name', ...table(rows)];
}

/** What stands where a name should, the most used first, and what is left as one sum. */
function withoutName({ anonymous, missing }: SenderTally): string[] {
  const counts = byCount(anonymous);
  const rest = counts.slice(mostSignOffsOfSender).reduce((sum, [, times]) => sum + times, 0);
  const rows: [number, string][] = counts
    .slice(0, mostSignOffsOfSender)
    .map(([text, times]) => [times, text]);
  if (rest > 0) rows.push([rest, 'something else']);
  if (missing > 0) rows.push([missing, 'no sign-off']);
  const width = Math.max(...rows.map(([times]) => number(times).length));
  return rows.map(([times, text]) => `      ${number(times).padStart(width)} × ${text}`);
}

function senders({ senders: all }: Tally): string[] {
  const unnamed = (sender: SenderTally): number => sender.mails - sender.personal;
  const worst = [...all]
    .filter(([, sender]) => unnamed(sender) > 0)
    .sort(([, one], [, other]) => unnamed(other) - unnamed(one));
  if (worst.length === 0) return ['', 'Every mail is signed by a person.'];
  const lines = worst
    .slice(0, mostSenders)
    .flatMap(([address, sender]) => [
      `  ${address}: ${number(unnamed(sender))} of ${number(sender.mails)} without a name`,
      ...withoutName(sender),
    ]);
  const rest = worst.length - mostSenders;
  return [
    '',
    'Senders, those with most mails without a name first',
    ...lines,
    ...(rest > 0 ? [`  and ${number(rest)} more senders`] : []),
  ];
}
