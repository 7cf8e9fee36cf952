import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from '@/components/card/card';
import type { CardModel } from '@/components/card/card.model';
import { Tag } from '@/components/tag/tag';
import { tagText } from '@/components/tag/tag.model';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { type Box, gap, placeCard, type Size, type TagPlace } from './placement';

export interface ComposerSurfacesProps {
  readonly model: CardModel;
  readonly place: ReadonlySignal<TagPlace | undefined>;
  readonly editor: ReadonlySignal<Box | undefined>;
  readonly viewport: ReadonlySignal<Size>;
  readonly open: ReadonlySignal<'no' | 'pointer' | 'keyboard'>;
  readonly spoken: ReadonlySignal<string>;
  readonly report: (error: unknown) => void;
  readonly onPress: (byKeyboard: boolean) => void;
  readonly onMove: (dx: number, dy: number) => void;
  readonly onMoved: () => void;
  /** Measured size of the tag with its text. */
  readonly onTagSize: (size: Size) => void;
}

/** What one composer shows, placed in the page. */
export function ComposerSurfaces(props: ComposerSurfacesProps) {
  const { model, place, editor, viewport, open, spoken } = props;
  const tag = place.value;
  const box = editor.value;
  return (
    <ErrorBoundary report={props.report}>
      <div class="off-page" role="status" aria-live="polite">
        {spoken.value}
      </div>
      {tag && box && (
        <>
          <PlacedTag {...props} tag={tag} />
          {open.value !== 'no' && (
            <PlacedCard anchor={tag} editor={box} viewport={viewport.value}>
              <Card
                model={model}
                byKeyboard={open.value === 'keyboard'}
                maxHeight={Math.min(560, viewport.value.height - 2 * gap)}
              />
            </PlacedCard>
          )}
        </>
      )}
    </ErrorBoundary>
  );
}

function PlacedTag(props: ComposerSurfacesProps & { readonly tag: TagPlace }) {
  const { tag, onTagSize } = props;
  const frame = useRef<HTMLDivElement>(null);
  const text = tagText(props.model.standing.value);
  useLayoutEffect(() => {
    const words = frame.current?.querySelector<HTMLElement>('.tag-text');
    const button = words?.parentElement;
    if (!button) return;
    const width = tag.compact ? button.offsetWidth + 16 + words.offsetWidth : button.offsetWidth;
    onTagSize({ width, height: button.offsetHeight });
    // Its width follows its text; measuring makes the browser lay the page out.
  }, [text, tag.compact]);
  return (
    <div class="placed" ref={frame} style={at(tag)}>
      <Tag
        standing={props.model.standing}
        compact={tag.compact}
        expanded={props.open.value !== 'no'}
        onPress={props.onPress}
        onMove={props.onMove}
        onMoved={props.onMoved}
      />
    </div>
  );
}

interface PlacedCardProps {
  readonly anchor: Box;
  readonly editor: Box;
  readonly viewport: Size;
  readonly children: ComponentChildren;
}

function PlacedCard({ anchor, editor, viewport, children }: PlacedCardProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | undefined>(undefined);
  useLayoutEffect(() => {
    const card = frame.current;
    if (!card) return;
    const measure = () => setSize({ width: card.offsetWidth, height: card.offsetHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(card);
    measure();
    return () => observer.disconnect();
  }, []);
  const place = size && placeCard({ anchor, editor, card: size, viewport });
  return (
    <div class={place ? 'placed' : 'placed unplaced'} ref={frame} style={place && at(place)}>
      {children}
    </div>
  );
}

function at(box: Box): { readonly transform: string } {
  return { transform: `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)` };
}
