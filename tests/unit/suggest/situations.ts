import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { mailActs } from '@/utils/analysis/acts/types';
import { chooseVoice } from '@/utils/suggest/group-style';
import type { Me, Reader, Situation } from '@/utils/suggest/types';

const folder = new URL('../../fixtures/situations/', import.meta.url);
const formality = v.optional(v.picklist(['formal', 'informal']));

const me = v.strictObject({
  names: v.array(v.string()),
  team: v.optional(v.string()),
  members: v.optional(v.array(v.string())),
  shared: v.optional(v.boolean()),
  phone: v.optional(v.string()),
});

const reader = v.strictObject({
  name: v.optional(v.string()),
  email: v.optional(v.string()),
  signs: v.optional(v.string()),
  nickname: v.optional(v.string()),
  title: v.optional(v.picklist(['mr', 'ms'])),
  team: v.optional(v.string()),
  organisation: v.optional(v.string()),
  country: v.optional(v.string()),
  moments: v.optional(v.number()),
  old: v.optional(v.boolean()),
  answered: v.optional(v.boolean()),
});

const expected = {
  id: v.string(),
  lang: v.optional(v.string()),
  formality,
  plain: v.optional(v.boolean()),
  /** `|` ends a line. */
  accept: v.array(v.string()),
  never: v.optional(v.array(v.string())),
  /** Is one of the three. */
  among: v.optional(v.array(v.string())),
  /** Nothing may be suggested. */
  none: v.optional(v.boolean()),
};

const signoff = v.strictObject({
  ...expected,
  at: v.string(),
  me: v.string(),
  reader,
  others: v.optional(v.array(v.string())),
  agreed: v.optional(
    v.strictObject({
      on: v.string(),
      channel: v.picklist(['mail', 'call', 'video', 'meeting', 'letter']),
      noted: v.string(),
      byBoth: v.optional(v.boolean(), true),
    }),
  ),
  promise: v.optional(
    v.strictObject({
      due: v.nullable(v.string()),
      made: v.string(),
      by: v.optional(v.picklist(['me', 'them']), 'me'),
    }),
  ),
  note: v.optional(v.strictObject({ text: v.string(), day: v.string() })),
  talk: v.optional(v.string()),
  lastOut: v.optional(v.string()),
  holidays: v.optional(v.array(v.string()), []),
  acts: v.array(v.picklist(mailActs)),
  style: v.optional(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      contactPerson: v.optional(v.strictObject({ name: v.string(), phone: v.optional(v.string()) })),
      phone: v.optional(v.string()),
      formality,
      plain: v.optional(v.boolean()),
    }),
  ),
  kept: v.optional(
    v.array(
      v.strictObject({
        text: v.string(),
        formality: v.picklist(['formal', 'informal']),
        keptOn: v.string(),
        group: v.optional(v.string()),
      }),
    ),
    [],
  ),
});

const greeting = v.strictObject({
  ...expected,
  readers: v.array(reader),
  ask: v.optional(v.array(v.string())),
  noAsk: v.optional(v.boolean()),
});

const voicemail = v.strictObject({
  ...expected,
  at: v.string(),
  me: v.string(),
  reader,
  reason: v.optional(v.strictObject({ text: v.string(), day: v.string() })),
  again: v.optional(v.string()),
});

export interface Expected {
  readonly id: string;
  readonly accept: readonly string[];
  readonly never: readonly string[];
  readonly among: readonly string[];
  readonly none: boolean;
}

export const people: Readonly<Record<string, Me>> = v.parse(
  v.record(v.string(), me),
  JSON.parse(readFileSync(new URL('people.json', folder), 'utf8')),
);

function rows<T>(name: string, schema: v.GenericSchema<unknown, T>): readonly T[] {
  const text = readFileSync(new URL(name, folder), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => v.parse(schema, JSON.parse(line)));
}

function meCalled(key: string): Me {
  const found = people[key];
  if (!found) throw new Error(`nobody is called ${key}`);
  return found;
}

function expectedOf(row: {
  readonly id: string;
  readonly accept: readonly string[];
  readonly never?: readonly string[] | undefined;
  readonly among?: readonly string[] | undefined;
  readonly none?: boolean | undefined;
}): Expected {
  const lines = (texts: readonly string[] = []) => texts.map((text) => text.replaceAll('|', '\n'));
  return {
    id: row.id,
    accept: lines(row.accept),
    never: row.never ?? [],
    among: lines(row.among),
    none: row.none ?? false,
  };
}

export interface SignoffCase extends Expected {
  readonly situation: Situation;
}

/** Sign-off situations of one file; its name gives the language where a line has none. */
export function signoffCases(file: string, lang: string): readonly SignoffCase[] {
  return rows(file, signoff).map((row) => {
    const voice = chooseVoice({
      draft: { lang: row.lang ?? null, formality: row.formality ?? null },
      style: row.style,
      lang,
    });
    const others: readonly Reader[] = (row.others ?? []).map((name) => ({ name }));
    return {
      ...expectedOf(row),
      situation: {
        ...voice,
        plain: row.plain ?? voice.plain,
        me: meCalled(row.me),
        readers: [row.reader, ...others],
        said: {
          agreed: row.agreed,
          promise: row.promise,
          note: row.note,
          talk: row.talk === undefined ? undefined : { on: row.talk },
          lastOut: row.lastOut,
        },
        at: row.at,
        holidays: row.holidays,
        acts: row.acts,
        style: row.style,
        kept: row.kept.map((phrase) => ({ ...phrase, lang: voice.lang })),
      },
    };
  });
}

export const allSignoffCases: readonly SignoffCase[] = [
  ...signoffCases('signoffs-nl.jsonl', 'nl'),
  ...signoffCases('signoffs-en.jsonl', 'en'),
  ...signoffCases('signoffs-others.jsonl', 'de'),
];

const shared = (row: {
  lang?: string | undefined;
  formality?: 'formal' | 'informal' | undefined;
  plain?: boolean | undefined;
}) => ({
  lang: row.lang ?? 'nl',
  formality: row.formality ?? 'formal',
  plain: row.plain ?? false,
});

export const greetingCases = rows('greetings.jsonl', greeting).map((row) => ({
  ...expectedOf(row),
  ask: row.ask ?? [],
  noAsk: row.noAsk ?? false,
  input: { ...shared(row), readers: row.readers },
}));

export const voicemailCases = rows('voicemails.jsonl', voicemail).map((row) => ({
  ...expectedOf(row),
  input: {
    ...shared(row),
    me: meCalled(row.me),
    readers: [row.reader],
    at: row.at,
    again: row.again,
    reason: row.reason && { text: row.reason.text, source: { kind: 'touch' as const, day: row.reason.day } },
  },
}));
