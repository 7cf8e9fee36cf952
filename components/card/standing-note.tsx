import { type DraftStanding, isSigned } from '@/utils/draft-standing';
import { t } from '@/utils/i18n';

/** The card without findings: kind words, or what cannot be seen and what that means. */
export function StandingNote({ standing }: { readonly standing: DraftStanding }) {
  switch (standing.status) {
    case 'read':
      if (!isSigned(standing)) return <p class="note">{t('card_unsigned')}</p>;
      return (
        <div class="note">
          <p>{t('card_clear')}</p>
          <blockquote class="note-signature" dir="auto">
            {standing.signature.trim()}
          </blockquote>
        </div>
      );
    case 'too-large':
      return <p class="note">{t('card_too_large')}</p>;
    case 'unseen':
      return <p class="note">{t('card_unseen')}</p>;
    case 'reading':
      return <p class="note note-reading">{t('card_reading')}</p>;
    case 'empty':
      return <p class="note">{t('card_empty')}</p>;
  }
}
