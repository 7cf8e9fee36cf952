import { t } from '@/utils/i18n';
import { sourcesOf } from '../fact-sources';
import { LoadedPart } from '../ui/loaded-part';
import type { ReadingPartProps } from './reading-view';
import { SuggestionList } from './suggestion-list';

/** How to begin the answer; to a sender without a name with a line that asks for one. */
export function GreetBack({ model, reading }: ReadingPartProps) {
  const { words, reading: busy } = reading.seen.value;
  if (busy || words?.reply?.intent === 'automated') return null;
  const canInsert = model.canInsert.value;
  return (
    <LoadedPart state={reading.words.value} failed={t('panel_words_failed')}>
      {({ greetings }) => {
        const ask = greetings.find((greeting) => greeting.ask !== '')?.ask;
        return (
          <SuggestionList
            model={model}
            title={t('panel_greet_back')}
            suggested={[
              ...greetings.map(({ text, facts }) => ({
                text,
                sources: sourcesOf(facts),
                insert: canInsert ? () => model.insert('greeting', text) : undefined,
              })),
              ...(ask
                ? [
                    {
                      text: ask,
                      sources: t('panel_ask_why'),
                      insert: canInsert ? () => model.insert('line', ask) : undefined,
                    },
                  ]
                : []),
            ]}
          />
        );
      }}
    </LoadedPart>
  );
}
