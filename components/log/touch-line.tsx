import { formatDayNear, formatNames } from '@/utils/i18n';
import type { Touch } from '@/utils/store/types';
import { ChannelIcon } from './channel-icon';
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
  const content = (
    <>
      <span class="line-icon">
        <ChannelIcon channel={touch.channel} />
      </span>
      <span class="line-text">
        <span class="line-top">
          <span class="line-who">{people ? formatNames(people) : what}</span>
          <time class="line-day" dateTime={new Date(touch.at).toISOString()}>
            {formatDayNear(touch.at, now)}
          </time>
        </span>
        <span class="line-about" dir="auto">
          {people && !about ? what : about}
        </span>
      </span>
    </>
  );
  return (
    <li>
      {onOpen ? (
        <button type="button" class="line" onClick={onOpen}>
          {content}
        </button>
      ) : (
        <div class="line">{content}</div>
      )}
    </li>
  );
}
