import { t } from '@/utils/i18n';
import { sourcesOf } from '../fact-sources';
import { LoadedPart } from '../ui/loaded-part';
import type { ReadingPartProps } from './reading-view';
import { SuggestionRow } from './suggestion-row';

/** How to begin the answer; to a sender without a name with a line that asks for one. */
export function GreetBack({ model, reading }: ReadingPartProps) {
  const { words, reading: busy } = reading.seen.value;
  if (busy || words?.reply?.intent === 'automated') return null;
  const canInsert = model.canInsert.value;
  return (
    <LoadedPart state={reading.words.value} failed={t('panel_words_failed')}>
      {({ greetings }) => {
        const ask = greetings.find((greeting) => greeting.ask !== '')?.ask;
        if (greetings.length === 0) return null;
        return (
          <section class="part" aria-labelledby="greet-back">
            <h2 class="part-title" id="greet-back">
              {t('panel_greet_back')}
            </h2>
            <ul class="signoffs">
              {greetings.map(({ text, facts }) => (
                <SuggestionRow
                  key={text}
                  text={text}
                  sources={sourcesOf(facts)}
                  copyLabel={t('panel_copy_words', { words: text })}
                  onCopy={() => void model.copy(text)}
                  onInsert={canInsert ? () => void model.insert('greeting', text) : undefined}
                />
              ))}
              {ask && (
                <SuggestionRow
                  text={ask}
                  sources={t('panel_ask_why')}
                  copyLabel={t('panel_copy_words', { words: ask })}
                  onCopy={() => void model.copy(ask)}
                  onInsert={canInsert ? () => void model.insert('line', ask) : undefined}
                />
              )}
            </ul>
          </section>
        );
      }}
    </LoadedPart>
  );
}
