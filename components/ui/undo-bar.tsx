import { t } from '@/utils/i18n';
import { Button } from './button';

export interface UndoBarProps {
  readonly text: string;
  readonly onUndo?: (() => void) | undefined;
}

/** Says what was done and takes it back; stands where a question "are you sure?" would have stood. */
export function UndoBar({ text, onUndo }: UndoBarProps) {
  return (
    <div class="notice" role="status">
      <span class="notice-text">{text}</span>
      {onUndo && (
        <Button kind="quiet" onClick={onUndo}>
          {t('common_undo')}
        </Button>
      )}
    </div>
  );
}
