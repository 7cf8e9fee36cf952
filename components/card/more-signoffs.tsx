import { useId, useState } from 'preact/hooks';
import type { Offer } from '@/utils/draft-standing';
import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { ChevronDown } from '../ui/page-icons';
import { anotherSignoff, type CardModel } from './card.model';
import { OfferList } from './offer-list';
import { RefusedOffer } from './refused-offer';

export interface MoreSignoffsProps {
  readonly model: CardModel;
  readonly offers: readonly Offer[];
}

/** Sign-offs made for this reader, for a mail that is signed already; folded until asked for. */
export function MoreSignoffs({ model, offers }: MoreSignoffsProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const refused = model.refused.value.get(anotherSignoff);
  return (
    <section class="more">
      <Button
        kind="quiet"
        data-choice
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen((before) => !before)}
      >
        {t('card_signoffs')}
        <ChevronDown size={14} />
      </Button>
      <div id={id} hidden={!open}>
        {open && refused && <RefusedOffer offer={refused} model={model} />}
        {open && !refused && <OfferList offers={offers} onPick={(offer) => model.apply(offer)} />}
      </div>
    </section>
  );
}
