import { afterEach, beforeEach, expect, test } from 'vitest';
import { hearKeys } from '@/utils/session/hear-keys';
import { fakeCompose, openComposer } from './fake-host';

let life: AbortController;
let heard: string[];
let editor: HTMLElement;

beforeEach(() => {
  life = new AbortController();
  heard = [];
  document.body.replaceChildren();
  const compose = fakeCompose(openComposer(document));
  if (!compose) throw new Error('no composer');
  editor = compose.editor;
  editor.focus();
  const hear = (how: string) => (key: KeyboardEvent) => void heard.push(`${how} ${key.key}`);
  hearKeys(compose, new Set([window]), { typed: hear('typed'), mayAct: hear('acts') }, life.signal);
  document.body.addEventListener('keydown', (key) => void heard.push(`page ${key.key}`), {
    signal: life.signal,
  });
});

afterEach(() => life.abort());

function press(key: string, held: KeyboardEventInit = {}, target: HTMLElement = editor): readonly string[] {
  heard.length = 0;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held }));
  return [...heard];
}

test('plain writing is heard after the page, once', () => {
  press('a');
  expect(press('b')).toEqual(['page b', 'typed b']);
  expect(press('Enter')).toEqual(['page Enter', 'typed Enter']);
});

test.each(['ctrlKey', 'metaKey'])('a key that may send is heard ahead of the page (%s)', (held) => {
  press('a');
  press(held === 'ctrlKey' ? 'Control' : 'Meta', { [held]: true });
  expect(press('Enter', { [held]: true }).slice(0, 2)).toEqual(['typed Enter', 'acts Enter']);
  press('a');
  expect(press('b')).toEqual(['page b', 'typed b']);
});

test('keys outside the editor are heard ahead of the page, as they may press a button', () => {
  press('a');
  editor.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  expect(press('Enter', {}, document.body).slice(0, 2)).toEqual(['typed Enter', 'acts Enter']);
  editor.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  press('a');
  expect(press('b')).toEqual(['page b', 'typed b']);
});

test('Ctrl+Enter right after coming back to the editor, with Ctrl down before, is heard ahead of the page', () => {
  press('a');
  editor.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  editor.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(press('Enter', { ctrlKey: true })[1]).toBe('acts Enter');
});

test('a page that keeps its keys to itself is heard all the same', () => {
  editor.addEventListener('keydown', (key) => key.stopPropagation(), { signal: life.signal });
  press('a');
  expect(press('b')).toEqual(['typed b']);
  expect(press('Enter', { ctrlKey: true })).toEqual(['typed Enter', 'acts Enter']);
});

test('nothing is heard once the composer is gone', () => {
  press('a');
  life.abort();
  expect(press('Enter', { ctrlKey: true })).toEqual([]);
});
