import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t, tn } from '@/utils/i18n';
import type { FindingSeen } from '@/utils/panel-link/seen-schema';
import { ruleKey } from '../card/card.model';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Copy, Ellipsis } from '../ui/icons';
import { SilencePart } from './silence-part';
import { titleOf } from './writing.model';
import type { WritingPartProps } from './writing-view';

const shownAtFirst = 3;

export interface FindingItemProps extends WritingPartProps {
  readonly finding: FindingSeen;
  /** Place among the findings, which a command names. */
  readonly index: number;
}

/** One finding: what, why, and what can be put in its place. */
export function FindingItem({ model, writing, finding, index }: FindingItemProps) {
  const all = useSignal(false);
  const silencing = useSignal(false);
  const id = useId();
  const title = titleOf(finding);
  const refused = writing.refused.value.get(finding.rule);
  const shown = all.value ? finding.fixes : finding.fixes.slice(0, shownAtFirst);
  const hidden = finding.fixes.length - shown.length;
  const point = () => writing.point(index);
  return (
    <li class="finding" onMouseEnter={point} onFocusIn={point} onMouseLeave={() => writing.point(-1)}>
      <div class="finding-head">
        <h3 class="finding-title">{title}</h3>
        <IconButton
          label={t('card_silence', { rule: title })}
          aria-expanded={silencing.value}
          aria-controls={`${id}-silence`}
          onClick={() => {
            silencing.value = !silencing.value;
          }}
        >
          <Ellipsis size={16} />
        </IconButton>
      </div>
      <div id={`${id}-silence`} hidden={!silencing.value}>
        {silencing.value && <SilencePart writing={writing} index={index} />}
      </div>
      {finding.quote !== '' && (
        <blockquote class="finding-quote" dir="auto">
          {finding.quote}
        </blockquote>
      )}
      <p>{t(`${ruleKey(finding.rule)}_message` as const, finding.params)}</p>
      {finding.fixes.length === 0 && <p class="waiting">{t('card_no_fix')}</p>}
      <ul class="fixes">
        {shown.map((fix, at) => {
          const before = shown[at - 1];
          const said = before && verbOf(before) === verbOf(fix);
          return (
            <li key={fix.text}>
              {!said && (
                <span class="fix-verb" aria-hidden="true">
                  {t(verbOf(fix))}
                </span>
              )}
              <button
                type="button"
                class={at === 0 ? 'fix fix-first' : 'fix'}
                dir="auto"
                aria-label={`${t(verbOf(fix))} ${fix.text.trim()}`}
                onClick={() => void writing.apply(index, at)}
              >
                {fix.text.trim()}
              </button>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <Button
          kind="quiet"
          onClick={() => {
            all.value = true;
          }}
        >
          {tn('card_more_fixes', hidden)}
        </Button>
      )}
      {refused !== undefined && (
        <div class="notice notice-bad" role="alert">
          <span class="notice-text">{t('card_refused')}</span>
          <IconButton label={t('common_copy')} onClick={() => void model.copy(refused.trim())}>
            <Copy size={16} />
          </IconButton>
        </div>
      )}
    </li>
  );
}

function verbOf({ text, inserts }: FindingSeen['fixes'][number]) {
  if (text.trim() === '') return 'card_fix_remove';
  return inserts ? 'card_fix_insert' : 'card_fix_replace';
}
