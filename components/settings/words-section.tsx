import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PenLine, Plus, Users } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import { UndoBar } from '../ui/undo-bar';
import { GroupStyleCard } from './group-style-card';
import { PhraseCard } from './phrase-card';
import type { WordsModel } from './words.model';

/** The user's own wordings, and how groups of contacts are written to. */
export function WordsSection({ model }: { readonly model: WordsModel }) {
  return (
    <>
      <h1 class="page-title">{t('settings_words')}</h1>
      <p class="page-lead">{t('settings_words_lead')}</p>
      <OwnPhrases model={model} />
      <GroupStyles model={model} />
    </>
  );
}

function OwnPhrases({ model }: { readonly model: WordsModel }) {
  const [open, setOpen] = useState(-1);
  const phrases = model.phrases.value;
  const groups = model.groups.value.status === 'ready' ? model.groups.value.value : [];
  return (
    <>
      <h2 class="section-title">{t('settings_phrases')}</h2>
      {phrases.length === 0 && (
        <section class="sheet">
          <EmptyState icon={<PenLine size={28} />} title={t('settings_phrases_none')}>
            <p>{t('settings_phrases_none_how')}</p>
          </EmptyState>
        </section>
      )}
      {phrases.map((phrase, index) => (
        <PhraseCard
          key={index}
          model={model}
          phrase={phrase}
          index={index}
          groups={groups}
          open={index === open}
          onToggle={() => setOpen(index === open ? -1 : index)}
        />
      ))}
      <UndoBar
        notice={
          model.removed.value && {
            text: t('settings_phrase_removed'),
            undo: () => void model.bringBackPhrase(),
          }
        }
      />
      <span>
        <Button
          onClick={() => {
            model.addPhrase();
            setOpen(phrases.length);
          }}
        >
          <Plus size={16} />
          {t('settings_phrase_add')}
        </Button>
      </span>
    </>
  );
}

function GroupStyles({ model }: { readonly model: WordsModel }) {
  const [open, setOpen] = useState('');
  return (
    <>
      <h2 class="section-title">{t('settings_styles')}</h2>
      <p class="page-lead">{t('settings_styles_lead')}</p>
      <UndoBar notice={model.groupNotice.value} />
      <LoadedPart state={model.groups.value} failed={t('settings_styles_failed')}>
        {(groups) =>
          groups.length === 0 ? (
            <section class="sheet">
              <EmptyState icon={<Users size={28} />} title={t('settings_styles_none')}>
                <p>{t('settings_styles_none_how')}</p>
                <a class="link" href="overview.html">
                  {t('settings_styles_overview')}
                </a>
              </EmptyState>
            </section>
          ) : (
            groups.map((group) => (
              <GroupStyleCard
                key={group.id}
                model={model}
                group={group}
                open={group.id === open}
                onToggle={() => setOpen(group.id === open ? '' : group.id)}
              />
            ))
          )
        }
      </LoadedPart>
    </>
  );
}
