import * as v from 'valibot';
import type { MailInput } from '@/utils/analysis/types';

/** A mail to check, or why it cannot be. */
export type CheckRow =
  | { readonly id: string | undefined; readonly mail: MailInput }
  | {
      readonly id: string | undefined;
      readonly error: string;
      /** Where it stands, for whoever has to mend it. */
      readonly place?: string | undefined;
    };

const person = v.object({ name: v.nullish(v.string()), email: v.nullish(v.string()) });
const row = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  direction: v.picklist(['draft', 'incoming']),
  body: v.string(),
  lang: v.nullish(v.string()),
  subject: v.nullish(v.string()),
  from: v.nullish(person),
  to: v.nullish(v.array(person)),
  self: v.nullish(
    v.object({
      names: v.array(v.string()),
      team: v.nullish(v.string()),
      members: v.nullish(v.array(v.string())),
    }),
  ),
  today: v.nullish(v.pipe(v.string(), v.isoDate())),
});

type Person = v.InferOutput<typeof person>;

function known({ name, email }: Person): { name?: string; email?: string } {
  return { ...(name && { name }), ...(email && { email }) };
}

/**
 * Reads one line of JSON after the command-line contract.
 * @returns a row with `error` for a line that is no such mail; never throws. The error names fields, not contents.
 */
export function readRow(line: string): CheckRow {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: undefined, error: 'This line is not JSON.' };
  }
  const parsed = v.safeParse(row, json);
  if (!parsed.success) return { id: idOf(json), error: complaint(parsed.issues[0]) };
  const { id, direction, body, lang, subject, from, to, self, today } = parsed.output;
  return {
    id: id === undefined ? undefined : String(id),
    mail: {
      direction,
      body,
      ...(lang && { lang }),
      ...(subject && { subject }),
      ...(from && { from: known(from) }),
      ...(to && { to: to.map(known) }),
      ...(self && {
        self: { names: self.names, team: self.team ?? undefined, members: self.members ?? undefined },
      }),
      ...(today && { today }),
    },
  };
}

function idOf(json: unknown): string | undefined {
  const parsed = v.safeParse(v.object({ id: v.union([v.string(), v.number()]) }), json);
  return parsed.success ? String(parsed.output.id) : undefined;
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  if (!path) return 'This line is not an object.';
  // A field that is missing is told by the field that is expected, so its name stands there twice.
  if (issue.input === undefined && issue.expected === `"${path}"`) return `Field ${path} is missing.`;
  const expected = issue.expected?.replace(/[()"]/g, '').replaceAll(' | ', ' or ') ?? 'another value';
  return `Field ${path}: ${expected} expected.`;
}
