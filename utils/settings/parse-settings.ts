import * as v from 'valibot';
import { defaultSettings, type Settings, settingsSchema } from './schema';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The stored value where it fits, the default where it is missing or broken; item by item in lists and records. */
function fitted<T>(schema: v.GenericSchema<unknown, T>, value: unknown, fallback: T): T {
  const whole = v.safeParse(schema, value);
  if (whole.success) return whole.output;
  if (Array.isArray(value)) {
    const kept = v.safeParse(
      schema,
      value.filter((item) => v.is(schema, [item])),
    );
    return kept.success ? kept.output : fallback;
  }
  if (!isRecord(value)) return fallback;
  const kept = v.safeParse(
    schema,
    Object.fromEntries(Object.entries(value).filter(([key, item]) => v.is(schema, { [key]: item }))),
  );
  return kept.success ? kept.output : fallback;
}

/** Settings out of whatever is stored. Never throws: what is broken becomes its default and the rest is kept. */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return defaultSettings;
  const parts = settingsSchema.entries;
  const person = parts.identity.entries;
  const identity = isRecord(stored['identity']) ? stored['identity'] : {};
  const standard = defaultSettings;
  return {
    version: standard.version,
    acceptedAt: fitted(parts.acceptedAt, stored['acceptedAt'], standard.acceptedAt),
    uiLanguage: fitted(parts.uiLanguage, stored['uiLanguage'], standard.uiLanguage),
    identity: {
      names: fitted(person.names, identity['names'], standard.identity.names),
      team: fitted(person.team, identity['team'], standard.identity.team),
      members: fitted(person.members, identity['members'], standard.identity.members),
      phone: fitted(person.phone, identity['phone'], standard.identity.phone),
    },
    silenced: fitted(parts.silenced, stored['silenced'], standard.silenced),
    autoLog: fitted(parts.autoLog, stored['autoLog'], standard.autoLog),
    signatureAddedLater: fitted(
      parts.signatureAddedLater,
      stored['signatureAddedLater'],
      standard.signatureAddedLater,
    ),
    neverLog: fitted(parts.neverLog, stored['neverLog'], standard.neverLog),
    tagPositions: fitted(parts.tagPositions, stored['tagPositions'], standard.tagPositions),
  };
}
