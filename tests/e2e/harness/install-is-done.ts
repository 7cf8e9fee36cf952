/**
 * Runs in a page of the extension: has it done all that it does on its install? A browser that starts slowly opens the welcome
 * page, in front of every other tab, and starts the watcher in open tabs while a test works in them already.
 */
export async function installIsDone(): Promise<boolean> {
  const welcome = chrome.runtime.getURL('/welcome.html');
  const views = chrome.extension.getViews({ type: 'tab' });
  const welcomes = views.some((view) => String(Reflect.get(view, 'location')) === welcome);
  return welcomes && (await chrome.scripting.getRegisteredContentScripts()).length > 0;
}
