import type { Day } from '@/utils/cadence/days';
import { whenWords } from '@/utils/cadence-words';
import { t } from '@/utils/i18n';
import type { DueItem } from '@/utils/store/due-list';
import { Button } from '../ui/button';
import { Handshake } from '../ui/icons';
import { ChannelIcon } from './channel-icon';
import { channelKeys, nameOf } from './words';

export interface DueRowProps {
  readonly item: DueItem;
  readonly today: Day;
  readonly onOpen: () => void;
  readonly onDone: () => void;
}

/** A promise or step that is due: with whom, what, when, and done with one click. */
export function DueRow({ item, today, onOpen, onDone }: DueRowProps) {
  const name = nameOf(item.contact);
  const late = item.due.slice(0, 10) < today;
  const about =
    item.kind === 'promise' ? item.promise.text : item.step.note || t(channelKeys[item.step.channel]);
  return (
    <li class="row">
      <span class="line-icon" aria-hidden="true">
        {item.kind === 'promise' ? <Handshake size={16} /> : <ChannelIcon channel={item.step.channel} />}
      </span>
      <div class="row-text">
        <button type="button" class="row-open" dir="auto" onClick={onOpen}>
          {name}
        </button>
        <p dir="auto">{about}</p>
        <p class={late ? 'row-lead row-late' : 'row-lead'}>
          {whenWords(item.due, today)}
          {late && ` · ${t('panel_late')}`}
        </p>
      </div>
      <Button aria-label={t('panel_done_with', { what: about, name })} onClick={onDone}>
        {t('panel_done')}
      </Button>
    </li>
  );
}
