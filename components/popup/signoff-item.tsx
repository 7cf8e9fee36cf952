import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { SignoffSuggestion } from '@/utils/suggest/types';
import { sourcesOf } from '../fact-sources';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { IconButton } from '../ui/icon-button';
import { Copy, PenLine } from '../ui/icons';
import type { PhraseGroup } from './popup.model';

export interface SignoffItemProps {
  readonly suggestion: SignoffSuggestion;
  readonly onCopy: (text: string) => void;
  /** The group in whose style it is made, when there is one. */
  readonly group: PhraseGroup | undefined;
  /** Keeps the edited words for later mails: to everybody, or to a group alone. */
  readonly onKeep: (text: string, group?: PhraseGroup) => void;
}

/** A sign-off to take along, or to put into one's own words and keep. */
export function SignoffItem({ suggestion, group, onCopy, onKeep }: SignoffItemProps) {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const { text, facts } = suggestion;
  const sources = sourcesOf(facts);
  if (draft !== undefined) {
    const empty = draft.trim() === '';
    const keep = (forGroup?: PhraseGroup) => {
      onKeep(draft.trim(), forGroup);
      setDraft(undefined);
    };
    return (
      <li class="signoff-edit">
        <Field label={t('popup_signoff_own')} hint={t('popup_signoff_own_hint')}>
          {(control) => (
            <textarea
              {...control}
              class="input"
              rows={draft.split('\n').length + 1}
              value={draft}
              onInput={(event) => setDraft(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="signoff-actions">
          <Button kind="main" disabled={empty} onClick={() => keep()}>
            {t('popup_signoff_keep')}
          </Button>
          {group && (
            <Button disabled={empty} onClick={() => keep(group)}>
              {t('popup_signoff_keep_group', { group: group.name })}
            </Button>
          )}
          <Button kind="quiet" onClick={() => setDraft(undefined)}>
            {t('popup_signoff_leave')}
          </Button>
        </div>
      </li>
    );
  }
  return (
    <li class="signoff">
      <div class="signoff-text">
        <span dir="auto">{text}</span>
        {sources !== '' && <p class="signoff-sources">{sources}</p>}
      </div>
      <IconButton label={t('popup_signoff_edit')} onClick={() => setDraft(text)}>
        <PenLine size={16} />
      </IconButton>
      <IconButton label={t('popup_signoff_copy')} onClick={() => onCopy(text)}>
        <Copy size={16} />
      </IconButton>
    </li>
  );
}
