import type { HostAdapter } from '@/utils/hosts/types';

/** What Byname finds in a page of a product. Counts and names of its own only: nothing that the page says. */
export interface PageCheck {
  /** Id of the adapter. */
  readonly adapter: string;
  /** Product name as people say it; empty for a page of no known product. */
  readonly product: string;
  /** What the page should hold by its address. */
  readonly expects: 'composer' | 'message' | 'nothing';
  readonly composers: number;
  readonly messages: number;
  /** How often each kind of element that adapters go by is there. */
  readonly anchors: Readonly<Record<string, number>>;
}

/** What composers and messages are made of, whatever the product. */
const anchors: Readonly<Record<string, string>> = {
  editable: '[contenteditable]:not([contenteditable="false"])',
  textarea: 'textarea',
  textbox: '[role="textbox"]',
  combobox: '[role="combobox"]',
  frame: 'iframe',
  form: 'form',
  dialog: 'dialog, [role="dialog"]',
  subject: 'input[name*="subject" i], input[id*="subject" i], [data-testid*="subject" i]',
  button: 'button, [role="button"], input[type="submit"]',
  main: 'main, [role="main"]',
  article: 'article, [role="article"]',
  address: '[email], [data-email], [data-hovercard-id], a[href^="mailto:"]',
};

/** Looks at a page as its adapter does. */
export function checkPage(page: Document, adapter: HostAdapter): PageCheck {
  return {
    adapter: adapter.id,
    product: adapter.id === 'generic' ? '' : adapter.name,
    expects: adapter.expects(page) ?? 'nothing',
    composers: adapter.composers(page).filter((root) => adapter.compose(root) !== undefined).length,
    messages: adapter.messages(page).length,
    anchors: Object.fromEntries(
      Object.entries(anchors).map(([name, selector]) => [name, page.querySelectorAll(selector).length]),
    ),
  };
}
