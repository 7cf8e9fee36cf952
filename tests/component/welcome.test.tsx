import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Welcome } from '@/components/welcome/welcome';
import { createWelcomeModel, type WelcomeServices } from '@/components/welcome/welcome.model';
import { setStrings } from '@/utils/i18n';
import { messagesOf } from '@/utils/locales';
import { defaultSettings, noIdentity, type Settings } from '@/utils/settings/schema';
import { onScreen } from './on-screen';

function welcomeWith(stored: Partial<Settings> = {}, over: Partial<WelcomeServices> = {}) {
  const services: WelcomeServices = {
    save: vi.fn(async () => undefined),
    speak: vi.fn((language) => setStrings(messagesOf(language ?? 'en'), language ?? 'en')),
    signoffs: ({ names, team }) => [`Kind regards,\n${names[0]}\n${team}`],
    now: () => 1_000,
    ...over,
  };
  const model = createWelcomeModel({ ...defaultSettings, ...stored }, services);
  return { ...onScreen(<Welcome model={model} />), services, model };
}

const identity = { ...noIdentity, names: ['Ineke'], team: 'Team Incasso' };

test('nothing is kept before it is accepted', async () => {
  const page = welcomeWith();
  await page.type('Name 1', 'Ineke');
  expect(page.services.save).not.toHaveBeenCalled();
  await page.press('Accept and start');
  expect(page.services.save).toHaveBeenCalledWith(
    expect.objectContaining({ acceptedAt: 1_000, identity: { ...identity, team: '' } }),
  );
  expect(page.text()).toContain('Ready, Ineke');
});

test('asks for a name before it starts', async () => {
  const page = welcomeWith();
  await page.press('Accept and start');
  expect(page.services.save).not.toHaveBeenCalled();
  expect(page.text()).toContain('Fill in at least one name');
});

test('shows the sign-off while the name is typed', async () => {
  const page = welcomeWith();
  expect(page.text()).toContain('your sign-off appears here');
  await page.type('Name 1', 'Ineke');
  await page.type('Team or organisation (optional)', 'Team Incasso');
  expect(page.place.querySelector('.letter')?.textContent).toContain('Kind regards,\nIneke\nTeam Incasso');
});

test('several names can be added and taken away', async () => {
  const page = welcomeWith({ identity });
  await page.press('Add a name');
  await page.type('Name 2', ' Ien ');
  expect(page.model.settings.value.identity.names).toEqual(['Ineke', ' Ien ']);
  await page.press('Remove Ineke');
  await page.press('Accept and start');
  expect(page.services.save).toHaveBeenCalledWith(
    expect.objectContaining({ identity: expect.objectContaining({ names: ['Ien'] }) }),
  );
});

test('a save that fails is said, and what was typed stays', async () => {
  const page = welcomeWith({ identity }, { save: () => Promise.reject(new Error('full')) });
  await page.press('Accept and start');
  expect(page.text()).toContain('What you typed is still here');
  expect(page.model.accepted.value).toBe(false);
});

test('another language shows at once', async () => {
  const page = welcomeWith({ acceptedAt: 5, identity });
  await act(() => page.model.setLanguage('nl'));
  expect(page.text()).toContain('Je namen en instellingen');
  expect(page.services.save).toHaveBeenCalledWith(expect.objectContaining({ uiLanguage: 'nl' }));
});

test('later, each change is saved by itself; an emptied name never is', async () => {
  const page = welcomeWith({ acceptedAt: 5, identity });
  await page.type('Team or organisation (optional)', 'Team Facturatie');
  expect(page.services.save).toHaveBeenLastCalledWith(
    expect.objectContaining({ identity: { ...identity, team: 'Team Facturatie' } }),
  );
  await page.type('Name 1', ' ');
  expect(page.services.save).toHaveBeenLastCalledWith(
    expect.not.objectContaining({ identity: expect.anything() }),
  );
  expect(page.text()).toContain('Fill in at least one name');
});

test('a silenced rule can be turned on again', async () => {
  const page = welcomeWith({ acceptedAt: 5, identity, silenced: ['promise-vague', 'target-thinking'] });
  await page.press('Turn on again');
  expect(page.services.save).toHaveBeenCalledWith({ silenced: ['target-thinking'] });
});
