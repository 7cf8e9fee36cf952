import { says } from './driving';
import { accept, expect, test } from './fixtures';

test('in Firefox the page of the sidebar follows from tab to tab and from mail to mail', async ({
  firefox,
  mailbox,
}) => {
  await accept(firefox);
  const mails = await firefox.browser.newPage();
  await mails.goto(`${mailbox.url}mail/waterlicht`);
  // In a tab, as no driver reaches the sidebar itself: the page is the same, and the tab in front is the one it follows.
  const panel = await firefox.openOwnPage('sidepanel.html');
  await says(panel, 'body').toMatch(/Nothing waits for you/);

  /** ms since 1970 at which the words that a change brings are in the panel. */
  const seenAt = async (change: () => Promise<unknown>, words: string): Promise<number> => {
    await panel.evaluate((wanted) => {
      const seen = new MutationObserver(() => {
        if (!document.body.textContent?.includes(wanted)) return;
        document.body.dataset['seenAt'] = String(Date.now());
        seen.disconnect();
      });
      delete document.body.dataset['seenAt'];
      seen.observe(document.body, { childList: true, characterData: true, subtree: true });
    }, words);
    await change();
    await expect.poll(() => panel.evaluate(() => document.body.dataset['seenAt'])).toBeDefined();
    return Number(await panel.evaluate(() => document.body.dataset['seenAt']));
  };

  const begun = Date.now();
  const toTab = (await seenAt(() => mails.bringToFront(), 'Karin van den Berg')) - begun;
  const mailAt = await seenAt(() => mails.goto(`${mailbox.url}mail/brightloop`), 'No name under this mail');
  const loadedAt = await mails.evaluate(() => {
    const [load] = performance.getEntriesByType('navigation');
    return performance.timeOrigin + (load?.toJSON().domContentLoadedEventEnd ?? 0);
  });
  const toMail = Math.round(mailAt - loadedAt);
  console.log(`Followed by the sidebar's page: a change of tab in ${toTab} ms, of mail in ${toMail} ms`);
});
