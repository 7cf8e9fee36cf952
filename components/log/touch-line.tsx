import { formatNames } from '@/utils/i18n';
import type { Touch } from '@/utils/store/types';
import { ChannelIcon } from './channel-icon';
import { MomentLine } from './moment-line';
import { touchWords } from './words';

export interface TouchLineProps {
  readonly touch: Touch;
  /** With whom; left out where the contact is clear. */
  readonly people?: readonly string[];
  /** ms since 1970. */
  readonly now: number;
  readonly onOpen?: (() => void) | undefined;
}

/** One touch in a list: with whom, what of, when. */
export function TouchLine({ touch, people, now, onOpen }: TouchLineProps) {
  const about = touch.note || touch.subject;
  const what = touchWords(touch);
  return (
    <MomentLine
      picture={<ChannelIcon channel={touch.channel} />}
      what={people ? formatNames(people) : what}
      about={people && !about ? what : about}
      at={touch.at}
      now={now}
      onOpen={onOpen}
    />
  );
}
