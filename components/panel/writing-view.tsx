import { t, tn } from '@/utils/i18n';
import { CautionNote } from '../log/caution-note';
import { LoadedPart } from '../ui/loaded-part';
import { FindingList } from './finding-list';
import type { PanelModel } from './panel.model';
import { standingNow } from './person.model';
import { ReaderPart } from './reader-part';
import { WordsToInsert } from './words-to-insert';
import type { WritingModel } from './writing.model';

export interface WritingPartProps {
  readonly model: PanelModel;
  readonly writing: WritingModel;
}

/** Beside a draft: is it too soon, what was found, whom it is for, and words to put in. */
export function WritingView({ model, writing }: WritingPartProps) {
  const readers = writing.readers.value;
  const more = writing.more.value;
  const [first] = readers;
  const alone = readers.length + more === 1;
  const today = model.log.today();
  return (
    <>
      <h1 class="only-heard">{t('panel_writing_title')}</h1>
      {readers.map((reader) => (
        <CautionNote
          key={reader.person.emails[0] ?? reader.person.name}
          cautions={standingNow(reader)?.cadence.cautions ?? []}
          today={today}
          name={alone ? undefined : reader.person.name || reader.person.emails[0]}
        />
      ))}
      <FindingList model={model} writing={writing} />
      {readers.length === 0 ? (
        <p class="waiting">{t('panel_no_readers')}</p>
      ) : (
        <section class="part" aria-labelledby="readers">
          <h2 class="part-title" id="readers">
            {t('panel_readers')}
          </h2>
          {readers.map((reader) => (
            <ReaderPart
              key={reader.person.emails[0] ?? reader.person.name}
              model={model}
              reader={reader}
              open={reader === first}
              alone={alone}
            />
          ))}
          {more > 0 && <p class="waiting">{tn('panel_more_readers', more)}</p>}
        </section>
      )}
      {readers.length > 0 && (
        <LoadedPart state={writing.words.value} failed={t('panel_words_failed')}>
          {(words) => <WordsToInsert model={model} writing={writing} words={words} />}
        </LoadedPart>
      )}
    </>
  );
}
