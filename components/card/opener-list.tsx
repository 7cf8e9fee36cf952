import { t } from '@/utils/i18n';
import type { OpenerSuggestion } from '@/utils/suggest/openers';
import { openerSource } from '../fact-sources';
import { IconButton } from '../ui/icon-button';
import { Copy } from '../ui/page-icons';
import type { CardModel } from './card.model';

/** What the card has room for. */
const shown = 2;

export interface OpenerListProps {
  readonly model: CardModel;
  readonly openers: readonly OpenerSuggestion[];
}

/** What is worth mentioning to the reader, in the words in which it was put aside, with where it comes from. */
export function OpenerList({ model, openers }: OpenerListProps) {
  return (
    <section class="openers">
      <h3 class="openers-title">{t('card_openers')}</h3>
      <ul>
        {openers.slice(0, shown).map(({ text, fact, url }) => (
          <li class="opener" key={text}>
            <div>
              <p dir="auto">{text}</p>
              <p class="fix-sources">
                {openerSource(fact)}{' '}
                {url !== '' && (
                  <a href={url} target="_blank" rel="noreferrer noopener" data-choice>
                    {t('fact_open_page')}
                  </a>
                )}
              </p>
            </div>
            <IconButton label={t('card_opener_copy')} data-choice onClick={() => void model.copy(text)}>
              <Copy size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
