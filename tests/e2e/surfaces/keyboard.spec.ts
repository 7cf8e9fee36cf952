import { expect, test } from '../fixtures';
import { focusOrder, tabTo } from '../harness/keyboard';

test('the popup goes by keyboard alone: its order, a touch logged, and taken back', async ({ extension }) => {
  await extension.accept();
  const popup = await extension.open('popup');
  await expect(popup.getByText('No touches yet')).toBeVisible();
  expect(await focusOrder(popup, 5)).toEqual([
    'Open beside the page',
    'All contacts',
    'Your names and settings',
    'Find a contact',
    'Log',
  ]);
  await popup.keyboard.press('Shift+Tab');
  await popup.keyboard.type('Nienke Bakker');
  await expect(popup.getByText('Nobody by that name')).toBeVisible();
  await tabTo(popup, /^Log a touch with Nienke Bakker/);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('main')).toBeFocused();
  await tabTo(popup, /^Log it$/);
  await popup.keyboard.press('Enter');
  const said = popup.getByRole('status');
  await expect(said.filter({ hasText: 'Logged: call with Nienke Bakker.' })).toBeVisible();
  await tabTo(popup, /^Undo$/);
  await popup.keyboard.press('Enter');
  await expect(said.filter({ hasText: 'Taken out of your log again.' })).toBeVisible();
  await expect(popup.getByText('No touches yet')).toBeVisible();
});

test('a step is planned and ticked off on a contact’s page by keyboard alone', async ({ extension }) => {
  await extension.accept();
  const popup = await extension.open('popup');
  await popup.getByRole('button', { name: 'Log', exact: true }).click();
  await popup.getByLabel('With whom?').fill('Nienke Bakker');
  await popup.getByRole('button', { name: 'Log it' }).click();
  await expect(popup.getByText('Logged: call with Nienke Bakker.')).toBeVisible();
  await popup.close();

  const page = await extension.open('overview');
  await expect(page.getByRole('link', { name: /Nienke Bakker/ })).toBeVisible();
  await tabTo(page, /Nienke Bakker/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 of 7 moments')).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, /^Plan a step$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^What for\? \(optional\)$/);
  await page.keyboard.type('The second oven');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Planned for' })).toBeVisible();
  await tabTo(page, /^Done: Call/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Step done.' })).toBeVisible();
  await tabTo(page, /^Undo$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The second oven')).toBeVisible();
});
