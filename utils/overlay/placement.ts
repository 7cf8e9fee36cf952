/** Where our surfaces stand: plain geometry in px of the viewport, without a document. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** Distance in px of the tag's bottom right corner from the editor's, positive inwards. */
export interface TagOffset {
  readonly right: number;
  readonly bottom: number;
}

/** Room in px that is kept between us and the editor, and between us and the edge of the viewport. */
export const gap = 8;

export interface TagRoom {
  /** The part of the editor that is in view. */
  readonly editor: Box;
  readonly viewport: Size;
  readonly full: Size;
  readonly compact: Size;
  /** Nothing of the host that can be pressed or typed in is there. */
  isFree(box: Box): boolean;
  /** Where the user put the tag. */
  readonly offset: TagOffset | undefined;
  /** Where it stands and is to stay as long as it fits there, whether that is still free or not. */
  readonly stay?: TagPlace | undefined;
}

export interface TagPlace extends Box {
  readonly compact: boolean;
  /** Of the places beside the editor, which; `undefined` anywhere else. */
  readonly side?: number;
}

/**
 * A place for the name tag: where the user put it, else the first free one outside the editor, first with its text and then
 * without; when the editor fills everything, its bottom right corner.
 */
export function placeTag(room: TagRoom): TagPlace {
  const { editor, viewport, full, compact, offset, stay } = room;
  if (offset) return { ...within(atOffset(editor, full, offset), viewport), compact: false };
  const kept = stay?.side !== undefined && besideEditor(editor, stay.compact ? compact : full)[stay.side];
  if (stay && kept && fits(kept, viewport)) return { ...stay, ...kept };
  for (const size of [full, compact]) {
    for (const [side, box] of besideEditor(editor, size).entries()) {
      if (fits(box, viewport) && room.isFree(box)) return { ...box, compact: size === compact, side };
    }
  }
  const corner = atOffset(editor, compact, { right: gap * 2, bottom: gap });
  return { ...within(corner, viewport), compact: true };
}

/** The offset that describes where a tag stands now. */
export function offsetOf(editor: Box, tag: Box): TagOffset {
  return {
    right: editor.left + editor.width - (tag.left + tag.width),
    bottom: editor.top + editor.height - (tag.top + tag.height),
  };
}

export interface CardRoom {
  /** The tag that the card belongs to. */
  readonly anchor: Box;
  /** What the card should cover as little as possible. */
  readonly editor: Box;
  readonly card: Size;
  readonly viewport: Size;
}

/** A place for the card near its tag, inside the viewport, over as little of the draft as can be. */
export function placeCard({ anchor, editor, card, viewport }: CardRoom): Box {
  const size = {
    width: Math.min(card.width, viewport.width - 2 * gap),
    height: Math.min(card.height, viewport.height - 2 * gap),
  };
  const right = anchor.left + anchor.width;
  const bottom = anchor.top + anchor.height;
  const candidates = [
    { left: right - size.width, top: anchor.top - gap - size.height },
    { left: anchor.left, top: anchor.top - gap - size.height },
    { left: anchor.left - gap - size.width, top: bottom - size.height },
    { left: right + gap, top: bottom - size.height },
    { left: right - size.width, top: bottom + gap },
    { left: anchor.left, top: bottom + gap },
  ].map((corner) => within({ ...corner, ...size }, viewport));
  const cost = (box: Box) => overlap(box, editor) + 4 * overlap(box, anchor);
  return candidates.reduce((best, box) => (cost(box) < cost(best) ? box : best));
}

/**
 * A place for a small button in the top right of a message, below what the host has there itself.
 * @param isCovered does the host show something else than the message there?
 * @returns `undefined` where the message is out of sight
 */
export function placeLogButton(
  message: Box,
  button: Size,
  isFree: (box: Box) => boolean,
  isCovered: (box: Box) => boolean,
): Box | undefined {
  const left = message.left + message.width - button.width - gap;
  const rows = [0, 1, 2, 3, 4, 5]
    .map((row) => ({ ...button, left, top: message.top + gap + row * (button.height / 2) }))
    .filter((box) => !isCovered(box));
  return rows.find((box) => isFree(box)) ?? rows[0];
}

/** Where along the bottom of the page a bar is the least in the way; its middle where that makes no difference. */
export function sideForBar(
  bar: Box,
  viewport: Size,
  hindrance: (box: Box) => number,
): 'middle' | 'start' | 'end' {
  const lefts = {
    middle: (viewport.width - bar.width) / 2,
    start: 3 * gap,
    end: viewport.width - bar.width - 3 * gap,
  };
  const sides = (['middle', 'start', 'end'] as const).map((side) => ({
    side,
    cost: hindrance({ ...bar, left: lefts[side] }),
  }));
  return sides.reduce((best, each) => (each.cost < best.cost ? each : best)).side;
}

export function intersect(a: Box, b: Box): Box | undefined {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}

/** The box moved (never resized) so that it stands in the viewport; its top left corner wins when it is too big. */
export function within(box: Box, viewport: Size): Box {
  const left = Math.max(gap, Math.min(box.left, viewport.width - box.width - gap));
  const top = Math.max(gap, Math.min(box.top, viewport.height - box.height - gap));
  return { ...box, left, top };
}

function besideEditor(editor: Box, size: Size): readonly Box[] {
  const right = editor.left + editor.width;
  const bottom = editor.top + editor.height;
  return [
    { left: right + gap, top: bottom - size.height - gap },
    { left: editor.left - gap - size.width, top: bottom - size.height - gap },
    { left: right - size.width - gap, top: editor.top - gap - size.height },
    { left: right - size.width - gap, top: bottom + gap },
  ].map((corner) => ({ ...corner, ...size }));
}

function atOffset(editor: Box, size: Size, offset: TagOffset): Box {
  return {
    left: editor.left + editor.width - offset.right - size.width,
    top: editor.top + editor.height - offset.bottom - size.height,
    ...size,
  };
}

function fits(box: Box, viewport: Size): boolean {
  return (
    box.left >= 0 &&
    box.top >= 0 &&
    box.left + box.width <= viewport.width &&
    box.top + box.height <= viewport.height
  );
}

function overlap(a: Box, b: Box): number {
  const shared = intersect(a, b);
  return shared ? shared.width * shared.height : 0;
}
