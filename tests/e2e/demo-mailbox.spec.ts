import { expect, test } from './fixtures';

test.describe('the demo mailbox without a single word of ours in it', () => {
  for (const editor of ['rich', 'plain'] as const) {
    test(`sends a draft from the ${editor} editor as it stands`, async ({ extension, mailbox }) => {
      const page = await extension.context.newPage();
      await page.goto(`${mailbox.url}drafts`);
      await page.getByRole('link', { name: /Karin van den Berg/ }).click();
      const before = mailbox.mails().find(({ id }) => id === 'draft-waterlicht')?.text;
      if (editor === 'plain') await page.getByLabel('Plain text').check();
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('status').getByText('Message sent.')).toBeVisible();
      const [sent] = mailbox.mails();
      expect(sent?.folder).toBe('sent');
      expect(sent?.text).toBe(before);
    });
  }

  test('answers with quoted history', async ({ extension, mailbox }) => {
    const page = await extension.context.newPage();
    await page.goto(`${mailbox.url}mail/waterlicht`);
    await page.getByRole('link', { name: 'Reply' }).click();
    await page.getByRole('textbox', { name: 'Message' }).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Dag Karin,');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Sent' })).toBeVisible();
    const [sent] = mailbox.mails();
    expect(sent?.to).toEqual([{ name: 'Karin van den Berg', email: 'karin.vandenberg@waterlicht.example' }]);
    expect(sent?.subject).toBe('Re: Factuur 2026-0418 klopt niet');
    expect(sent?.text).toMatch(/^Dag Karin,\n[\s\S]*wrote:\n> Beste Ineke,\n/);
  });
});
