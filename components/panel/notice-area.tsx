import { t } from '@/utils/i18n';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { X } from '../ui/icons';
import type { Deeds } from './deeds';

/** What was done last and the way back; always there, so that it is heard when it changes. */
export function NoticeArea({ deeds }: { readonly deeds: Deeds }) {
  const notice = deeds.notice.value;
  const undo = notice?.undo;
  return (
    <div class="panel-notice" role="status">
      {notice && (
        <div class={notice.bad ? 'notice notice-bad' : 'notice'}>
          <span class="notice-text">{notice.text}</span>
          {undo && (
            <Button kind="quiet" onClick={() => void undo()}>
              {t('common_undo')}
            </Button>
          )}
          <IconButton label={t('common_hide')} onClick={() => deeds.clear()}>
            <X size={16} />
          </IconButton>
        </div>
      )}
    </div>
  );
}
