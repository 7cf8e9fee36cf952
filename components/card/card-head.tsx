import { t } from '@/utils/i18n';
import { IconButton } from '../ui/icon-button';
import { Mark } from '../ui/mark';
import { PanelRight, X } from '../ui/page-icons';
import { type CardModel, headline } from './card.model';

export interface CardHeadProps {
  readonly model: CardModel;
  /** Names the card's dialog. */
  readonly id: string;
}

/** What the card found, and the ways out: to the panel beside the page, and back to the mail. */
export function CardHead({ model, id }: CardHeadProps) {
  const { openPanel } = model.actions;
  return (
    <header class="card-head">
      <span class="card-mark">
        <Mark size={18} />
      </span>
      <h2 class="card-title" id={id}>
        {headline(model.standing.value)}
      </h2>
      {openPanel && (
        <IconButton label={t('card_open_panel')} onClick={openPanel}>
          <PanelRight size={16} />
        </IconButton>
      )}
      <IconButton label={t('common_close')} onClick={() => model.actions.close()}>
        <X size={16} />
      </IconButton>
    </header>
  );
}
