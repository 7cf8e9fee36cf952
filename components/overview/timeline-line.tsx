import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n';
import type { TimelineEntry } from '@/utils/store/timeline';
import type { Contact, Touch } from '@/utils/store/types';
import { ChannelIcon } from '../log/channel-icon';
import { MomentLine } from '../log/moment-line';
import { IconButton } from '../ui/icon-button';
import { Check, NotebookPen, PenLine, Trash } from '../ui/icons';
import { LoadedLater } from '../ui/loaded-later';
import { timelineWords } from './timeline-words';
import type { TouchTold } from './touch-editor';

const loadEditor = () => import('./touch-editor').then(({ TouchEditor }) => TouchEditor);

export interface TimelineLineProps {
  readonly entry: TimelineEntry;
  /** ms since 1970. */
  readonly now: number;
  /** The people it can have been with, where that has to be said. */
  readonly people?: readonly Contact[];
  /** Absent where touches are only read. */
  readonly onChange?: (touch: Touch, told: TouchTold) => void;
  readonly onDrop?: (touch: Touch) => void;
}

/** One thing that was, with the picture of its channel. */
export function TimelineLine({ entry, now, people = [], onChange, onDrop }: TimelineLineProps) {
  const [editing, setEditing] = useState(false);
  const { what, about } = timelineWords(entry, people);
  const touch = entry.kind === 'touch' ? entry.touch : undefined;
  return (
    <MomentLine
      picture={pictureOf(entry)}
      what={what}
      about={editing ? '' : about}
      at={entry.at}
      now={now}
      deeds={
        touch && (
          <>
            {onChange && !editing && (
              <IconButton label={t('overview_touch_note', { what })} onClick={() => setEditing(true)}>
                <PenLine size={16} />
              </IconButton>
            )}
            {onDrop && (
              <IconButton label={t('overview_to_bin_label', { what })} onClick={() => onDrop(touch)}>
                <Trash size={16} />
              </IconButton>
            )}
          </>
        )
      }
    >
      {touch?.override && <p class="field-hint">{t('overview_overridden', { reason: touch.override })}</p>}
      {touch && editing && (
        <LoadedLater
          load={loadEditor}
          given={{
            touch,
            now,
            onSave: (told) => {
              onChange?.(touch, told);
              setEditing(false);
            },
            onCancel: () => setEditing(false),
          }}
        />
      )}
    </MomentLine>
  );
}

function pictureOf(entry: TimelineEntry) {
  switch (entry.kind) {
    case 'touch':
      return <ChannelIcon channel={entry.touch.channel} />;
    case 'step':
      return <ChannelIcon channel={entry.step.channel} />;
    case 'promise':
      return <Check size={16} aria-hidden="true" />;
    case 'opener':
      return <NotebookPen size={16} aria-hidden="true" />;
  }
}
