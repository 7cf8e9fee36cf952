import type { ComponentChildren } from 'preact';
import { t } from '@/utils/i18n';
import { Button } from './ui/button';
import { EyeOff } from './ui/icons';

export interface UnseenMailProps {
  /** How copying the diagnostic went; `undefined` before it was asked for. */
  readonly copied?: boolean | undefined;
  readonly onCopy: () => void;
  /** Other ways on, where the surface has them. */
  readonly children?: ComponentChildren;
}

/** A page that should hold a mail, and Byname finds none: what is safe, and what still works. */
export function UnseenMail({ copied, onCopy, children }: UnseenMailProps) {
  return (
    <section class="unseen" role="status">
      <h2 class="unseen-title">
        <EyeOff size={16} aria-hidden="true" />
        {t('unseen_title')}
      </h2>
      <p>{t('unseen_hint')}</p>
      <div class="unseen-ways">
        {children}
        <Button kind={children ? 'quiet' : 'plain'} onClick={onCopy}>
          {t('unseen_copy')}
        </Button>
      </div>
      {copied !== undefined && (
        <p class="unseen-copied">{t(copied ? 'common_copied' : 'common_copy_failed')}</p>
      )}
    </section>
  );
}
