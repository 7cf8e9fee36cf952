import { useState } from 'preact/hooks';
import { formatDate, t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Trash } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import { TextField } from '../ui/text-field';
import type { ContactPageModel } from './contact-page.model';

/** What is worth coming back to: notes and clips. */
export function OpenerSheet({ model }: { readonly model: ContactPageModel }) {
  const [typed, setTyped] = useState('');
  return (
    <section class="sheet">
      <h2 class="sheet-title">{t('overview_openers')}</h2>
      <LoadedPart
        state={model.openers.value}
        failed={t('overview_failed_open')}
        onRetry={() => void model.load()}
      >
        {(openers) => (
          <>
            {openers.length === 0 && <p class="sheet-lead">{t('overview_openers_empty')}</p>}
            <ul class="openers">
              {openers.map((opener) => (
                <li class="opener" key={opener.id}>
                  <div class="promise-text">
                    <p dir="auto">{opener.text || opener.title}</p>
                    <p class="field-hint">
                      {formatDate(opener.createdAt)}
                      {opener.url !== '' && (
                        <>
                          {' · '}
                          <a class="link" href={opener.url} target="_blank" rel="noreferrer noopener">
                            {opener.title || new URL(opener.url).hostname}
                          </a>
                        </>
                      )}
                    </p>
                  </div>
                  <IconButton
                    label={t('overview_to_bin_label', { what: opener.text || opener.title })}
                    onClick={() => void model.dropOpener(opener)}
                  >
                    <Trash size={16} />
                  </IconButton>
                </li>
              ))}
            </ul>
          </>
        )}
      </LoadedPart>
      <form
        class="add-row"
        onSubmit={(event) => {
          event.preventDefault();
          void model.keepNote(typed);
          setTyped('');
        }}
      >
        <TextField label={t('overview_opener_new')} value={typed} onInput={setTyped} />
        <Button type="submit" disabled={typed.trim() === ''}>
          {t('overview_opener_add')}
        </Button>
      </form>
    </section>
  );
}
