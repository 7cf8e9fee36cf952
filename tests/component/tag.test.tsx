import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Tag } from '@/components/tag/tag';
import { startDrag } from '@/components/tag/tag.model';
import type { DraftStanding } from '@/utils/draft-standing';
import { onScreen } from './on-screen';

function tagOf(standing: DraftStanding) {
  const given = { onPress: vi.fn(), onMove: vi.fn(), onMoved: vi.fn() };
  const now = signal(standing);
  const screen = onScreen(<Tag standing={now} compact={false} expanded={false} {...given} />);
  return { ...screen, ...given, now, tag: screen.button(/^Byname: /) };
}

test('its name says how the draft stands, and follows it', async () => {
  const screen = tagOf({ status: 'reading' });
  expect(screen.tag.getAttribute('aria-label')).toBe('Byname: Reading…');
  const read = {
    status: 'read',
    findings: [],
    signature: '',
    signoffs: [],
    openers: [],
    reader: undefined,
  } as const;
  await act(async () => {
    screen.now.value = read;
  });
  expect(screen.tag.getAttribute('aria-label'), 'nobody signs').toBe('Byname: Nothing to point out');
  await act(async () => {
    screen.now.value = { ...read, signature: 'Groet,\nIneke' };
  });
  expect(screen.tag.getAttribute('aria-label')).toBe('Byname: Signed by name');
  expect(screen.tag.className).toContain('tag-clear');
});

test('a press opens the card and tells whether it was by keyboard', async () => {
  const screen = tagOf({ status: 'empty' });
  screen.tag.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }));
  screen.tag.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  expect(screen.onPress.mock.calls).toEqual([[true], [false]]);
});

test('arrow keys move it, other keys do not', async () => {
  const screen = tagOf({ status: 'empty' });
  await screen.key(screen.tag, 'ArrowLeft');
  await screen.key(screen.tag, 'a');
  expect(screen.onMove.mock.calls).toEqual([[-16, 0]]);
  expect(screen.onMoved).toHaveBeenCalledOnce();
});

test('a trembling hand clicks; a longer way drags', () => {
  const drag = startDrag(100, 100);
  expect(drag.step(102, 101)).toBeUndefined();
  expect(drag.moved).toBe(false);
  expect(drag.step(110, 100)).toEqual({ dx: 10, dy: 0 });
  expect(drag.step(110, 90)).toEqual({ dx: 0, dy: -10 });
  expect(drag.moved).toBe(true);
});
