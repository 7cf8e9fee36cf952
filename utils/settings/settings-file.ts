import * as v from 'valibot';
import { parseSettings } from './parse-settings';
import type { Settings } from './schema';
import { isSet, tidyPhrases, tidyStyle } from './tidy-words';

const format = 'byname-settings';
const version = 1;

/** What is of this computer alone and goes into no file: what was accepted here, and where tags stand. */
const ofThisComputer = ['acceptedAt', 'tagPositions'] as const;

const envelope = v.object({ format: v.literal(format), version: v.number(), settings: v.looseObject({}) });

export type SettingsFile =
  | { readonly ok: true; readonly value: Settings }
  | { readonly ok: false; readonly error: 'damaged' | 'newer' };

/** The settings as a file, with the user's own wordings and the styles of groups. */
export function writeSettingsFile(settings: Settings): string {
  const kept = Object.fromEntries(
    Object.entries(settings).filter(([key]) => !ofThisComputer.some((own) => own === key)),
  );
  return JSON.stringify({ format, version, settings: kept }, null, 2);
}

/**
 * Reads such a file; what is missing or broken in it gets its default. What is of this computer alone stays as it is here. Groups go by name where the log has one of
 * that name, as ids are another log's.
 * @param here the settings as they are now.
 * @param groups of the log on this computer.
 */
export function readSettingsFile(
  text: string,
  here: Settings,
  groups: readonly { readonly id: string; readonly name: string }[],
): SettingsFile {
  const file = v.safeParse(envelope, jsonOf(text));
  if (!file.success) return { ok: false, error: 'damaged' };
  if (file.output.version > version) return { ok: false, error: 'newer' };
  const { acceptedAt, tagPositions } = here;
  const settings = parseSettings({ ...file.output.settings, acceptedAt, tagPositions });
  return { ok: true, value: inThisLog(settings, groups) };
}

function inThisLog(
  settings: Settings,
  groups: readonly { readonly id: string; readonly name: string }[],
): Settings {
  const names = new Map(settings.groupStyles.map(({ id, name }) => [id, name]));
  const here = (id: string) => {
    if (groups.some((group) => group.id === id)) return id;
    return groups.find(({ name }) => name === names.get(id))?.id ?? id;
  };
  return {
    ...settings,
    ownPhrases: tidyPhrases(settings.ownPhrases).map(({ group, ...phrase }) => ({
      ...phrase,
      ...(group !== undefined && { group: here(group) }),
    })),
    groupStyles: settings.groupStyles
      .map((style) => tidyStyle({ ...style, id: here(style.id) }))
      .filter(isSet),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
