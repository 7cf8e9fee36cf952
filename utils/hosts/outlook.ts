import type { Person } from '@/utils/analysis/types';
import { addressIn } from './addresses';
import { byAddress } from './by-address';
import { all, first } from './dom';
import type { HostFacts } from './host-facts';
import type { HostSign } from './host-sign';
import { liveRegions } from './live-regions';

/**
 * Outlook on the web, work and consumer (outlook.office.com, .office365.com, .live.com, .cloud.microsoft).
 * Sources: extensions and notes of 2023–2026 (amarnai's dated checks of 2026-07, Briskine, Just Not Sorry, Toggl); no live page
 * was seen by us. Class names are build hashes there: only ids, data attributes and roles are used.
 */
export const outlookSign: HostSign = {
  id: 'outlook',
  name: 'Outlook',
  pack: 'webmail',
  address:
    /^outlook\.(?:office|office365|live)\.com\/|^outlook\.cloud\.microsoft\/|^outlook\.office365\.us\/|^partner\.outlook\.cn\//,
  app: '#O365_MainLink_Me, [data-app-section="ConversationContainer"], [id^="docking_InitVisiblePart"], [id^="editorParent_"]',
};

/** The part between the marks is the draft's own id. */
const subject = 'input[id^="MSG_"][id$="_SUBJECT"]';
const panes =
  '#ReadingPaneContainerId, #ConversationReadingPaneContainer, [data-app-section="ConversationContainer"]';
const body = '[id^="UniqueMessageBody"], [role="document"]';
/** Where a message says whom it went to (Mailvelope's pages of 2026, scripts of 2023–2026): read-only fields, in a part with a test id. */
const readers =
  '[data-testid="RecipientWell"], [aria-readonly="true"], [id$="_TO"], [id$="_CC"], [id$="_BCC"]';

export const outlook: HostFacts = {
  composer: {
    // Recipient fields are editable, too; only the body is multi-line.
    editor:
      '[contenteditable="true"][role="textbox"][aria-multiline="true"], [id^="editorParent_"] [contenteditable="true"]',
    root: '[id^="docking_InitVisiblePart"], [data-app-section="Form_Content"], [data-app-section="ComposeForm"]',
    recipients: recipientFields,
    // A pill often shows only a name: its address is then unknown. Presence words stand outside the text container.
    chip: '[data-lpc-hover-target-id], [class*="_Entity"], [class*="textContainer-"]:not([data-lpc-hover-target-id] *), [title*="@"], [aria-label*="@"]',
    subject: `${subject}, input[type="text"][autocomplete="off"]`,
    // The row is there only for those who switched it on.
    from: (root) => shownSender(root) ?? ownAccount(root.ownerDocument),
    thread: (root, editor) => {
      const history = first(root, '#mail-editor-reference-message-container');
      return history && !editor.contains(history) ? 'reply' : undefined;
    },
    draftId: (root) => /^MSG_(.+)_SUBJECT$/.exec(first(root, subject)?.id ?? '')?.[1],
    send: '[data-testid="ComposeSendButton"] button:first-of-type, button[title*="Ctrl+Enter"], [id$="__primaryActionButton"]',
    shortcut: true,
    discard: '#discardCompose',
    notices: liveRegions,
    dialogs: '[role="alertdialog"], [role="dialog"][aria-modal="true"]',
    goneIsSent: true,
  },
  message: {
    // Only an expanded message has a body. The nearest named part around one is the message, unless it is the body or the pane.
    root: `:is([role="listitem"], [aria-label], [data-app-section="ItemContainer"], #ItemReadingPaneContainer, .wide-content-host):not([role="document"], [role="main"], ${panes}):has(${body})`,
    body,
    // The line of recipients has pills and labels of the same kind; without a sender before it, its first would look like one.
    from: `:is([id$="_FROM"], .lpc-hoverTarget, [data-lpc-hover-target-id], [aria-label*="@"]):not(${readers}, :is(${readers}) *)`,
    to: '[id$="_TO"] [data-lpc-hover-target-id], [id$="_TO"] [title*="@"]',
    subject: `[id$="_SUBJECT"][role="heading"], #ItemReadingPaneContainer [role="heading"], :is(${panes}) [role="heading"]`,
    id: (_, page) => /\/deeplink\/read\/([^/?#]+)/.exec(page.location?.pathname ?? '')?.[1],
    own: (page) => ownAccount(page)?.email,
    inSent: (page) => /\/sentitems(?:\/|$)/.test(page.location?.pathname ?? ''),
  },
  marks: {
    signature: '[id="Signature" i], #ms-outlook-mobile-signature',
    quoted: '#mail-editor-reference-message-container',
  },
  // Its own routes (2026-07): a number for the account may stand in them; a folder alone, a search and the options have no id.
  expects: byAddress({
    composer: /^\/mail\/(?:\d+\/)?(?:deeplink\/)?compose(?:[/?#]|$)/,
    message: /^\/mail\/(?:\d+\/)?(?:(?!options\/)[^/?#]+\/id|deeplink\/read)\/[^/?#]+/,
  }),
};

/** By the id that says the field, else by its place in the order To, Cc, Bcc of the editable fields that are no body. */
function recipientFields(root: HTMLElement, field: 'to' | 'cc' | 'bcc'): HTMLElement[] {
  const named = all(root, `[id$="_${field.toUpperCase()}"]`).filter(
    (element) => element.localName !== 'input',
  );
  if (named.length > 0) return named;
  const inOrder = all(root, '[contenteditable="true"]:not([aria-multiline="true"])');
  const placed = inOrder[['to', 'cc', 'bcc'].indexOf(field)];
  return placed && !/_(?:TO|CC|BCC)$/.test(placed.id) ? [placed] : [];
}

/** The account that the From row of a composer shows on its button. */
function shownSender(root: HTMLElement): Person | undefined {
  const buttons = all(root, 'button, [role="button"], [aria-haspopup]').filter(
    (button) => !button.closest('[contenteditable="true"], [data-lpc-hover-target-id]'),
  );
  const email = buttons.map(({ textContent }) => addressIn(textContent)).find(Boolean);
  return email ? { email } : undefined;
}

/** One account, or none where the page shows several. */
function ownAccount(page: Document): Person | undefined {
  const shown = all(
    page,
    '#O365_MainLink_Me, [data-log-name="MeControl"], [role="tree"] [role="treeitem"][title*="@"], [id^="primaryMailboxRoot_"]',
  );
  const found = new Set(
    shown.flatMap((element) => {
      const text = ['aria-label', 'title'].map((name) => element.getAttribute(name)).join(' ');
      return addressIn(text)?.toLowerCase() ?? [];
    }),
  );
  const [email, ...others] = found;
  return email && others.length === 0 ? { email } : undefined;
}
