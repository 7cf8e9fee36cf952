import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import type { WritingModel } from './writing.model';

export interface SilencePartProps {
  readonly writing: WritingModel;
  readonly index: number;
}

/** Three ways to hear no more of a rule; each can be taken back. */
export function SilencePart({ writing, index }: SilencePartProps) {
  const { to } = writing.seen.value;
  const [reader] = to;
  const name = to.length === 1 ? (reader?.name ?? reader?.email) : undefined;
  return (
    <div class="silence">
      <p class="waiting">{t('card_silence_lead')}</p>
      <Button kind="quiet" onClick={() => void writing.silence(index, 'mail')}>
        {t('card_silence_mail')}
      </Button>
      {name && (
        <Button kind="quiet" onClick={() => void writing.silence(index, 'contact')}>
          {t('card_silence_contact', { name })}
        </Button>
      )}
      <Button kind="quiet" onClick={() => void writing.silence(index, 'always')}>
        {t('card_silence_always')}
      </Button>
    </div>
  );
}
