import { all } from './dom';
import { type FieldRole, isClassed, isLabelled, isNamed } from './field-names';

/** What can be pressed, in any webmail. */
export const buttons =
  'button, input[type="submit"], input[type="button"], input[type="image"], [role="button"], md-button';

const fields = 'input, textarea, iframe, [contenteditable]';

/** The button that sends, by name and form semantics; what it says decides only among the buttons of a composer. */
export function sendButton(root: HTMLElement): HTMLElement | undefined {
  const ranked = all(root, buttons)
    .map((button) => ({ button, rank: sendRank(button) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  return ranked[0]?.button;
}

/** Is this press one of Send? What a page does not say to be a button may be called so all the same. */
export function isSend(pressed: Element, root: HTMLElement): boolean {
  const send = sendButton(root);
  if (send) return send.contains(pressed);
  for (
    let at: Element | null = pressed;
    at && at !== root && !at.querySelector(fields);
    at = at.parentElement
  ) {
    if (isNamed(at, 'send') || isLabelled(at, 'send')) return true;
  }
  return false;
}

function sendRank(button: HTMLElement): number {
  if ((['discard', 'draft', 'schedule'] as const).some((role) => saysOf(button, role))) return 0;
  if (button.getAttribute('aria-haspopup') && !isNamed(button, 'send')) return 0;
  const submits = 'form' in button && button.form && 'type' in button && button.type === 'submit';
  const named = isNamed(button, 'send') ? 4 : isClassed(button, 'send') ? 2 : 0;
  return named + (isLabelled(button, 'send') ? 2 : 0) + (submits ? 1 : 0);
}

/** Does the button's name or label say that it is for this? */
export function saysOf(button: Element, role: FieldRole): boolean {
  return isNamed(button, role) || isLabelled(button, role);
}
