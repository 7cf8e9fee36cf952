import { expect } from '@playwright/test';
import { test } from './chromium-page';
import { composerPages, messagePages } from './pages';
import { type Variation, variations } from './variations';

const pages = [...composerPages, ...messagePages];

for (const variation of Object.keys(variations) as Variation[]) {
  test(`every page is read rightly, or not at all, when ${variation}`, async ({ driver }) => {
    test.setTimeout(180_000);
    for (const { host, what, path } of pages) {
      await driver.open(path);
      expect(await driver.ask('harmsWhen', variation), `${host}: ${what}`).toEqual([]);
    }
  });
}

const outlookMessage = (
  header: string,
) => `<main role="main" data-app-section="MailReadCompose" aria-label="Lesebereich">
  <h3 role="heading" id="CONV_1_SUBJECT">Afspraak</h3><div class="a1"><div class="wide-content-host"><div>${header}</div>
  <div data-testid="RecipientWell"><div aria-label="An: Ineke de Vries" aria-readonly="true">
  <span class="lpc-hoverTarget" aria-label="ineke@corp.example">Ineke de Vries</span></div></div>
  <div role="document"><div id="UniqueMessageBody_2" aria-label="Nachrichtentext"><p>Geregeld.</p></div></div></div></div></main>`;

test("a mail of Outlook's in no labelled part is found, and none of its readers is its sender", async ({
  driver,
  tab,
}) => {
  await driver.open('/outlook/2026-11-reading.html');
  const show = (header: string) =>
    tab.evaluate((html) => {
      const pane = document.querySelector('#ReadingPaneContainerId');
      if (pane) pane.innerHTML = html;
    }, outlookMessage(header));
  await show('<span aria-label="Von: Nienke Bakker<nienke@klant.example>">Nienke Bakker</span>');
  expect((await driver.ask('read')).messages).toMatchObject([
    {
      from: { name: 'Nienke Bakker', email: 'nienke@klant.example' },
      subject: 'Afspraak',
      own: 'Geregeld.',
      sent: false,
    },
  ]);
  await show('<span>Nienke Bakker</span>');
  expect((await driver.ask('read')).messages).toEqual([]);
});
