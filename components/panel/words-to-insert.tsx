import { t } from '@/utils/i18n';
import { sourcesOf } from '../fact-sources';
import { OpenerList } from './opener-list';
import type { WordsForMail } from './services';
import { SuggestionRow } from './suggestion-row';
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
      {greetings.length > 0 && (
        <section class="part" aria-labelledby="greetings">
          <h2 class="part-title" id="greetings">
            {t('panel_greetings')}
          </h2>
          <ul class="signoffs">
            {greetings.map(({ text, facts }) => (
              <SuggestionRow
                key={text}
                text={text}
                sources={sourcesOf(facts)}
                copyLabel={t('panel_copy_words', { words: text })}
                onCopy={() => void model.copy(text)}
                onInsert={() => void model.insert('greeting', text)}
              />
            ))}
          </ul>
        </section>
      )}
      <section class="part" aria-labelledby="signoffs">
        <h2 class="part-title" id="signoffs">
          {t('panel_signoffs')}
        </h2>
        {signoffs.length === 0 ? (
          <p class="waiting">{t('popup_signoff_none')}</p>
        ) : (
          <ul class="signoffs">
            {signoffs.map(({ text, facts }, index) => (
              <SuggestionRow
                key={text}
                text={text}
                sources={sourcesOf(facts)}
                copyLabel={t('panel_copy_words', { words: text })}
                onCopy={() => void model.copy(text)}
                onInsert={() =>
                  void (placed.length > 0 ? writing.sign(index) : model.insert('signoff', text))
                }
              />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
