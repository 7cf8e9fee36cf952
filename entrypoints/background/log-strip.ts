import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { reportOnce } from '@/utils/errors';
import type { LogStart } from '@/utils/messaging/protocol';
import type { Asker } from '@/utils/messaging/server';
import { readSettings } from '@/utils/settings/settings';
import { isClosed } from '@/utils/store/closed';
import { contactsWithPhone } from '@/utils/store/contacts';
import { type PersonOnPage, personInLog } from '@/utils/store/person-in-log';
import type { Contact } from '@/utils/store/types';
import { logStripScript, pagePersonScript } from './content-scripts';
import { openPage, openToday } from './pages';

/** The shortcut opens the strip in any page; where a page takes no scripts, the popup opens, which logs too. */
export function openLogStripOnDemand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'log-touch' || tab?.id === undefined) return;
    openLogStrip(tab.id).catch((error: unknown) => reportOnce('opening the strip', error));
  });
}

async function openLogStrip(tabId: number): Promise<void> {
  const { acceptedAt } = await readSettings();
  if (acceptedAt === null) return await openPage('welcome');
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [logStripScript] });
  } catch {
    await openToday();
  }
}

/** Offers to log a call: in the tab's own page, else in the frame that the number stands in. Silent for a closed contact. */
export async function offerToLogCall(phone: string, { tabId, frameId }: Asker): Promise<void> {
  const known = await contactsWithPhone(phone);
  if (known.length > 0 && known.every(isClosed)) return;
  try {
    await offerIn(phone, { tabId, frameIds: [0] });
  } catch {
    await offerIn(phone, { tabId, frameIds: [frameId] });
  }
}

async function offerIn(phone: string, target: { tabId: number; frameIds: number[] }): Promise<void> {
  // Serialised into the frame: it may use nothing from outside itself.
  const tell = (called: string) => void Reflect.set(globalThis, Symbol.for('byname.called'), called);
  await browser.scripting.executeScript({ target, func: tell, args: [phone] });
  await browser.scripting.executeScript({ target, files: [logStripScript] });
}

/** With whom the strip begins: who has the number that was called, else who the page shows. */
export async function whoToLog(
  tabId: number,
  called: string | undefined,
): Promise<Pick<LogStart, 'contact' | 'person'>> {
  if (called !== undefined) {
    const known = await personInLog({ name: '', emails: [], phones: [called] });
    return { contact: briefly(known), person: '' };
  }
  const person = await personOnPage(tabId);
  const contact = person && (await personInLog(person));
  return { contact: briefly(contact), person: person?.name || person?.emails[0] || '' };
}

function briefly(contact: Contact | undefined): LogStart['contact'] {
  if (!contact) return null;
  const { id, names, emails } = contact;
  return { id, name: names[0] ?? emails[0] ?? '', closed: isClosed(contact) };
}

const text = v.pipe(v.string(), v.maxLength(2_000));
const personSchema = v.object({ name: text, emails: v.array(text), phones: v.array(text) });

/** Asks the watchers of a tab who their page shows; the first that tells anything. */
async function personOnPage(tabId: number): Promise<PersonOnPage | undefined> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [pagePersonScript] })
    .catch(() => []);
  for (const { result } of frames) {
    const person = v.safeParse(personSchema, result);
    if (person.success) return person.output;
  }
  return undefined;
}
