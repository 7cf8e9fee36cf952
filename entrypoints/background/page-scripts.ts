import { browser } from 'wxt/browser';
import type { HostPack } from '@/utils/hosts/host-sign';
import type { Asker } from '@/utils/messaging/server';
import { composerScript, editScript, hostScripts, panelLinkScript, stripScript } from './content-scripts';

/**
 * Runs one of our scripts beside the watcher in the frame that asks. Injected rather than web-accessible, so that no
 * page can find out by asking for the file that Byname is installed.
 */
async function inject(file: typeof composerScript, { tabId, frameId }: Asker): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}

export function loadComposer(asker: Asker): Promise<void> {
  return inject(composerScript, asker);
}

export function loadEdit(asker: Asker): Promise<void> {
  return inject(editScript, asker);
}

export function loadHosts(pack: HostPack, asker: Asker): Promise<void> {
  return inject(hostScripts[pack], asker);
}

export function loadPanelLink(asker: Asker): Promise<void> {
  return inject(panelLinkScript, asker);
}

export function loadStrip(asker: Asker): Promise<void> {
  return inject(stripScript, asker);
}
