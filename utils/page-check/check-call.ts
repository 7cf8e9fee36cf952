/** What composers and messages are made of, whatever the product. */
export const anchors: Readonly<Record<string, string>> = {
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

/** Asks the page's own frame what Byname finds in it; what is to be counted travels along, so that no page carries it. */
export const checkCall = { notice: 'check-page', anchors } as const;
