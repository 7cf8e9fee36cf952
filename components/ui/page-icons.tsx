import type { JSX } from 'preact';

interface IconProps {
  /** Width and height, px. */
  readonly size: number;
  readonly strokeWidth?: number;
}

/**
 * An icon of lines on a grid of 24. Those of surfaces in a mail page are drawn here: the icon set of our own pages weighs
 * more than the whole card.
 */
function icon(lines: string) {
  return ({ size, strokeWidth = 2 }: IconProps): JSX.Element => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      aria-hidden="true"
      stroke="currentColor"
      stroke-width={strokeWidth}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={lines} />
    </svg>
  );
}

export const Check = icon('M4.5 12.5l5 5 10-11');
export const ChevronDown = icon('M6 9.5l6 6 6-6');
export const Copy = icon(
  'M10 8h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2zM4.5 16A1.5 1.5 0 0 1 3 14.5V5a2 2 0 0 1 2-2h9.5A1.5 1.5 0 0 1 16 4.5',
);
export const Ellipsis = icon('M5 12h.01M12 12h.01M19 12h.01');
export const EyeOff = icon('M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM4.5 4.5l15 15');
export const FileText = icon('M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8zv5h5M9 13h6M9 17h4');
export const PanelRight = icon(
  'M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM15 4v16',
);
export const PenLine = icon('M13 20.5h7.5M4 20.5l1-4.5L16.5 4.5a2.1 2.1 0 0 1 3 3L8 19z');
export const X = icon('M6 6l12 12M18 6L6 18');
