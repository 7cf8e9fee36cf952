import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { WebmailChoice } from '@/components/settings/webmail-choice';
import { createWebmailChoice } from '@/components/settings/webmail-choice.model';
import { onScreen } from './on-screen';

const webmails = [
  { name: 'Outlook', matches: ['https://outlook.live.com/*', 'https://outlook.office.com/*'] },
  { name: 'Proton Mail', matches: ['https://mail.proton.me/*'] },
  { name: 'Fastmail', matches: ['https://app.fastmail.com/*'] },
];

const fromInstall = { name: 'Gmail', matches: ['https://mail.google.com/*'] };

/** A browser that gives what it is asked for, or refuses. */
async function choiceIn(refuses = false) {
  const granted = new Set<string>(fromInstall.matches);
  const life = new AbortController();
  let changed = (): void => {};
  const enableSites = vi.fn(async (matches: readonly string[]) => {
    if (!refuses) for (const match of matches) granted.add(match);
    return !refuses;
  });
  const model = createWebmailChoice({
    webmails,
    fromInstall,
    areEnabled: async (matches) => matches.every((match) => granted.has(match)),
    enableSites,
    watchAccess: (call) => (changed = call),
  });
  const page = onScreen(<WebmailChoice model={model} />);
  await act(() => model.start(life.signal));
  const box = (name: string) =>
    [...page.place.querySelectorAll('label')].find((label) => label.textContent === name)?.control;
  return {
    ...page,
    enableSites,
    granted,
    box,
    tick: (name: string) => act(() => box(name)?.click()),
    changed: () => act(() => changed()),
  };
}

test('asks for nothing before something is ticked, and then once for all that is', async () => {
  const page = await choiceIn();
  expect(page.button('Use Byname there').hasAttribute('disabled')).toBe(true);
  await page.tick('Outlook');
  await page.tick('Fastmail');
  await page.press('Use Byname there');
  expect(page.enableSites).toHaveBeenCalledExactlyOnceWith([
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://app.fastmail.com/*',
  ]);
  await page.says('FastmailByname works there');
  expect(page.box('Outlook')).toBeUndefined();
  expect(page.box('Proton Mail')).toBeDefined();
});

test('what is there from the install is offered only once it is taken back', async () => {
  const page = await choiceIn();
  expect(page.box('Gmail')).toBeUndefined();
  await page.says('besides Gmail');
  page.granted.delete('https://mail.google.com/*');
  await page.changed();
  await page.says('Where do you mail?');
  await page.tick('Gmail');
  await page.press('Use Byname there');
  expect(page.enableSites).toHaveBeenCalledExactlyOnceWith(['https://mail.google.com/*']);
  await page.says('besides Gmail');
  expect(page.box('Gmail')).toBeUndefined();
});

test('a tick taken away is not asked for', async () => {
  const page = await choiceIn();
  await page.tick('Outlook');
  await page.tick('Proton Mail');
  await page.tick('Outlook');
  await page.press('Use Byname there');
  expect(page.enableSites).toHaveBeenCalledExactlyOnceWith(['https://mail.proton.me/*']);
});

test('says that the browser refused, and keeps what was ticked', async () => {
  const page = await choiceIn(true);
  await page.tick('Proton Mail');
  await page.press('Use Byname there');
  await page.says('The browser did not give permission');
  const box = page.box('Proton Mail');
  expect(box instanceof HTMLInputElement && box.checked).toBe(true);
});

test('follows what is given and taken in the pages of the browser itself', async () => {
  const page = await choiceIn();
  for (const match of webmails.flatMap(({ matches }) => matches)) page.granted.add(match);
  await page.changed();
  await page.says('Byname works in all of these.');
  page.granted.delete('https://outlook.office.com/*');
  await page.changed();
  await vi.waitFor(() => expect(page.box('Outlook')).toBeDefined());
});
