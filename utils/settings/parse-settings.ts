import * as v from 'valibot';
import { defaultSettings, type Settings, settingsSchema } from './schema';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object schema; a record's schema has none. */
function fieldsOf(schema: v.GenericSchema): Readonly<Record<string, v.GenericSchema>> | undefined {
  if (!('entries' in schema) || !isRecord(schema.entries)) return undefined;
  return schema.entries as Record<string, v.GenericSchema>;
}

/** The stored value where it fits, the default where it is missing or broken; part by part in objects, lists and records. */
function fitted<T>(schema: v.GenericSchema<unknown, T>, value: unknown, fallback: T): T {
  const whole = v.safeParse(schema, value);
  if (whole.success) return whole.output;
  const parts = partsThatFit(schema, value, fallback);
  const kept = v.safeParse(schema, parts);
  return kept.success ? kept.output : fallback;
}

function partsThatFit(schema: v.GenericSchema, value: unknown, fallback: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => v.is(schema, [item]));
  const fields = fieldsOf(schema);
  if (fields) {
    const stored = isRecord(value) ? value : {};
    const standard = isRecord(fallback) ? fallback : {};
    return Object.fromEntries(
      Object.entries(fields).map(([key, part]) => [key, fitted(part, stored[key], standard[key])]),
    );
  }
  if (!isRecord(value)) return fallback;
  return Object.fromEntries(Object.entries(value).filter(([key, item]) => v.is(schema, { [key]: item })));
}

/** Settings out of whatever is stored. Never throws: what is broken becomes its default and the rest is kept. */
export function parseSettings(stored: unknown): Settings {
  return fitted(settingsSchema, stored, defaultSettings);
}
