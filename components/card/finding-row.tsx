import { useId } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { IconButton } from '../ui/icon-button';
import { Ellipsis } from '../ui/page-icons';
import { type CardModel, type CardRow, shortQuote } from './card.model';
import { OfferList } from './offer-list';
import { RefusedOffer } from './refused-offer';
import { SilenceChoices } from './silence-choices';

export interface FindingRowProps {
  readonly row: CardRow;
  readonly model: CardModel;
}

/** One finding: what was read, why it matters, and what can be put in its place. */
export function FindingRow({ row, model }: FindingRowProps) {
  const choices = useId();
  const open = model.silencing.value === row.key;
  const refused = model.refused.value.get(row.key);
  const quote = shortQuote(row.quote);
  const point = () => model.actions.point(row.finding);

  return (
    <li class="finding" onMouseEnter={point} onFocusIn={point}>
      <div class="finding-head">
        <h3 class="finding-title">{row.title}</h3>
        <IconButton
          label={t('card_silence', { rule: row.title })}
          aria-expanded={open}
          aria-controls={choices}
          onClick={() => model.toggleSilencing(row)}
        >
          <Ellipsis size={16} />
        </IconButton>
      </div>
      <div id={choices} hidden={!open}>
        {open && <SilenceChoices row={row} model={model} />}
      </div>
      {quote !== '' && (
        <blockquote class="finding-quote" dir="auto">
          {quote}
        </blockquote>
      )}
      <p class="finding-why">{row.message}</p>
      {refused && <RefusedOffer offer={refused} model={model} />}
      {!refused && row.offers.length === 0 && <p class="finding-own">{t('card_no_fix')}</p>}
      {!refused && row.offers.length > 0 && (
        <OfferList offers={row.offers} onPick={(offer) => model.apply(offer, row)} />
      )}
    </li>
  );
}
