import { useId } from 'preact/hooks';
import { formatDue, t } from '@/utils/i18n';
import { TableScroll } from '../ui/table-scroll';
import { type Bar, drawBars } from './figures.model';

export interface BarChartProps {
  readonly title: string;
  /** The whole of it in a sentence, which is also what is heard for the drawing. */
  readonly summary: string;
  readonly bars: readonly Bar[];
  /** The height that a bar of this size fills, however low the others are. */
  readonly least: number;
  /** What the highest line stands for. */
  readonly top: string;
  readonly legend?: readonly { readonly kind: Bar['parts'][number]['kind']; readonly label: string }[];
  /** The same in figures: headings, and a row for each week. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const size = { width: 520, height: 120 };

/** Weeks as bars, with the table of the same figures behind it. */
export function BarChart({ title, summary, bars, least, top, legend, columns, rows }: BarChartProps) {
  const id = useId();
  return (
    <figure class="sheet chart" aria-labelledby={id}>
      <figcaption>
        <h2 class="sheet-title" id={id}>
          {title}
        </h2>
        <p class="chart-summary">{summary}</p>
      </figcaption>
      {legend && (
        <ul class="legend" aria-hidden="true">
          {legend.map(({ kind, label }) => (
            <li key={kind}>
              <span class={`swatch part-${kind}`} />
              {label}
            </li>
          ))}
        </ul>
      )}
      <div class="plot">
        <span class="plot-top" aria-hidden="true">
          {top}
        </span>
        <svg
          viewBox={`0 0 ${size.width} ${size.height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`${title}: ${summary}`}
        >
          {[0, 0.5, 1].map((line) => (
            <line
              key={line}
              class="plot-line"
              x1="0"
              x2={size.width}
              y1={line * size.height}
              y2={line * size.height}
            />
          ))}
          {drawBars(bars, { ...size, least }).map(({ kind, ...box }, index) => (
            <rect key={index} {...box} class={`part-${kind}`} />
          ))}
        </svg>
        <p class="plot-weeks" aria-hidden="true">
          <span>{bars[0] && formatDue(bars[0].week)}</span>
          <span>{bars.length > 1 && formatDue(bars.at(-1)?.week ?? '')}</span>
        </p>
      </div>
      <details>
        <summary>{t('figures_table')}</summary>
        <TableScroll label={title}>
          <table class="table">
            <thead>
              <tr>
                {columns.map((column, index) => (
                  <th key={column} scope="col" class={index === 0 ? '' : 'number'}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([week = '', ...cells]) => (
                <tr key={week}>
                  <th scope="row">{week}</th>
                  {cells.map((cell, index) => (
                    <td key={index} class="number">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </details>
    </figure>
  );
}
