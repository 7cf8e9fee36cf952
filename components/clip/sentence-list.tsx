import { t } from '@/utils/i18n';
import { Field } from '../ui/field';
import type { ClipModel } from './clip.model';

/** Sentences of the page to pick, literally, and a line of one's own. */
export function SentenceList({ model }: { readonly model: ClipModel }) {
  const sentences = model.sentences.value;
  return (
    <>
      {sentences.length === 0 ? (
        <p class="waiting">{t('clip_unread')}</p>
      ) : (
        <fieldset class="clip-sentences">
          <legend class="field-label">
            {t(model.page.selection === '' ? 'clip_pick' : 'clip_pick_selection')}
          </legend>
          {sentences.map(({ text, names }) => (
            <label class={names ? 'clip-sentence clip-sentence-named' : 'clip-sentence'} key={text}>
              <input
                type="checkbox"
                checked={model.picked.value.has(text)}
                onChange={() => model.pick(text)}
              />
              <span dir="auto">{text}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Field label={t('clip_note')} hint={t('clip_note_hint')}>
        {(control) => (
          <textarea
            {...control}
            class="input"
            rows={2}
            value={model.note.value}
            onInput={(event) => {
              model.note.value = event.currentTarget.value;
            }}
          />
        )}
      </Field>
    </>
  );
}
