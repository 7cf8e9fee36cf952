import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Followed } from '@/utils/panel-link/follow-page';
import { cannotSee } from './ask-page';
import type { PageCheck } from './check-page';

/** How long a mail may be on its way before it counts as one that cannot be seen, in ms. */
const grace = 3_000;

/** The pages of the browser, as far as they are checked. */
export interface CheckedTabs {
  /** What Byname finds in a tab's page; `undefined` where none of our scripts answers. */
  check(tabId: number): Promise<PageCheck | undefined>;
  /** A tab shows something else, perhaps another address of the same page. */
  onChanged(changed: (tabId: number) => void, signal: AbortSignal): void;
}

/**
 * Whether the page that is followed should hold a mail by its address, and none is found there: its check then, else
 * `undefined`. Follows the page until `life` aborts.
 */
export function watchUnseen(
  page: ReadonlySignal<Followed>,
  tabs: CheckedTabs,
  life: AbortSignal,
): ReadonlySignal<PageCheck | undefined> {
  const unseen = signal<PageCheck | undefined>(undefined);
  let shown: number | undefined;
  let look = new AbortController();

  async function unseenIn(tabId: number): Promise<PageCheck | undefined> {
    const check = await tabs.check(tabId);
    return check && cannotSee(check) ? check : undefined;
  }

  async function lookAt(tabId: number | undefined): Promise<void> {
    look.abort();
    look = new AbortController();
    const { signal: mine } = look;
    if (tabId !== shown || tabId === undefined) unseen.value = undefined;
    shown = tabId;
    if (tabId === undefined) return;
    const first = await unseenIn(tabId);
    if (mine.aborted) return;
    if (!first || unseen.peek()) {
      unseen.value = first;
      return;
    }
    await pause(grace, mine);
    if (mine.aborted) return;
    const still = await unseenIn(tabId);
    if (!mine.aborted) unseen.value = still;
  }

  const stop = effect(() => void lookAt(tabWithoutMail(page.value)));
  tabs.onChanged((tabId) => {
    if (tabId === tabWithoutMail(page.peek())) void lookAt(tabId);
  }, life);
  life.addEventListener('abort', () => {
    stop();
    look.abort();
  });
  return unseen;
}

function tabWithoutMail(followed: Followed): number | undefined {
  if (followed.status !== 'seen') return followed.status === 'nothing' ? followed.tabId : undefined;
  const { reading, writing, record } = followed.page;
  return reading || writing || record ? undefined : followed.tabId;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
