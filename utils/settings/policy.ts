import { browser } from 'wxt/browser';
import { type RuleId, signoffRuleIds } from '@/utils/analysis/types';
import type { Settings } from './schema';

/**
 * What an organisation may preset, and all it may: how mails are signed and who is on the team. It comes from
 * `storage.managed`, which only administrators write; nothing of the log or the mails can be asked for there.
 */
export interface Policy {
  /** Sign-off rules that stay on. */
  readonly keepOn: readonly RuleId[];
  readonly team: string | undefined;
  readonly members: readonly string[] | undefined;
  readonly signatureAddedLater: boolean | undefined;
}

export const noPolicy: Policy = {
  keepOn: [],
  team: undefined,
  members: undefined,
  signatureAddedLater: undefined,
};

const lineOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : undefined;
const listOf = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined);

/** A policy out of whatever an administrator wrote; what does not fit is passed over. */
export function parsePolicy(managed: Readonly<Record<string, unknown>>): Policy {
  const { keepOn, team, members, signatureAddedLater } = managed;
  const names = listOf(members)?.flatMap((name) => lineOf(name) ?? []);
  return {
    keepOn: signoffRuleIds.filter((rule) => listOf(keepOn)?.includes(rule)),
    team: lineOf(team),
    members: names && names.length > 0 ? names : undefined,
    signatureAddedLater: typeof signatureAddedLater === 'boolean' ? signatureAddedLater : undefined,
  };
}

/** The policy of the user's organisation; an empty one where there is none, or the browser knows no such storage. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch {
    // Firefox refuses when no policy is installed.
    return noPolicy;
  }
}

/** Settings as they work under a policy. The team's name and colleagues are the organisation's for every identity. */
export function underPolicy(settings: Settings, policy: Policy): Settings {
  const { keepOn, team, members, signatureAddedLater } = policy;
  const onTheTeam = (identity: Settings['identity']) => ({
    ...identity,
    ...(team !== undefined && { team }),
    ...(members && { members: [...new Set([...members, ...identity.members])] }),
  });
  return {
    ...settings,
    identity: onTheTeam(settings.identity),
    otherIdentities: settings.otherIdentities.map(onTheTeam),
    silenced: settings.silenced.filter((rule) => !keepOn.includes(rule)),
    ...(signatureAddedLater !== undefined && { signatureAddedLater }),
  };
}
