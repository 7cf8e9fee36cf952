import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import { setStrings } from '@/utils/i18n';
import { messagesOf } from '@/utils/locales';

/** Draws a tree in the document and gives what a user can reach: by role, by name, by text. */
export function onScreen(content: ComponentChildren) {
  setStrings(messagesOf('en'), 'en');
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  act(() => render(content, place));
  const named = (selector: string, name: string | RegExp): HTMLElement => {
    const all = [...place.querySelectorAll<HTMLElement>(selector)];
    const found = all.find((element) => matches(nameOf(element), name));
    if (!found) throw new Error(`no ${selector} "${name}" among: ${all.map(nameOf).join(' | ')}`);
    return found;
  };
  return {
    place,
    text: () => place.textContent ?? '',
    /** Waits until these words are on screen. */
    says: (words: string) => vi.waitFor(() => expect(place.textContent).toContain(words)),
    button: (name: string | RegExp) => named('button', name),
    field: (name: string | RegExp) => named('input, textarea, select', name),
    async press(name: string | RegExp) {
      await act(async () => named('button', name).click());
    },
    async key(target: Element, key: string) {
      await act(async () => {
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      });
    },
    async type(name: string | RegExp, text: string) {
      const field = named('input, textarea', name);
      await act(async () => {
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    async choose(name: string | RegExp, value: string) {
      const select = named('select', name);
      await act(async () => {
        if (select instanceof HTMLSelectElement) select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    },
    end: () => act(() => render(null, place)),
  };
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labelled = element.id && document.querySelector(`label[for="${element.id}"]`);
  return ((labelled || element).textContent ?? '').trim();
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text === wanted : wanted.test(text);
}
