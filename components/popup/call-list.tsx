import { dayOf } from '@/utils/cadence/days';
import { t } from '@/utils/i18n';
import { CallPart } from '../log/call-part';
import { IconButton } from '../ui/icon-button';
import { Copy } from '../ui/icons';
import { LoadedPart } from '../ui/loaded-part';
import type { PopupModel } from './popup.model';

/** Before a call, and when it is not answered. */
export function CallList({ model }: { readonly model: PopupModel }) {
  return (
    <section class="part">
      <h2 class="part-title">{t('call_title')}</h2>
      <LoadedPart state={model.words.value} failed={t('popup_failed')}>
        {({ call, voicemail }) => (
          <>
            <CallPart call={call} today={dayOf(model.services.now())} />
            {voicemail && (
              <div class="signoff">
                <div class="signoff-text">
                  <p class="signoff-sources">{t('call_voicemail')}</p>
                  <span dir="auto">{voicemail.text}</span>
                </div>
                <IconButton label={t('call_voicemail_copy')} onClick={() => void model.copy(voicemail.text)}>
                  <Copy size={16} />
                </IconButton>
              </div>
            )}
          </>
        )}
      </LoadedPart>
    </section>
  );
}
