import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Box,
  intersect,
  offsetOf,
  placeCard,
  placeTag,
  sideForBar,
  type TagRoom,
} from '@/utils/overlay/placement';

const room: TagRoom = {
  editor: { left: 400, top: 200, width: 500, height: 300 },
  viewport: { width: 1280, height: 800 },
  full: { width: 150, height: 30 },
  compact: { width: 30, height: 30 },
  isFree: () => true,
  offset: undefined,
};
const covers = (box: Box, other: Box) => intersect(box, other) !== undefined;

test('stands to the right of the editor where there is room', () => {
  const place = placeTag(room);
  expect(place).toMatchObject({ left: 908, top: 462, compact: false });
});

test('stands to the left when the editor reaches the right edge', () => {
  const place = placeTag({ ...room, editor: { ...room.editor, left: 780 } });
  expect(place.left + place.width).toBe(772);
  expect(covers(place, { ...room.editor, left: 780 })).toBe(false);
});

test('does not stand on something of the host that can be pressed', () => {
  const toolbar = { left: 900, top: 0, width: 380, height: 800 };
  const place = placeTag({ ...room, isFree: (box) => !covers(box, toolbar) });
  expect(covers(place, toolbar)).toBe(false);
  expect(covers(place, room.editor)).toBe(false);
});

test('while somebody types it stays on its side of the editor, whatever comes there, as long as it fits', () => {
  const place = placeTag({ ...room, isFree: (box) => box.left > room.editor.left });
  const grown = { ...room.editor, height: 400 };
  const stayed = placeTag({ ...room, editor: grown, stay: place, isFree: () => false });
  expect(stayed).toMatchObject({ left: place.left, top: place.top + 100, compact: false });
  const wide = placeTag({ ...room, editor: { ...grown, width: 860 }, stay: place });
  expect(wide.left + wide.width).toBe(392);
});

test('drops its text before it stands in the editor', () => {
  const editor = { left: 40, top: 0, width: 1200, height: 800 };
  const place = placeTag({ ...room, editor });
  expect(place.compact).toBe(true);
  expect(covers(place, editor)).toBe(false);
});

test('stands small in the corner of an editor that fills everything', () => {
  const editor = { left: 0, top: 0, width: 1280, height: 800 };
  expect(placeTag({ ...room, editor })).toMatchObject({ left: 1234, top: 762, compact: true });
});

test('goes where the user put it, and says so again', () => {
  const offset = { right: 20, bottom: -40 };
  const place = placeTag({ ...room, offset });
  expect(offsetOf(room.editor, place)).toEqual(offset);
});

const px = (max: number) => fc.integer({ min: 0, max });
const boxes = fc.record({ left: px(2000), top: px(1500), width: px(2000), height: px(1500) });

test('tag and card always stand in the viewport', () => {
  fc.assert(
    fc.property(boxes, px(3000), px(3000), fc.boolean(), (editor, right, bottom, moved) => {
      const tag = placeTag({ ...room, editor, offset: moved ? { right, bottom } : undefined });
      const card = placeCard({
        anchor: tag,
        editor,
        card: { width: 360, height: 900 },
        viewport: room.viewport,
      });
      for (const box of [tag, card]) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(room.viewport.width);
        expect(box.top + box.height).toBeLessThanOrEqual(room.viewport.height);
      }
    }),
  );
});

test('the card leaves the draft readable when there is room beside it', () => {
  const anchor = placeTag(room);
  const card = placeCard({
    anchor,
    editor: room.editor,
    card: { width: 340, height: 400 },
    viewport: room.viewport,
  });
  expect(covers(card, room.editor)).toBe(false);
  expect(covers(card, anchor)).toBe(false);
});

test('a bar stands in the middle unless it is less in the way elsewhere', () => {
  const bar = { left: 0, top: 740, width: 400, height: 40 };
  const send = { left: 600, top: 730, width: 80, height: 40 };
  const viewport = { width: 1280, height: 800 };
  expect(sideForBar(bar, viewport, () => 0)).toBe('middle');
  expect(sideForBar(bar, viewport, (box) => (covers(box, send) ? 1 : 0))).toBe('start');
  expect(sideForBar(bar, viewport, (box) => (box.left > 700 ? 1 : 1_000))).toBe('end');
  expect(sideForBar(bar, viewport, () => 3)).toBe('middle');
});
