import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Welcome } from '@/components/welcome/welcome';
import { createWelcomeModel, type WelcomeServices } from '@/components/welcome/welcome.model';
import { analyse } from '@/utils/analysis/analyse';
import { setStrings } from '@/utils/i18n';
import { messagesOf } from '@/utils/locales';
import { noPolicy } from '@/utils/settings/policy';
import { defaultSettings, noIdentity, type Settings } from '@/utils/settings/schema';
import { onScreen } from './on-screen';

function welcomeWith(stored: Partial<Settings> = {}, over: Partial<WelcomeServices> = {}) {
  const services: WelcomeServices = {
    save: vi.fn(async () => undefined),
    speak: vi.fn((language) => setStrings(messagesOf(language ?? 'en'), language ?? 'en')),
    signoffs: ({ names, team }) => [`Kind regards,\n${names[0]}\n${team}`],
    analyse,
    copy: async () => true,
    now: () => 1_000,
    webmails: [{ name: 'Proton Mail', matches: ['https://mail.proton.me/*'] }],
    fromInstall: { name: 'Gmail', matches: ['https://mail.google.com/*'] },
    areEnabled: async () => false,
    enableSites: async () => true,
    watchAccess: () => {},
    ...over,
  };
  setStrings(messagesOf('en'), 'en');
  const model = createWelcomeModel({ ...defaultSettings, ...stored }, noPolicy, services);
  return { ...onScreen(<Welcome model={model} />), services, model };
}

const identity = { ...noIdentity, names: ['Ineke'], team: 'Team Incasso' };

test('nothing is kept before it is accepted, and then what was typed', async () => {
  const page = welcomeWith();
  await page.type('Name 1', ' Ineke ');
  await act(() => page.model.settings.setLanguage('en'));
  expect(page.services.save).not.toHaveBeenCalled();
  await page.press('Accept and start');
  expect(page.services.save).toHaveBeenCalledExactlyOnceWith({
    acceptedAt: 1_000,
    identity: { ...identity, team: '' },
    uiLanguage: 'en',
  });
  await page.says('Ready, Ineke');
});

test('asks for a name before it starts', async () => {
  const page = welcomeWith();
  expect(page.text()).not.toContain('Fill in at least one name');
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

test('says when it could not be kept, and does not pretend to be ready', async () => {
  const page = welcomeWith({ identity }, { save: () => Promise.reject(new Error('full')) });
  await page.press('Accept and start');
  await page.says('This could not be saved');
  expect(page.text()).not.toContain('Ready, Ineke');
});

test('after the first run the page leads on to settings and overview', () => {
  const page = welcomeWith({ acceptedAt: 5, identity });
  const links = [...page.place.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['options.html', 'overview.html']);
});

test('speaks another language at once', async () => {
  const page = welcomeWith();
  await act(() => page.model.settings.setLanguage('nl'));
  expect(page.text()).toContain('Aangenaam');
  expect(page.text()).toContain('Probeer het op de mail van een ander');
});

test('what is typed before the first run stays when the organisation presets a team meanwhile', async () => {
  const page = welcomeWith();
  await page.type('Name 1', 'Ineke');
  await act(() => page.model.settings.setLanguage('nl'));
  await act(async () => page.model.follow(defaultSettings, { ...noPolicy, team: 'Team Incasso' }));
  expect(page.field('Naam 1')).toHaveProperty('value', 'Ineke');
  expect(page.text()).toContain('Van je organisatie');
  expect(page.place.querySelector('.letter')?.textContent).toContain('Ineke\nTeam Incasso');
});

test('a mail that nobody signs is repaired with two clicks, in the name that was typed', async () => {
  const page = welcomeWith();
  await page.type('Name 1', 'Ineke de Vries');
  expect(page.text()).toContain('2 things to look at');
  await page.press(/Dear .*Bakker|Dear Nienke/);
  await page.press(/Ineke de Vries/);
  expect(page.text()).toContain('A mail from a person');
  const editor = page.field('Message');
  expect(editor).toHaveProperty('value', expect.stringMatching(/^Dear [\s\S]*Ineke de Vries/));
  await page.press('Start over');
  expect(page.text()).toContain('2 things to look at');
});

test('what is silenced in the mail to try on is no setting', async () => {
  const page = welcomeWith({ acceptedAt: 5, identity });
  await page.press(/Hear no more of “No person signs”/);
  await page.press('Never');
  await page.says('One thing to look at');
  expect(page.services.save).not.toHaveBeenCalled();
});
