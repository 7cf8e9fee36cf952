import { useId, useState } from 'preact/hooks';
import type { Finding, Fix } from '@/utils/analysis/types';
import { t, tn } from '@/utils/i18n';
import { Button } from '../ui/button';

/** More than these are kept behind "more". */
const shownAtFirst = 3;

export interface FixListProps {
  readonly finding: Finding;
  readonly onPick: (fix: Fix) => void;
}

/** Every fix as a button that shows the text exactly as it will stand in the mail. */
export function FixList({ finding, onPick }: FixListProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  const { fixes } = finding;
  if (fixes.length === 0) return <p class="finding-own">{t('card_no_fix')}</p>;
  const shown = all ? fixes : fixes.slice(0, shownAtFirst);
  const hidden = fixes.length - shown.length;

  return (
    <ul class="fixes">
      {shown.map((fix, index) => {
        const [verb, before] = [fixVerb(fix), shown[index - 1]];
        const text = fix.text.trim();
        return (
          <li key={`${fix.start}:${fix.text}`}>
            {text !== '' && (
              <span
                class={before && fixVerb(before) === verb ? 'only-heard' : 'fix-verb'}
                id={`${id}-${index}-verb`}
              >
                {t(verb)}
              </span>
            )}
            <button
              type="button"
              data-choice
              id={`${id}-${index}`}
              aria-labelledby={text === '' ? undefined : `${id}-${index}-verb ${id}-${index}`}
              class={index === 0 ? 'fix fix-first' : 'fix'}
              dir="auto"
              onClick={() => onPick(fix)}
            >
              {text === '' ? t(verb) : text}
            </button>
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

function fixVerb(fix: Fix): 'card_fix_remove' | 'card_fix_insert' | 'card_fix_replace' {
  if (fix.text.trim() === '') return 'card_fix_remove';
  return fix.start === fix.end ? 'card_fix_insert' : 'card_fix_replace';
}
