import * as v from 'valibot';
import { ruleIds } from '@/utils/analysis/types';

export const uiLanguages = ['nl', 'en', 'de', 'fr'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

const line = v.pipe(v.string(), v.trim(), v.maxLength(200));

/** Where the name tag of one site stands: distance in px from the editor's bottom right corner. */
export const tagPosition = v.object({ right: v.number(), bottom: v.number() });

/** Everything that the user can set. Stored as one object in `storage.local`, under the key `settings`. */
export const settingsSchema = v.object({
  version: v.literal(1),
  /** When the user accepted what is read (ms since 1970); nothing is read before. */
  acceptedAt: v.nullable(v.number()),
  /** `null` follows the browser. */
  uiLanguage: v.nullable(v.picklist(uiLanguages)),
  identity: v.object({
    /** Every way the user signs, the preferred one first. */
    names: v.array(line),
    team: line,
    members: v.array(line),
    /** Direct number, put in sign-offs; empty keeps it out. */
    phone: line,
  }),
  /** Rules silenced for good. */
  silenced: v.array(v.picklist(ruleIds)),
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

export const defaultSettings: Settings = {
  version: 1,
  acceptedAt: null,
  uiLanguage: null,
  identity: { names: [], team: '', members: [], phone: '' },
  silenced: [],
  autoLog: false,
  signatureAddedLater: false,
  neverLog: [],
  tagPositions: {},
};
