import type { ComponentChildren } from 'preact';
import { formatNames } from '@/utils/i18n';
import type { Touch } from '@/utils/store/types';
import { ChannelIcon } from './channel-icon';
import { MomentLine, type MomentLineProps } from './moment-line';
import { touchWords } from './words';

export interface TouchLineProps {
  readonly touch: Touch;
  /** With whom; left out where the contact is clear. */
  readonly people?: readonly string[];
  /** ms since 1970. */
  readonly now: number;
  /** In place of its note or subject. */
  readonly about?: ComponentChildren;
  readonly open?: MomentLineProps['open'];
}

/** One touch in a list: with whom, what of, when. */
export function TouchLine({ touch, people, now, open, about }: TouchLineProps) {
  const what = touchWords(touch);
  const told = touch.note || touch.subject || (people ? what : '');
  return (
    <MomentLine
      picture={<ChannelIcon channel={touch.channel} />}
      what={people ? formatNames(people) : what}
      about={about ?? told}
      at={touch.at}
      now={now}
      open={open}
    />
  );
}
