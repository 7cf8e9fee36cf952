import type { Fix } from '@/utils/analysis/types';
import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { Copy } from '../ui/icons';
import type { CardModel } from './card.model';

export interface RefusedFixProps {
  readonly fix: Fix;
  readonly model: CardModel;
}

/** The editor did not take the fix: the draft is as it was, and the text can be taken along by hand. */
export function RefusedFix({ fix, model }: RefusedFixProps) {
  return (
    <div class="refused" role="status">
      <p>{t('card_refused')}</p>
      <p class="refused-text" dir="auto">
        {fix.text.trim()}
      </p>
      <Button data-choice onClick={() => model.copy(fix.text.trim())}>
        <Copy size={14} />
        {t('common_copy')}
      </Button>
    </div>
  );
}
