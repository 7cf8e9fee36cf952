import { t } from '@/utils/i18n';
import { Button } from './button';

export interface UndoBarProps {
  /** What was done last, with the way back where there is one; `undefined` while nothing was. */
  readonly notice: { readonly text: string; readonly undo?: (() => void) | undefined } | undefined;
}

/**
 * Says what was done and takes it back; stands where a question "are you sure?" would have stood. It is there before there
 * is anything to say, because a screen reader hears only what changes.
 */
export function UndoBar({ notice }: UndoBarProps) {
  return (
    <div class="said" role="status">
      {notice && (
        <div class="notice">
          <span class="notice-text">{notice.text}</span>
          {notice.undo && (
            <Button kind="quiet" onClick={notice.undo}>
              {t('common_undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
