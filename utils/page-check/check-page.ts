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

/**
 * Looks at a page as its adapter does.
 * @param anchors selectors of what to count besides, by the names that they have in the result.
 */
export function checkPage(
  page: Document,
  adapter: HostAdapter,
  anchors: Readonly<Record<string, string>>,
): PageCheck {
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
