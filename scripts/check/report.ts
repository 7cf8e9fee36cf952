import type { SenderTally, Tally } from './tally';

const mostPeople = 15;
const mostSenders = 15;
const mostSignOffs = 3;

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
    ...senders(tally),
  ];
  return `${parts.join('\n')}\n`;
}

function people({ people: counts }: Tally): string[] {
  if (counts.size === 0) return [];
  const rows = byCount(counts)
    .slice(0, mostPeople)
    .map(([name, times]): [string, string] => [name, number(times)]);
  const rest = counts.size - rows.length;
  return ['', 'Who signs', ...table(rows), ...(rest > 0 ? [`  and ${number(rest)} more`] : [])];
}

function senders({ senders: all }: Tally): string[] {
  const unnamed = (sender: SenderTally): number => sender.mails - sender.personal;
  const worst = [...all]
    .filter(([, sender]) => unnamed(sender) > 0)
    .sort(([, one], [, other]) => unnamed(other) - unnamed(one));
  if (worst.length === 0) return ['', 'Every mail is signed by a person.'];
  const lines = worst.slice(0, mostSenders).flatMap(([address, sender]) => [
    `  ${address}: ${number(unnamed(sender))} of ${number(sender.mails)} without a name`,
    ...byCount(sender.anonymous)
      .slice(0, mostSignOffs)
      .map(([text, times]) => `      ${number(times)} × ${text}`),
    ...(sender.missing > 0 ? [`      ${number(sender.missing)} × no sign-off`] : []),
  ]);
  const rest = worst.length - mostSenders;
  return [
    '',
    'Most used sign-offs without a name, per sender',
    ...lines,
    ...(rest > 0 ? [`  and ${number(rest)} more senders`] : []),
  ];
}
