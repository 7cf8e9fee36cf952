import { expect, test } from './fixtures';

const people = 20_000;

/** An export of another program, of invented people. */
function exportOf(count: number): Buffer {
  const lines = ['First Name,Last Name,Email,Company'];
  for (let number = 1; number <= count; number++) {
    lines.push(`Anna,Bakker ${number},anna.${number}@example.org,Bakkerij ${number % 500}`);
  }
  return Buffer.from(lines.join('\r\n'));
}

/** Cancels in the page itself, once some of it is done: from outside, a fast machine might be done before. */
function cancelOnTheWay(): void {
  const seen: number[] = [];
  Object.assign(window, { seen });
  new MutationObserver((_changes, observer) => {
    const bar = document.querySelector('progress');
    if (!bar || bar.max < 20_000 || seen.at(-1) === bar.value) return;
    seen.push(bar.value);
    if (seen.length < 3) return;
    observer.disconnect();
    document.querySelector<HTMLElement>('.job button')?.click();
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

test('bringing in 20,000 people shows how far it is, and cancelled it leaves nobody', async ({
  extension,
}) => {
  await extension.accept();
  const settings = await extension.open('options');
  await settings.getByRole('link', { name: 'Your data' }).click();
  await settings.evaluate(cancelOnTheWay);
  await settings
    .locator('input[type=file]')
    .nth(1)
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: exportOf(people) });
  await settings.getByRole('button', { name: /^Bring 20.?000 people in$/ }).click();
  await expect(settings.getByText('Stopped. Nothing was changed.')).toBeVisible({ timeout: 30_000 });
  const seen = await settings.evaluate(() => Reflect.get(window, 'seen'));
  expect(seen).toEqual([...seen].sort((a: number, b: number) => a - b));
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.at(-1)).toBeLessThan(people * 2);

  const overview = await extension.open('overview');
  await expect(overview.getByText('Nobody here yet')).toBeVisible();
});
