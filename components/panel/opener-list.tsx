import { t } from '@/utils/i18n';
import type { OpenerSuggestion } from '@/utils/suggest/openers';
import { sourcesOf } from '../fact-sources';
import type { PanelModel } from './panel.model';
import { SuggestionList } from './suggestion-list';

export interface OpenerListProps {
  readonly model: PanelModel;
  readonly openers: readonly OpenerSuggestion[];
}

/** What is worth mentioning, as it was written down, with where it is from. */
export function OpenerList({ model, openers }: OpenerListProps) {
  return (
    <SuggestionList
      model={model}
      title={t('panel_openers')}
      suggested={openers.map(({ text, fact }) => ({ text, sources: sourcesOf([fact]) }))}
    />
  );
}
