import { useEffect, useId, useRef } from 'preact/hooks';
import type { Fix } from '@/utils/analysis/types';
import { t } from '@/utils/i18n';
import { headline } from '../card/card.model';
import { FindingRow } from '../card/finding-row';
import { StandingNote } from '../card/standing-note';
import { Button } from '../ui/button';
import { Mark } from '../ui/mark';
import { UndoBar } from '../ui/undo-bar';
import { type TryItModel, tryReader } from './try-it.model';

/** A mail to repair, with beside it what Byname says of it. */
export function TryIt({ model }: { readonly model: TryItModel }) {
  const id = useId();
  const editor = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    model.useEditor((fix) => editor.current !== null && replaceIn(editor.current, fix));
    return () => model.useEditor(undefined);
  }, [model]);
  const { card } = model;
  const notice = card.notice.value;
  return (
    <section class="try" aria-labelledby={`${id}-title`}>
      <h2 class="sheet-title" id={`${id}-title`}>
        {t('welcome_try')}
      </h2>
      <p class="page-lead">{t('welcome_try_lead')}</p>
      <div class="try-parts">
        <div class="try-mail">
          <p class="try-to">
            <span>{t('welcome_try_to')}</span>
            <span>{tryReader.name}</span>
          </p>
          <textarea
            ref={editor}
            class="try-text"
            aria-label={t('welcome_try_message')}
            rows={12}
            spellcheck={false}
            value={model.text.value}
            onInput={(event) => model.edit(event.currentTarget.value)}
          />
        </div>
        <div class="try-card">
          <div class="card-head">
            <span class="card-mark">
              <Mark size={18} />
            </span>
            <p class="card-title" role="status">
              {headline(card.standing.value)}
            </p>
          </div>
          <div class="card-body">
            <UndoBar notice={notice} />
            {card.rows.value.length > 0 ? (
              <ul class="card-rows">
                {card.rows.value.map((row) => (
                  <FindingRow key={row.key} row={row} model={card} />
                ))}
              </ul>
            ) : (
              <StandingNote standing={card.standing.value} />
            )}
            {model.done.value && (
              <span>
                <Button kind="quiet" onClick={model.startOver}>
                  {t('welcome_try_again')}
                </Button>
              </span>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}

/** One edit, as if typed: the editor's own undo takes it back. */
function replaceIn(editor: HTMLTextAreaElement, { start, end, text }: Fix): boolean {
  editor.focus({ preventScroll: true });
  editor.setSelectionRange(start, end);
  const done = editor.ownerDocument.execCommand?.('insertText', false, text);
  if (!done) editor.setRangeText(text, start, end, 'end');
  editor.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
