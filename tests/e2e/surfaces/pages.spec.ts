import { expect, test } from '../fixtures';

test('a mail that nobody signs is repaired on the first page, and one Ctrl+Z takes each repair back', async ({
  extension,
}) => {
  const welcome = await extension.open('welcome');
  const message = welcome.getByRole('textbox', { name: 'Message' });
  const draft = await message.inputValue();
  await welcome.getByRole('textbox', { name: 'Name 1' }).fill('Ineke de Vries');
  await welcome.getByRole('button', { name: /^Change to Dear Nienke/ }).click();
  await expect(message).toHaveValue(/^Dear Nienke/);
  const greeted = await message.inputValue();
  await welcome
    .getByRole('button', { name: /^Change to .*Ineke/ })
    .first()
    .click();
  await expect(welcome.getByText('A mail from a person')).toBeVisible();
  await expect(message).toHaveValue(/Ineke/);
  await message.press('Control+z');
  await expect(message).toHaveValue(greeted);
  await message.press('Control+z');
  await expect(message).toHaveValue(draft);
  await expect(welcome.getByText('2 things to look at')).toBeVisible();
});

test('the first run asks for a name, shows the sign-off, and starts only when accepted', async ({
  extension,
}) => {
  const welcome = await extension.open('welcome');
  const stored = () =>
    extension.withRights((tab) =>
      tab.evaluate(async () => {
        const { settings } = await chrome.storage.local.get<{
          settings?: { acceptedAt: number | null; identity: { names: string[]; team: string } };
        }>('settings');
        return settings && { accepted: settings.acceptedAt !== null, ...settings.identity };
      }),
    );

  await welcome.getByRole('button', { name: 'Accept and start' }).click();
  await expect(welcome.getByText('Fill in at least one name')).toBeVisible();
  await welcome.getByRole('textbox', { name: 'Name 1' }).fill('Ineke de Vries');
  await welcome.getByLabel('Team or organisation').fill('Team Incasso');
  await expect(welcome.getByRole('complementary')).toContainText('Ineke de Vries');
  expect(await stored()).toBeUndefined();

  await welcome.getByRole('button', { name: 'Accept and start' }).click();
  await expect(welcome.getByText('Ready, Ineke de Vries')).toBeVisible();
  expect(await stored()).toMatchObject({ accepted: true, names: ['Ineke de Vries'], team: 'Team Incasso' });

  await test.step('another language is there at once and stays', async () => {
    await welcome.getByRole('link', { name: /settings/ }).click();
    await welcome.getByRole('link', { name: 'General' }).click();
    await welcome.getByLabel('Language of Byname').selectOption('Nederlands');
    await expect(welcome.getByRole('heading', { name: 'Algemeen' })).toBeVisible();
    await expect(welcome.getByText('Opgeslagen')).toBeVisible();
    await welcome.reload();
    await expect(welcome.getByRole('heading', { name: 'Algemeen' })).toBeVisible();
    await expect(welcome).toHaveTitle('Instellingen · Byname');
  });
});

test('before the first run the popup only leads to it', async ({ extension }) => {
  const popup = await extension.open('popup');
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Introduce yourself' }).click();
  expect((await opened).url()).toBe(extension.url('welcome'));
});

test('a call logged by hand is in the popup, is found by name, and can be taken back', async ({
  extension,
}) => {
  await extension.accept();
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await extension.open('popup');
  await expect(popup.getByText('No touches yet')).toBeVisible();
  await popup.getByRole('button', { name: 'Log', exact: true }).click();
  await popup.getByLabel('With whom?').fill('Nienke Bakker');
  await popup.getByLabel('What came of it?').selectOption('Spoke with somebody else there');
  await popup.getByLabel('Note').fill('Calls back after the fair');
  await popup.getByRole('button', { name: 'Log it' }).click();
  await expect(popup.getByText('Logged: call with Nienke Bakker.')).toBeVisible();

  const later = await extension.open('popup');
  await expect(later.getByRole('button', { name: /Nienke Bakker.*Calls back after the fair/ })).toBeVisible();
  await later.getByLabel('Find a contact').fill('bak');
  await later
    .getByRole('button', { name: /Nienke Bakker/ })
    .first()
    .click();
  await expect(later.getByText('Spoke with somebody else there')).toBeVisible();
  await later.getByRole('button', { name: 'Copy this sign-off' }).first().click();
  await expect(later.getByText('Copied.')).toBeVisible();
  expect(await later.evaluate(() => navigator.clipboard.readText())).toContain('Ineke de Vries');

  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByText('Taken out of your log again.')).toBeVisible();
  await expect(popup.getByText('No touches yet')).toBeVisible();
});
