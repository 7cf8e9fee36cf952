import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { longestParagraph, longestSelection, longestTitle, mostParagraphs, type PageText } from './page-text';

/** Built script that reads a page; in no page before the user asks for it. */
const readingScript = '/clip-page.js' as ScriptPublicPath;
const keyOf = (id: string): string => `clip:${id}`;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const pageTextSchema = v.object({
  title: text(longestTitle),
  url: text(2_000),
  lang: text(35),
  selection: text(longestSelection),
  paragraphs: v.pipe(v.array(text(longestParagraph)), v.maxLength(mostParagraphs)),
  beside: v.pipe(v.array(text(longestParagraph)), v.maxLength(mostParagraphs)),
});

interface ReadTab {
  readonly id?: number | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * On the user's click: reads the page of a tab and hands it to a window of ours that asks what to keep. Until that is
 * answered it is in `storage.session` alone, which pages cannot read and which ends with the browser. A page that may not
 * be read (a PDF, a page of the browser) comes with its title and address.
 */
export async function takePage(tab: ReadTab): Promise<void> {
  const id = crypto.randomUUID();
  const page = (await readTab(tab)) ?? unread(tab);
  await forgetPages();
  await browser.storage.session.set({ [keyOf(id)]: page });
  const url = `${browser.runtime.getURL('/clip.html')}#${id}`;
  await browser.windows.create({ url, type: 'popup', width: 460, height: 720 });
}

/** What was taken under this id; `undefined` when it was answered, or never was. */
export async function takenPage(id: string): Promise<PageText | undefined> {
  const key = keyOf(id);
  const stored = (await browser.storage.session.get(key))[key];
  const parsed = v.safeParse(pageTextSchema, stored);
  return parsed.success ? parsed.output : undefined;
}

/** Nothing of a page stays behind that was not kept. */
export async function forgetPages(): Promise<void> {
  const stored = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(stored).filter((key) => key.startsWith(keyOf(''))));
}

async function readTab({ id }: ReadTab): Promise<PageText | undefined> {
  if (id === undefined) return undefined;
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: id }, files: [readingScript] });
    const parsed = v.safeParse(pageTextSchema, answer?.result);
    return parsed.success ? parsed.output : undefined;
  } catch {
    // Rejects on the browser's own pages and where a PDF is shown.
    return undefined;
  }
}

function unread({ title = '', url = '' }: ReadTab): PageText {
  return {
    title: title.slice(0, longestTitle),
    url: url.slice(0, 2_000),
    lang: '',
    selection: '',
    paragraphs: [],
    beside: [],
  };
}
