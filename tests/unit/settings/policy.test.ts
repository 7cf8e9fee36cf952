import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import schema from '@/public/managed-schema.json';
import { ruleIds, signoffRuleIds } from '@/utils/analysis/types';
import { noPolicy, parsePolicy, readPolicy, underPolicy } from '@/utils/settings/policy';
import { defaultSettings, noIdentity, type Settings } from '@/utils/settings/schema';
import { readOwnSettings, readSettings, updateSettings, watchSettings } from '@/utils/settings/settings';

const managed = {
  keepOn: ['signoff-anonymous'],
  team: 'Customer desk',
  members: ['Carina', 'Bianca'],
  signatureAddedLater: true,
};

beforeEach(() => {
  fakeBrowser.reset();
});

test('an organisation can preset how mails are signed and who is on the team, and nothing else', () => {
  expect(Object.keys(schema.properties).sort()).toEqual(['keepOn', 'members', 'signatureAddedLater', 'team']);
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(noPolicy).sort());
  expect(schema.properties.keepOn.items.enum).toEqual(signoffRuleIds);
});

test('what is preset works, and is never written into the settings of the user', async () => {
  const own: Partial<Settings> = {
    identity: { ...noIdentity, names: ['Ineke'], team: 'My own team', members: ['Linda'] },
    silenced: ['signoff-anonymous', 'target-thinking'],
  };
  await updateSettings(own);
  await fakeBrowser.storage.managed.set(managed);
  expect(await readSettings()).toMatchObject({
    identity: { names: ['Ineke'], team: 'Customer desk', members: ['Carina', 'Bianca', 'Linda'] },
    silenced: ['target-thinking'],
    signatureAddedLater: true,
  });
  await updateSettings({ autoLog: true });
  expect(await readOwnSettings()).toMatchObject({ ...own, autoLog: true, signatureAddedLater: false });
});

test('a policy that changes is told at once', async () => {
  const teams: string[] = [];
  const end = new AbortController();
  watchSettings(({ identity }) => teams.push(identity.team), end.signal);
  await fakeBrowser.storage.managed.set(managed);
  await vi.waitFor(() => expect(teams.at(-1)).toBe('Customer desk'));
  end.abort();
});

test('without a policy, and in a browser that refuses to tell, all is the user’s own', async () => {
  expect(await readPolicy()).toEqual(noPolicy);
  const refused = vi
    .spyOn(fakeBrowser.storage.managed, 'get')
    .mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await readSettings()).toEqual(defaultSettings);
  refused.mockRestore();
});

test('whatever an administrator writes, only sign-off rules are kept on and texts are names', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(managed), 'contacts'), fc.anything()),
      (written) => {
        const policy = parsePolicy(written);
        expect(Object.keys(policy).sort()).toEqual(Object.keys(noPolicy).sort());
        expect(signoffRuleIds).toEqual(expect.arrayContaining([...policy.keepOn]));
        const { silenced } = underPolicy({ ...defaultSettings, silenced: [...ruleIds] }, policy);
        expect(silenced.length).toBe(ruleIds.length - policy.keepOn.length);
      },
    ),
  );
});
