import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { UndoBar } from '../ui/undo-bar';
import { type CardModel, nextChoice } from './card.model';
import { CardHead } from './card-head';
import { FindingRow } from './finding-row';
import { ForReader } from './for-reader';
import { StandingNote } from './standing-note';

export interface CardProps {
  readonly model: CardModel;
  /** Opened by the shortcut or a key: the card takes the focus and shows its keys. */
  readonly byKeyboard: boolean;
  /** px that the card may be high. */
  readonly maxHeight: number;
}

/** All findings of one draft with what can be done about each. */
export function Card({ model, byKeyboard, maxHeight }: CardProps) {
  const dialog = useRef<HTMLDivElement>(null);
  const title = useId();
  const standing = model.standing.value;
  const rows = model.rows.value;
  const notice = model.notice.value;
  useKeptFocus(dialog, byKeyboard);

  const onKeyDown = (event: JSX.TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      model.actions.close();
      return;
    }
    const choices = choicesIn(event.currentTarget);
    const next = nextChoice(event.key, choices.indexOf(focusedIn(event.currentTarget)), choices.length);
    if (next === undefined) return;
    event.preventDefault();
    choices[next]?.focus();
  };

  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      ref={dialog}
      style={{ maxHeight: `${maxHeight}px` }}
      onKeyDown={onKeyDown}
      onMouseLeave={() => model.actions.point(undefined)}
    >
      <CardHead id={title} model={model} />
      <div class="card-body">
        {notice && <UndoBar notice={notice} />}
        {rows.length > 0 ? (
          <ul class="card-rows">
            {rows.map((row) => (
              <FindingRow key={row.key} row={row} model={model} />
            ))}
          </ul>
        ) : (
          <StandingNote standing={standing} />
        )}
        {standing.status === 'read' && <ForReader model={model} standing={standing} />}
      </div>
      {byKeyboard && rows.length > 0 && <p class="card-keys">{t('card_keys')}</p>}
    </div>
  );
}

/** Takes the focus when opened by keyboard, and keeps it inside when the focused choice is gone. */
function useKeptFocus(dialog: { readonly current: HTMLDivElement | null }, byKeyboard: boolean): void {
  const had = useRef(byKeyboard);
  useLayoutEffect(() => {
    const card = dialog.current;
    if (!card) return;
    const inside = focusedIn(card);
    if (inside) had.current = true;
    const page = card.ownerDocument;
    const lost = page.activeElement === null || page.activeElement === page.body;
    if (!inside && had.current && (lost || byKeyboard)) (choicesIn(card)[0] ?? card).focus();
  });
}

function choicesIn(card: HTMLElement): (HTMLElement | undefined)[] {
  return [...card.querySelectorAll<HTMLElement>('[data-choice]')];
}

function focusedIn(card: HTMLElement): HTMLElement | undefined {
  const root = card.getRootNode();
  const active = 'activeElement' in root ? root.activeElement : null;
  return active instanceof HTMLElement && card.contains(active) ? active : undefined;
}
