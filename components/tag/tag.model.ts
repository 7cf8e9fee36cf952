import { type DraftStanding, kindOf } from '@/utils/draft-standing';
import { t, tn } from '@/utils/i18n';

/** Distance in px that one press of an arrow key moves the tag. */
const keyStep = 16;
/** A pointer that moves less than this (px) has clicked, not dragged. */
const dragThreshold = 4;

/** What the tag says in a few words. */
export function tagText(standing: DraftStanding): string {
  switch (kindOf(standing)) {
    case 'clear':
      return t('tag_clear');
    case 'findings':
      return tn('tag_findings', countOf(standing));
    case 'unsigned':
      return t('card_unsigned_title');
    case 'empty':
      return t('tag_empty');
    case 'reading':
      return t('tag_reading');
    case 'too-large':
      return t('tag_too_large');
    case 'unseen':
      return t('tag_unseen');
  }
}

/** The number of findings where there is room for one character or two. */
export function shortCount(standing: DraftStanding): string {
  const count = countOf(standing);
  return count > 9 ? '9+' : `${count}`;
}

function countOf(standing: DraftStanding): number {
  return standing.status === 'read' ? standing.findings.length : 0;
}

/** How far an arrow key moves the tag in px, or `undefined` for another key. */
export function keyMove(key: string): { readonly dx: number; readonly dy: number } | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { dx: -keyStep, dy: 0 };
    case 'ArrowRight':
      return { dx: keyStep, dy: 0 };
    case 'ArrowUp':
      return { dx: 0, dy: -keyStep };
    case 'ArrowDown':
      return { dx: 0, dy: keyStep };
    default:
      return undefined;
  }
}

/** A pointer's way from press to release; coordinates in px of the viewport. */
export interface Drag {
  /** The step since the last call; `undefined` while the pointer has not moved far enough to be a drag. */
  step(x: number, y: number): { readonly dx: number; readonly dy: number } | undefined;
  readonly moved: boolean;
}

export function startDrag(startX: number, startY: number): Drag {
  let [lastX, lastY, moved] = [startX, startY, false];
  return {
    step(x, y) {
      if (!moved && Math.hypot(x - startX, y - startY) < dragThreshold) return undefined;
      moved = true;
      const by = { dx: x - lastX, dy: y - lastY };
      [lastX, lastY] = [x, y];
      return by;
    },
    get moved() {
      return moved;
    },
  };
}
