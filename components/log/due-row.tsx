import { useState } from 'preact/hooks';
import type { Day } from '@/utils/cadence/days';
import { whenWords } from '@/utils/cadence-words';
import { t } from '@/utils/i18n';
import type { Snooze } from '@/utils/reminders/plan';
import type { DueItem } from '@/utils/store/due-list';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Clock, Handshake } from '../ui/icons';
import { LoadedLater } from '../ui/loaded-later';
import { ChannelIcon } from './channel-icon';
import { channelKeys, nameOf } from './words';

export interface DueRowProps {
  readonly item: DueItem;
  readonly today: Day;
  readonly onOpen: () => void;
  readonly onDone: () => void;
  readonly onSnooze: (until: Snooze) => void;
}

const loadChoice = async () => (await import('./snooze-choice')).SnoozeChoice;

/** A promise or step that is due: with whom, what, when, done with one click, or put off. */
export function DueRow({ item, today, onOpen, onDone, onSnooze }: DueRowProps) {
  const [choosing, setChoosing] = useState(false);
  const name = nameOf(item.contact);
  const late = item.due.slice(0, 10) < today;
  const about =
    item.kind === 'promise' ? item.promise.text : item.step.note || t(channelKeys[item.step.channel]);
  const later = t('due_later_with', { what: about, name });
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
          {late && `\u00a0· ${t('panel_late')}`}
        </p>
        {choosing && <LoadedLater load={loadChoice} given={{ label: later, onSnooze }} />}
      </div>
      <IconButton label={later} aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
        <Clock size={16} />
      </IconButton>
      <Button aria-label={t('panel_done_with', { what: about, name })} onClick={onDone}>
        {t('panel_done')}
      </Button>
    </li>
  );
}
