import { expect, test } from '../fixtures';

test('a mail from a window of its own, which closes, is offered where its list is', async ({
  extension,
  mailbox,
}) => {
  await extension.accept();
  const list = await extension.context.newPage();
  await list.goto(`${mailbox.url}sent`);
  const opened = list.waitForEvent('popup');
  await list.evaluate(
    (url) => void window.open(url, '', 'popup,width=900,height=700'),
    `${mailbox.url}compose`,
  );
  const composer = await opened;
  await expect(composer.locator('byname-composer .tag')).toBeVisible();
  await composer.getByRole('textbox', { name: 'To' }).fill('Karin van den Berg <karin@atelier.example>');
  await composer
    .getByRole('textbox', { name: 'Message' })
    .fill('Dag Karin,\n\nTot morgen.\n\nGroet,\nIneke de Vries');
  // As Horde's does once its server took the mail.
  await composer.evaluate(() => {
    window.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        window.close();
      },
      true,
    );
  });
  const closed = composer.waitForEvent('close');
  await composer.getByRole('button', { name: 'Send' }).click();
  await closed;
  await expect(list.locator('byname-strip .strip')).toContainText('Karin van den Berg');
});
