import { h, type JSX } from 'preact';

/** An icon as the set keeps it: elements on a grid of 24. */
interface IconData {
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

interface IconProps extends JSX.SVGAttributes<SVGSVGElement> {
  /** Width and height, px. */
  readonly size?: number;
}

/**
 * Draws icons of the set in our builds, in place of the set's own function of this name: that one knows contexts, children and
 * strokes of any kind, which every page of ours would load and none uses. Icons are decoration; a button's label says what it does.
 */
export default function createLucideIcon({ node }: IconData) {
  return ({ size = 24, ...others }: IconProps): JSX.Element =>
    h(
      'svg',
      {
        width: size,
        height: size,
        viewBox: '0 0 24 24',
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': 2,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
        'aria-hidden': true,
        ...others,
      },
      node.map(([tag, attributes]) => h(tag, attributes)),
    );
}
