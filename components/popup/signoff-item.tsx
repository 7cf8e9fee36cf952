import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { SignoffSuggestion } from '@/utils/suggest/types';
import { sourcesOf } from '../fact-sources';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { IconButton } from '../ui/icon-button';
import { Copy, PenLine } from '../ui/icons';

export interface SignoffItemProps {
  readonly suggestion: SignoffSuggestion;
  readonly onCopy: (text: string) => void;
  /** Keeps the edited words for later mails. */
  readonly onKeep: (text: string) => void;
}

/** A sign-off to take along, or to put into one's own words and keep. */
export function SignoffItem({ suggestion, onCopy, onKeep }: SignoffItemProps) {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const { text, facts } = suggestion;
  const sources = sourcesOf(facts);
  if (draft !== undefined) {
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
          <Button
            kind="main"
            disabled={draft.trim() === ''}
            onClick={() => {
              onKeep(draft.trim());
              setDraft(undefined);
            }}
          >
            {t('popup_signoff_keep')}
          </Button>
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
