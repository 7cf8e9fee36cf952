import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import type { CardModel, CardRow } from './card.model';

export interface SilenceChoicesProps {
  readonly row: CardRow;
  readonly model: CardModel;
}

/** Three ways to hear no more of a rule; each can be taken back. */
export function SilenceChoices({ row, model }: SilenceChoicesProps) {
  const standing = model.standing.value;
  const reader = standing.status === 'read' ? standing.reader : undefined;
  return (
    <div class="silence">
      <p class="silence-lead">{t('card_silence_lead')}</p>
      <Button kind="quiet" onClick={() => model.silence(row, 'mail')}>
        {t('card_silence_mail')}
      </Button>
      {reader && (
        <Button kind="quiet" onClick={() => model.silence(row, 'contact')}>
          {t('card_silence_contact', { name: reader })}
        </Button>
      )}
      <Button kind="quiet" onClick={() => model.silence(row, 'always')}>
        {t('card_silence_always')}
      </Button>
    </div>
  );
}
