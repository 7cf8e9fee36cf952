import { t } from '@/utils/i18n';
import type { OpenerSuggestion } from '@/utils/suggest/openers';
import { sourcesOf } from '../fact-sources';
import type { PanelModel } from './panel.model';
import { SuggestionRow } from './suggestion-row';

export interface OpenerListProps {
  readonly model: PanelModel;
  readonly openers: readonly OpenerSuggestion[];
}

/** What is worth mentioning, as it was written down, with where it is from. */
export function OpenerList({ model, openers }: OpenerListProps) {
  if (openers.length === 0) return null;
  return (
    <section class="part" aria-labelledby="openers">
      <h2 class="part-title" id="openers">
        {t('panel_openers')}
      </h2>
      <ul class="signoffs">
        {openers.map(({ text, fact }) => (
          <SuggestionRow
            key={text}
            text={text}
            sources={sourcesOf([fact])}
            copyLabel={t('panel_copy_words', { words: text })}
            onCopy={() => void model.copy(text)}
          />
        ))}
      </ul>
    </section>
  );
}
