import { t } from '@/utils/i18n';
import { sourcesOf } from '../fact-sources';
import { OpenerList } from './opener-list';
import type { WordsForMail } from './services';
import { SuggestionList } from './suggestion-list';
import type { WritingPartProps } from './writing-view';

export interface WordsToInsertProps extends WritingPartProps {
  readonly words: WordsForMail;
}

/** Greetings and sign-offs made for these readers, each put where it belongs with one click. */
export function WordsToInsert({ model, writing, words }: WordsToInsertProps) {
  const { greetings, openers } = words;
  // Those that the page placed in the draft know best what they replace.
  const placed = writing.seen.value.signoffs;
  const signoffs = placed.length > 0 ? placed : words.signoffs;
  return (
    <>
      <OpenerList model={model} openers={openers} />
      <SuggestionList
        model={model}
        title={t('panel_greetings')}
        suggested={greetings.map(({ text, facts }) => ({
          text,
          sources: sourcesOf(facts),
          insert: () => model.insert('greeting', text),
        }))}
      />
      <SuggestionList
        model={model}
        title={t('panel_signoffs')}
        empty={t('popup_signoff_none')}
        suggested={signoffs.map(({ text, facts }, index) => ({
          text,
          sources: sourcesOf(facts),
          insert: () => (placed.length > 0 ? writing.sign(index) : model.insert('signoff', text)),
        }))}
      />
    </>
  );
}
