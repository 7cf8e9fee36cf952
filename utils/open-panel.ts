import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Firefox's own, which Chromium's types do not know. */
const sidebarSchema = v.object({
  open: v.pipe(v.custom<() => Promise<void>>((value) => typeof value === 'function')),
});

const pageSize = { width: 400, height: 760 } as const;

/**
 * Opens the panel beside a tab: the side panel of Chrome and Edge, the sidebar of Firefox, and a small window of its own where
 * the browser has neither, or lets none open from here. Call it straight from a click, before anything is awaited.
 */
export async function openPanel(tab: { readonly id: number; readonly windowId: number }): Promise<void> {
  try {
    await openBeside(tab.windowId);
  } catch {
    const page = new URL(`sidepanel.html?tab=${tab.id}`, browser.runtime.getURL('/'));
    await browser.windows.create({ type: 'popup', url: page.href, ...pageSize });
  }
}

function openBeside(windowId: number): Promise<void> {
  const { sidePanel } = browser;
  if (sidePanel !== undefined) return sidePanel.open({ windowId });
  const sidebar = v.safeParse(sidebarSchema, Reflect.get(browser, 'sidebarAction'));
  return sidebar.success ? sidebar.output.open() : Promise.reject(new Error('no panel in this browser'));
}
