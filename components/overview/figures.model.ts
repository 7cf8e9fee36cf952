import { type ReadonlySignal, signal } from '@preact/signals';
import { addDays, dayOf } from '@/utils/cadence/days';
import type { Share, WeekFigures } from '@/utils/figures';
import { createLoader, type Loaded } from '../loaded';
import type { OverviewServices } from './services';

export const spans = [12, 26, 52] as const;
/** Weeks. */
export type FigureSpan = (typeof spans)[number];

export interface FiguresModel {
  readonly weeks: ReadonlySignal<Loaded<readonly WeekFigures[]>>;
  readonly span: ReadonlySignal<FigureSpan>;
  load(): Promise<void>;
  choose(span: FigureSpan): Promise<void>;
}

export function createFiguresModel(services: Pick<OverviewServices, 'figures' | 'now'>): FiguresModel {
  const weeks = createLoader<readonly WeekFigures[]>();
  const span = signal<FigureSpan>(12);
  const load = () => {
    const today = dayOf(services.now());
    return weeks.load(() => services.figures(addDays(today, -7 * (span.value - 1)), today));
  };
  return {
    weeks: weeks.state,
    span,
    load,
    async choose(chosen) {
      span.value = chosen;
      await load();
    },
  };
}

/** All weeks together. */
export function sumOf(weeks: readonly WeekFigures[], share: (week: WeekFigures) => Share): Share {
  return weeks.map(share).reduce((sum, each) => ({ count: sum.count + each.count, of: sum.of + each.of }), {
    count: 0,
    of: 0,
  });
}

/** Nothing was in any of these weeks. */
export function isEmpty(weeks: readonly WeekFigures[]): boolean {
  return weeks.every(
    ({ signedByMe, signedByThem, promises, conversations, named }) =>
      signedByMe.of + signedByThem.of + named.of + conversations === 0 &&
      promises.kept + promises.moved + promises.broken === 0,
  );
}

/** One bar of a chart; its parts lie on each other from below. */
export interface Bar {
  /** The Monday of the week, `YYYY-MM-DD`. */
  readonly week: string;
  readonly parts: readonly { readonly kind: 'good' | 'note' | 'bad' | 'rest'; readonly size: number }[];
}

export interface DrawnPart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kind: Bar['parts'][number]['kind'];
}

/** Where each part stands in a drawing of this size; the highest bar (at least `least` high) fills it. */
export function drawBars(
  bars: readonly Bar[],
  { width, height, least }: { readonly width: number; readonly height: number; readonly least: number },
): readonly DrawnPart[] {
  const sums = bars.map(({ parts }) => parts.reduce((sum, { size }) => sum + size, 0));
  const unit = height / Math.max(least, ...sums);
  const slot = width / Math.max(1, bars.length);
  return bars.flatMap(({ parts }, index) => {
    let below = 0;
    return parts.flatMap(({ kind, size }) => {
      if (size === 0) return [];
      below += size;
      return {
        x: index * slot + slot * 0.15,
        y: height - below * unit,
        width: slot * 0.7,
        height: size * unit,
        kind,
      };
    });
  });
}
