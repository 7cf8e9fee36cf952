import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Copy } from '../ui/icons';

export interface SuggestionRowProps {
  readonly text: string;
  /** Where its facts come from; empty when nothing needs saying. */
  readonly sources?: string;
  readonly copyLabel: string;
  readonly onCopy: () => void;
  /** Absent where there is no draft to put it into. */
  readonly onInsert?: (() => void) | undefined;
}

/** Words that can be taken along, or put into the draft beside the panel. */
export function SuggestionRow({ text, sources = '', copyLabel, onCopy, onInsert }: SuggestionRowProps) {
  return (
    <li class="signoff">
      <div class="signoff-text">
        <span dir="auto">{text}</span>
        {sources !== '' && <p class="signoff-sources">{sources}</p>}
      </div>
      {onInsert && (
        <Button kind="plain" aria-label={t('panel_insert_words', { words: text })} onClick={onInsert}>
          {t('panel_insert')}
        </Button>
      )}
      <IconButton label={copyLabel} onClick={onCopy}>
        <Copy size={16} />
      </IconButton>
    </li>
  );
}
