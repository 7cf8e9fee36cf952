/**
 * Give a shadow root its style. A constructed sheet passes every content security policy; Firefox refuses one that was made
 * in a content script's own world (bug 1751346), and there a `<style>` element, which it exempts from the page's policy, does.
 */
export function adoptStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length > 0) return;
  } catch {
    // Falls through to the element.
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
}
