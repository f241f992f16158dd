import type { Report } from '../api-types.ts';
import { columnsOf, fit, toPlainText } from './plain-text.ts';
import { writeFigure } from './write-figure.ts';

export type Chart = Report['charts'][number];

const mostBars = 10;
const rows = 6;
const eighths = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** A chart of a report in letters: lines as columns of blocks, bars and rings as bars. None for what cannot be drawn so. */
export function drawChart(chart: Chart, space: { width: number; language: string }): string[] {
  const points = readPoints(chart);
  if (points.length < 2) return [];
  const { unit, currency } = chart.spec.usermeta;
  const write = (value: number) => writeFigure(value, { unit, currency, language: space.language });
  const { type } = chart.spec.mark;
  return type === 'line' || type === 'area' ? drawColumns(points, write, space) : drawBars(points, write, space);
}

interface Point {
  label: string;
  value: number;
}

/** Of the first series: a second one, as the period before, has no room here. */
function readPoints({ spec }: Chart): Point[] {
  const { x, y, color, theta } = spec.encoding;
  const value = [theta, y, x].find((channel) => channel?.type === 'quantitative')?.field;
  const label = (theta ? color : x?.field === value ? y : x)?.field;
  if (value === undefined || label === undefined) return [];
  const series = theta || !color || color.field === label ? undefined : color.field;
  const first = series === undefined ? undefined : spec.data.values[0]?.[series];
  return spec.data.values
    .filter((row) => series === undefined || row[series] === first)
    .flatMap((row) => {
      const figure = row[value];
      return typeof figure === 'number' ? [{ label: toPlainText(String(row[label] ?? '')), value: figure }] : [];
    });
}

function drawBars(points: Point[], write: (value: number) => string, { width }: { width: number }): string[] {
  const shown = points.slice(0, mostBars);
  const figures = shown.map(({ value }) => write(value));
  const labelWidth = Math.min(28, Math.max(...shown.map(({ label }) => columnsOf(label))));
  const figureWidth = Math.max(...figures.map(columnsOf));
  const room = Math.max(4, Math.min(40, width - labelWidth - figureWidth - 4));
  const most = Math.max(...shown.map(({ value }) => Math.abs(value)));
  const bars = shown.map(({ label, value }, index) => {
    const bar = most === 0 ? '' : toBar((Math.abs(value) / most) * room);
    const figure = figures[index] ?? '';
    return `${fit(label, labelWidth)}  ${' '.repeat(figureWidth - columnsOf(figure))}${figure}  ${bar}`.trimEnd();
  });
  const more = points.length - shown.length;
  return more > 0 ? [...bars, `… and ${more} more`] : bars;
}

function toBar(length: number): string {
  const part = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][Math.floor((length % 1) * 8)] ?? '';
  return '█'.repeat(Math.floor(length)) + part || '▏';
}

/** From zero up, so that heights compare as the figures do. */
function drawColumns(points: Point[], write: (value: number) => string, { width }: { width: number }): string[] {
  const values = points.map(({ value }) => value);
  const most = Math.max(...values);
  if (most <= 0 || Math.min(...values) < 0) return [];
  const margin = Math.max(columnsOf(write(most)), columnsOf(write(0)));
  const room = width - margin - 2;
  // Whole columns per point while there is room; else the latest points, never two of them in one.
  const each = Math.max(1, Math.floor(Math.min(room, 72) / points.length));
  const shown = points.slice(-room);
  const lines = Array.from({ length: rows }, (_, row) => {
    const floor = rows - 1 - row;
    const blocks = shown.map(({ value }) => {
      const filled = Math.round((value / most) * rows * 8) - floor * 8;
      return (eighths[Math.max(0, Math.min(8, filled))] ?? ' ').repeat(each);
    });
    const scale = row === 0 ? write(most) : row === rows - 1 ? write(0) : '';
    return `${' '.repeat(margin - columnsOf(scale))}${scale} ${blocks.join('')}`.trimEnd();
  });
  const [first, last] = [shown[0]?.label ?? '', shown.at(-1)?.label ?? ''];
  const gap = Math.max(1, shown.length * each - columnsOf(first) - columnsOf(last));
  return [...lines, `${' '.repeat(margin + 1)}${first}${' '.repeat(gap)}${last}`];
}
