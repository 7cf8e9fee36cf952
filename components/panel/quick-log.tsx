import { useSignal } from '@preact/signals';
import { t } from '@/utils/i18n';
import type { Contact } from '@/utils/store/types';
import { ChannelIcon } from '../log/channel-icon';
import { Button } from '../ui/button';
import type { PanelModel } from './panel.model';

const moments = [
  { channel: 'call', outcome: 'spoke', label: 'panel_quick_spoke' },
  { channel: 'call', outcome: 'no-answer', label: 'panel_quick_no_answer' },
  { channel: 'voicemail', outcome: 'left-message', label: 'panel_quick_message' },
  { channel: 'mail', outcome: 'sent', label: 'panel_quick_mailed' },
  { channel: 'meeting', outcome: 'spoke', label: 'panel_quick_met' },
] as const;

/** The moments that happen most, each logged with one click; with a note by the form. */
export function QuickLog({ model, contact }: { readonly model: PanelModel; readonly contact: Contact }) {
  const id = useSignal(model.services.newId());
  return (
    <section class="part" aria-labelledby="quick-log">
      <h2 class="part-title" id="quick-log">
        {t('panel_quick')}
      </h2>
      <div class="deeds">
        {moments.map((moment) => (
          <Button
            key={moment.label}
            disabled={model.deeds.busy.value}
            onClick={async () => {
              if (await model.log.logMoment(id.value, contact, moment)) id.value = model.services.newId();
            }}
          >
            <ChannelIcon channel={moment.channel} size={15} />
            {t(moment.label)}
          </Button>
        ))}
        <Button kind="quiet" onClick={() => model.openLog(contact)}>
          {t('panel_quick_more')}
        </Button>
      </div>
    </section>
  );
}
