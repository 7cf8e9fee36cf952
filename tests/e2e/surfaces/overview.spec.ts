import { readFile } from 'node:fs/promises';
import { expect, shot, test } from '../fixtures';

test('from a first call to a promise, a file, and erased for real, all in the overview', async ({
  extension,
}) => {
  await extension.accept();
  const popup = await extension.open('popup');
  await popup.getByRole('button', { name: 'Log', exact: true }).first().click();
  await popup.getByLabel('With whom?').fill('Nienke Bakker');
  await popup.getByLabel('Note').fill('Her dog is called Moos');
  await popup.getByRole('button', { name: 'Log it' }).click();
  await expect(popup.getByText('Logged: call with Nienke Bakker.')).toBeVisible();
  await popup.close();

  const page = await extension.open('overview');
  await expect(page).toHaveTitle('Overview · Byname');
  await page.getByRole('link', { name: /Nienke Bakker/ }).click();
  await expect(page.getByText('1 of 7 moments')).toBeVisible();
  await expect(page.getByText('Her dog is called Moos')).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();

  await test.step('what was changed is still there after a reload, and found in another tab', async () => {
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByLabel('Organisation', { exact: true }).fill('De Gouden Aar');
    await page.getByLabel('How it stands').selectOption('A definite no');
    await page.getByLabel('Their reason').fill('Stays where she is');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('said no: Stays where she is')).toBeVisible();
    await page.reload();
    await expect(page.getByText('said no: Stays where she is')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Log a touch' })).toHaveCount(0);
  });

  await test.step('everything about her is one file', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Everything as one file' }).click(),
    ]);
    const file = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(file).toMatchObject({ contact: { names: ['Nienke Bakker'] }, touches: [{ channel: 'call' }] });
  });

  await test.step('the conversation is in the figures, and they print', async () => {
    await page.getByRole('link', { name: 'Conversations' }).click();
    await expect(page.getByText('1 time two people really spoke with each other.')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByRole('img', { name: /Real conversations/ })).toBeVisible();
    await shot(page, 'overview-printed');
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('and she is gone for real', async () => {
    await page.getByRole('link', { name: 'Contacts', exact: true }).click();
    await page.getByRole('link', { name: /Nienke Bakker/ }).click();
    await page.getByRole('button', { name: 'Erase for real…' }).click();
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await expect(page.getByText('Erased for real.')).toBeVisible();
    await page.getByRole('link', { name: 'Contacts', exact: true }).click();
    await expect(page.getByText('Nobody here yet')).toBeVisible();
  });
});

test('a back-up made in the settings brings the log back into an empty one', async ({ extension }) => {
  await extension.accept();
  const popup = await extension.open('popup');
  await popup.getByRole('button', { name: 'Log', exact: true }).first().click();
  await popup.getByLabel('With whom?').fill('Edwin van der Sar');
  await popup.getByRole('button', { name: 'Log it' }).click();
  await expect(popup.getByText('Logged: call with Edwin van der Sar.')).toBeVisible();
  await popup.close();

  const settings = await extension.open('options');
  await settings.getByRole('link', { name: 'Your data' }).click();
  const [download] = await Promise.all([
    settings.waitForEvent('download'),
    settings.getByRole('button', { name: 'Make a back-up' }).click(),
  ]);
  const path = await download.path();
  await settings.getByRole('button', { name: 'Erase my log…' }).click();
  await settings.getByRole('button', { name: 'Erase for good' }).click();
  await expect(settings.getByText('Your log is empty.')).toBeVisible();

  await settings.locator('input[type=file]').first().setInputFiles(path);
  await expect(settings.getByText(/A back-up of .*1 contact and 1 touch/)).toBeVisible();
  await settings.getByRole('button', { name: 'Add to my log' }).click();
  await expect(settings.getByRole('row', { name: /Contacts 1/ })).toBeVisible();
  const overview = await extension.open('overview');
  await expect(overview.getByRole('link', { name: /Edwin van der Sar/ })).toBeVisible();
});
