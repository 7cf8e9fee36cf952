import * as v from 'valibot';
import { ruleIds } from '@/utils/analysis/types';

export const uiLanguages = ['nl', 'en', 'de', 'fr'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

const line = v.pipe(v.string(), v.trim(), v.maxLength(200));

/** Where the name tag of one site stands: distance in px from the editor's bottom right corner. */
export const tagPosition = v.object({ right: v.number(), bottom: v.number() });

/** Who writes from one or more accounts. */
export const identitySchema = v.object({
  /** Addresses that this identity writes from. The first identity also writes from every other. */
  addresses: v.array(line),
  /** Every way the user signs, the preferred one first. */
  names: v.array(line),
  team: line,
  members: v.array(line),
  /** Direct number, put in sign-offs; empty keeps it out. */
  phone: line,
  /** Language (ISO 639-1) and form of address of suggestions where mail and reader do not tell. */
  language: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u))),
  formality: v.nullable(v.picklist(['formal', 'informal'])),
});
export type Identity = v.InferOutput<typeof identitySchema>;

/** Local time of day, `HH:MM`. */
const clockTime = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u));

const formality = v.picklist(['formal', 'informal']);

/** A sign-off in the user's own words, with `{slots}` where facts stood. */
export const keptPhraseSchema = v.object({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u)),
  formality,
  /** `YYYY-MM-DD`. */
  keptOn: v.pipe(v.string(), v.isoDate()),
  /** Id of the group of contacts that it was kept for. */
  group: v.optional(v.string()),
});

/** How the contacts of one group are written to. */
export const groupStyleSchema = v.object({
  /** Of the group. */
  id: v.string(),
  name: line,
  contactPerson: v.optional(v.object({ name: line, phone: v.optional(line) })),
  phone: v.optional(line),
  formality: v.optional(formality),
  /** Short sentences and common words, level B1. */
  plain: v.optional(v.boolean()),
});

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Everything that the user can set. Stored as one object in `storage.local`, under the key `settings`. */
export const settingsSchema = v.object({
  version: v.literal(1),
  /** When the user accepted what is read (ms since 1970); nothing is read before. */
  acceptedAt: v.nullable(v.number()),
  /** `null` follows the browser. */
  uiLanguage: v.nullable(v.picklist(uiLanguages)),
  identity: identitySchema,
  /** Further identities, each for the accounts that it names. */
  otherIdentities: v.array(identitySchema),
  ownPhrases: v.array(keptPhraseSchema),
  groupStyles: v.array(groupStyleSchema),
  /** Rules silenced for good. */
  silenced: v.array(v.picklist(ruleIds)),
  /** How closely contact moments may follow each other; days are working days. */
  pace: v.object({
    goal: whole(1, 50),
    firstDays: whole(1, 60),
    growth: whole(0, 30),
    longestDays: whole(1, 120),
    switchAfter: whole(1, 30),
  }),
  /** Countries whose public holidays are no working days; `null` follows the browser's languages. */
  holidays: v.nullable(v.array(v.picklist(['NL', 'BE', 'DE', 'FR', 'GB']))),
  /** Notifications of promises and next steps that are due. */
  reminders: v.object({
    on: v.boolean(),
    /** When a promise or step with a day but no time comes up. */
    dayStartsAt: clockTime,
    /** Nothing is said between these two, which may lie on either side of midnight; the same time twice is never quiet. */
    quietFrom: clockTime,
    quietUntil: clockTime,
    quietWeekends: v.boolean(),
  }),
  /** Write a dated back-up file this often; `null` never does. */
  backupEveryDays: v.nullable(whole(1, 90)),
  /** Months after which what is settled goes into the bin; `null` keeps it. */
  retention: v.object({
    touches: v.nullable(whole(1, 240)),
    promises: v.nullable(whole(1, 240)),
    steps: v.nullable(whole(1, 240)),
    openers: v.nullable(whole(1, 240)),
    contacts: v.nullable(whole(1, 240)),
  }),
  /** Log a sent mail without asking. */
  autoLog: v.boolean(),
  /** The mail server adds the organisation's signature after sending. */
  signatureAddedLater: v.boolean(),
  /** Domains whose mail is never logged. */
  neverLog: v.array(line),
  /** Name tag position per host name, where the user moved it. */
  tagPositions: v.record(v.string(), tagPosition),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const noIdentity: Identity = {
  addresses: [],
  names: [],
  team: '',
  members: [],
  phone: '',
  language: null,
  formality: null,
};

export const defaultSettings: Settings = {
  version: 1,
  acceptedAt: null,
  uiLanguage: null,
  identity: noIdentity,
  otherIdentities: [],
  ownPhrases: [],
  groupStyles: [],
  silenced: [],
  pace: { goal: 7, firstDays: 3, growth: 2, longestDays: 15, switchAfter: 6 },
  holidays: null,
  reminders: {
    on: false,
    dayStartsAt: '09:00',
    quietFrom: '18:00',
    quietUntil: '08:30',
    quietWeekends: true,
  },
  backupEveryDays: null,
  retention: { touches: null, promises: null, steps: null, openers: null, contacts: null },
  autoLog: false,
  signatureAddedLater: false,
  neverLog: [],
  tagPositions: {},
};
