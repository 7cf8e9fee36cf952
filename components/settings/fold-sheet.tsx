import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ChevronDown } from '../ui/icons';

export interface FoldSheetProps {
  readonly title: string;
  /** What there is to know while it is folded. */
  readonly note: string;
  /** Level of the heading: below the page's own, or below a section's. */
  readonly level: 2 | 3;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

/** One of several things that can be set: folded its name, unfolded all there is to it. */
export function FoldSheet({ title, note, level, open, onToggle, children }: FoldSheetProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="sheet identity" aria-labelledby={`${id}-name`}>
      <Heading class="identity-head">
        <button type="button" class="fold" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span class="fold-text">
            <span class="sheet-title fold-title" id={`${id}-name`}>
              <bdi>{title}</bdi>
            </span>
            <span class="field-hint">{note}</span>
          </span>
          <ChevronDown size={18} />
        </button>
      </Heading>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
