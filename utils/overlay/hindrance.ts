import { type Box, intersect } from './placement';
import { pressablesBelow } from './position';

/** How much a box is in the way of what can be pressed: above all what would be covered for the most part, then what is touched. */
export function hindranceOf(page: Document, ours: Element): (box: Box) => number {
  return (box) => {
    let hindrance = 0;
    for (const pressable of new Set(pressablesBelow(page, ours, box))) {
      const { left, top, width, height } = pressable.getBoundingClientRect();
      const shared = intersect(box, { left, top, width, height });
      const isCovered = shared && shared.width * shared.height > (width * height) / 2;
      hindrance += isCovered ? 1_000 : 1;
    }
    return hindrance;
  };
}
