import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { type DraftStanding, kindOf, type StandingKind } from '@/utils/draft-standing';
import { t } from '@/utils/i18n';
import { Mark } from '../ui/mark';
import { Check, Ellipsis, EyeOff, FileText, PenLine } from '../ui/page-icons';
import { type Drag, keyMove, shortCount, startDrag, tagText } from './tag.model';

export interface TagProps {
  readonly standing: ReadonlySignal<DraftStanding>;
  /** Only the shape and the number; the text is still heard, and seen on hover. */
  readonly compact: boolean;
  /** Is the card open? */
  readonly expanded: boolean;
  readonly onPress: (byKeyboard: boolean) => void;
  readonly onMove: (dx: number, dy: number) => void;
  /** A move has ended; the place can be remembered. */
  readonly onMoved: () => void;
}

/** The name tag beside the editor: a real button that tells how the draft stands. */
export function Tag({ standing, compact, expanded, onPress, onMove, onMoved }: TagProps) {
  const drag = useRef<Drag | undefined>(undefined);
  const hint = useId();
  const now = standing.value;
  const text = tagText(now);
  const kind = kindOf(now);
  const counted = compact && kind === 'findings';

  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLButtonElement>) => {
    const by = keyMove(event.key);
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onMove(by.dx, by.dy);
    onMoved();
  };

  const onPointerDown = (event: JSX.TargetedPointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = startDrag(event.clientX, event.clientY);
  };
  const onPointerMove = (event: PointerEvent) => {
    const by = event.buttons > 0 ? drag.current?.step(event.clientX, event.clientY) : undefined;
    if (by) onMove(by.dx, by.dy);
  };
  const onClick = (event: MouseEvent) => {
    const wasMoved = drag.current?.moved ?? false;
    drag.current = undefined;
    if (wasMoved) onMoved();
    else onPress(event.detail === 0);
  };

  return (
    <>
      <button
        type="button"
        class={`tag tag-${kind} ${compact ? 'tag-compact' : ''}`}
        aria-label={t('tag_label', { standing: text })}
        aria-describedby={hint}
        aria-haspopup="dialog"
        aria-expanded={expanded}
        title={compact ? text : t('tag_move')}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onClick={onClick}
      >
        <span class="tag-sign" aria-hidden="true" data-count={counted ? shortCount(now) : ''}>
          {!counted && <Sign kind={kind} />}
        </span>
        <span class="tag-text">{text}</span>
      </button>
      <span hidden id={hint}>
        {t('tag_move')}
      </span>
    </>
  );
}

function Sign({ kind }: { readonly kind: StandingKind }) {
  switch (kind) {
    case 'clear':
      return <Check size={14} strokeWidth={2.75} />;
    case 'findings':
      return <PenLine size={13} strokeWidth={2.25} />;
    case 'reading':
      return <Ellipsis size={14} strokeWidth={2.75} />;
    case 'too-large':
      return <FileText size={14} />;
    case 'unseen':
      return <EyeOff size={14} />;
    case 'empty':
    case 'unsigned':
      return <Mark size={14} />;
  }
}
