import type { Offer } from '@/utils/draft-standing';
import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { Copy } from '../ui/page-icons';
import type { CardModel } from './card.model';

export interface RefusedOfferProps {
  readonly offer: Offer;
  readonly model: CardModel;
}

/** The editor did not take it: the draft is as it was, and the text can be taken along by hand. */
export function RefusedOffer({ offer, model }: RefusedOfferProps) {
  return (
    <div class="refused" role="status">
      <p>{t('card_refused')}</p>
      <p class="refused-text" dir="auto">
        {offer.label}
      </p>
      <Button data-choice onClick={() => model.copy(offer.label)}>
        <Copy size={14} />
        {t('common_copy')}
      </Button>
    </div>
  );
}
