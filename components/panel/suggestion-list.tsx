import { useId } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { PanelModel } from './panel.model';
import { SuggestionRow } from './suggestion-row';

/** Words that can be taken along, or put into the draft beside the panel. */
export interface Suggested {
  readonly text: string;
  /** Where its facts come from; empty when nothing needs saying. */
  readonly sources: string;
  /** Absent where there is no draft to put it into. */
  readonly insert?: (() => Promise<void>) | undefined;
}

export interface SuggestionListProps {
  readonly model: PanelModel;
  readonly title: string;
  readonly suggested: readonly Suggested[];
  /** Said where nothing is suggested; without it the part is left out then. */
  readonly empty?: string;
}

/** A titled list of words, each to copy and where possible to put in. */
export function SuggestionList({ model, title, suggested, empty }: SuggestionListProps) {
  const id = useId();
  if (suggested.length === 0 && empty === undefined) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 class="part-title" id={id}>
        {title}
      </h2>
      {suggested.length === 0 && <p class="waiting">{empty}</p>}
      <ul class="signoffs">
        {suggested.map(({ text, sources, insert }) => (
          <SuggestionRow
            key={text}
            text={text}
            sources={sources}
            copyLabel={t('panel_copy_words', { words: text })}
            onCopy={() => void model.copy(text)}
            onInsert={insert && (() => void insert())}
          />
        ))}
      </ul>
    </section>
  );
}
