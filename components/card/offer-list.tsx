import { useId, useState } from 'preact/hooks';
import type { Offer } from '@/utils/draft-standing';
import { t, tn } from '@/utils/i18n';
import { sourcesOf } from '../fact-sources';
import { Button } from '../ui/button';

/** More than these are kept behind "more". */
const shownAtFirst = 3;

export interface OfferListProps {
  readonly offers: readonly Offer[];
  readonly onPick: (offer: Offer) => void;
}

/** Every offer as a button that shows the text exactly as it will stand in the mail, and where its facts come from. */
export function OfferList({ offers, onPick }: OfferListProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  const shown = all ? offers : offers.slice(0, shownAtFirst);
  const hidden = offers.length - shown.length;

  return (
    <ul class="fixes">
      {shown.map((offer, index) => {
        const [verb, before] = [verbOf(offer), shown[index - 1]];
        const { label, fix, facts } = offer;
        const sources = sourcesOf(facts);
        return (
          <li key={`${fix.start}:${fix.text}`}>
            {label !== '' && (
              <span
                class={before && verbOf(before) === verb ? 'only-heard' : 'fix-verb'}
                id={`${id}-${index}-verb`}
              >
                {t(verb)}
              </span>
            )}
            <button
              type="button"
              data-choice
              id={`${id}-${index}`}
              aria-labelledby={label === '' ? undefined : `${id}-${index}-verb ${id}-${index}`}
              aria-describedby={sources === '' ? undefined : `${id}-${index}-sources`}
              class={index === 0 ? 'fix fix-first' : 'fix'}
              dir="auto"
              onClick={() => onPick(offer)}
            >
              {label === '' ? t(verb) : label}
            </button>
            {sources !== '' && (
              <p class="fix-sources" id={`${id}-${index}-sources`}>
                {sources}
              </p>
            )}
          </li>
        );
      })}
      {hidden > 0 && (
        <li>
          <Button kind="quiet" data-choice onClick={() => setAll(true)}>
            {tn('card_more_fixes', hidden)}
          </Button>
        </li>
      )}
    </ul>
  );
}

/** A sign-off replaces the one that stands there, also where only its name has to be put in. */
function verbOf({ label, fix }: Offer): 'card_fix_remove' | 'card_fix_insert' | 'card_fix_replace' {
  if (label === '') return 'card_fix_remove';
  return fix.start === fix.end && fix.text.trim() === label ? 'card_fix_insert' : 'card_fix_replace';
}
