import type { PutIn } from '@/utils/draft-standing';
import { t } from '@/utils/i18n';
import type { Deeds } from './deeds';

/** Says what became of an edit of the draft. */
export function sayPutIn(deeds: Deeds, put: PutIn): void {
  if (put === true) deeds.say(t('card_applied', { keys: t('card_undo_keys') }));
  else deeds.say(t(put === 'changed' ? 'card_changed' : 'card_refused'), true);
}
