import { useId } from 'preact/hooks';
import { t } from '@/utils/i18n';
import { type Channel, channels } from '@/utils/store/types';
import { ChannelIcon } from './channel-icon';
import { channelKeys } from './words';

export interface ChannelChoiceProps {
  readonly chosen: Channel;
  readonly onChoose: (channel: Channel) => void;
}

export function ChannelChoice({ chosen, onChoose }: ChannelChoiceProps) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend class="field-label">{t('log_channel')}</legend>
      <div class="chips">
        {channels.map((channel) => (
          <label class="chip" key={channel} title={t(channelKeys[channel])}>
            <input
              class="only-heard"
              type="radio"
              name={name}
              value={channel}
              checked={channel === chosen}
              onChange={() => onChoose(channel)}
            />
            <ChannelIcon channel={channel} size={15} />
            <span class="chip-text">{t(channelKeys[channel])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
