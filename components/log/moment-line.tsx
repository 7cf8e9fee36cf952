import type { ComponentChildren } from 'preact';
import { formatDayNear } from '@/utils/i18n';

export interface MomentLineProps {
  readonly picture: ComponentChildren;
  /** What it was, or with whom. */
  readonly what: string;
  readonly about: string;
  /** When it was, and what time it is: ms since 1970. */
  readonly at: number;
  readonly now: number;
  readonly onOpen?: (() => void) | undefined;
  /** What can be done with it, at the end of the line; not where the whole line opens something. */
  readonly deeds?: ComponentChildren;
  /** Below what it was about. */
  readonly children?: ComponentChildren;
}

/** One moment in a list of what was, in every page of ours: its picture, what it was, when, and what about. */
export function MomentLine({ picture, what, about, at, now, onOpen, deeds, children }: MomentLineProps) {
  // A button holds no blocks.
  const Text = onOpen ? 'span' : 'div';
  const content = (
    <>
      <span class="line-icon">{picture}</span>
      <Text class="line-text">
        <span class="line-top">
          <span class="line-who">{what}</span>
          <time class="line-day" dateTime={new Date(at).toISOString()}>
            {formatDayNear(at, now)}
          </time>
        </span>
        {about !== '' && (
          <span class="line-about" dir="auto">
            {about}
          </span>
        )}
        {children}
      </Text>
      {deeds}
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
