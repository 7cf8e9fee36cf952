import type { ComponentChildren } from 'preact';
import { formatDayNear } from '@/utils/i18n';

export interface MomentLineProps {
  readonly picture: ComponentChildren;
  /** What it was, or with whom. */
  readonly what: string;
  readonly about: ComponentChildren;
  /** When it was, and what time it is: ms since 1970. */
  readonly at: number;
  readonly now: number;
  /** Where the whole line leads: an address, or what opens it. */
  readonly open?: string | (() => void) | undefined;
  /** What can be done with it, at the end of the line; not where the whole line opens something. */
  readonly deeds?: ComponentChildren;
  /** Below what it was about. */
  readonly children?: ComponentChildren;
}

/** One moment in a list of what was, in every page of ours: its picture, what it was, when, and what about. */
export function MomentLine({ picture, what, about, at, now, open, deeds, children }: MomentLineProps) {
  // A button holds no blocks.
  const Text = typeof open === 'function' ? 'span' : 'div';
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
  return <li>{lineAround(content, open)}</li>;
}

function lineAround(content: ComponentChildren, open: MomentLineProps['open']) {
  switch (typeof open) {
    case 'string':
      return (
        <a class="line" href={open}>
          {content}
        </a>
      );
    case 'function':
      return (
        <button type="button" class="line" onClick={open}>
          {content}
        </button>
      );
    default:
      return <div class="line">{content}</div>;
  }
}
