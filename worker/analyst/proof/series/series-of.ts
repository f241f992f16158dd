import type { Report } from '../../report.ts';

/** A figure by day, in the order of the days; days that have no row are not in it. */
export interface Series {
  points: { day: number; value: number }[];
}

/** The figures of a slice of rows by date, `t1.r0..r89.sessions`; each is read once. */
export function seriesReader(tables: Report['tables']): (id: string) => Series {
  const read = new Map<string, Series>();
  return (id) => {
    const known = read.get(id) ?? seriesOf(tables, id);
    read.set(id, known);
    return known;
  };
}

function seriesOf(tables: Report['tables'], id: string): Series {
  const [, tableId = '', first, last, name] = /^(\w+)\.r(\d+)\.\.r(\d+)\.([\w:]+)$/.exec(id) ?? [];
  const table = Object.hasOwn(tables, tableId) ? tables[tableId] : undefined;
  const column = table?.metrics.findIndex((metric) => metric.name === name) ?? -1;
  const date = table?.dimensions.findIndex((dimension) => dimension.name === 'date') ?? -1;
  if (!table || column < 0 || date < 0 || table.dimensions.length > 1) return { points: [] };
  const rows = table.rows.slice(Number(first), Number(last) + 1);
  if (rows.length !== Number(last) - Number(first) + 1) return { points: [] };
  const points = rows.map(({ dimensions, metrics }) => ({
    day: dayNumber(dimensions[date] ?? ''),
    value: metrics[column] ?? NaN,
  }));
  const isInOrder = points.every(({ day }, index) => index === 0 || day > (points[index - 1]?.day ?? NaN));
  return { points: isInOrder ? points : [] };
}

/** Every day was a whole number, as counts are: so is one to come, or one that would have been usual. */
export function isWhole({ points }: Series): boolean {
  return points.every(({ value }) => Number.isInteger(value));
}

/** Days since 1970-01-01 of Google's `20261103`. */
export function dayNumber(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')) / 86_400_000;
}

/** A figure for every day from the first to the last; a day without one gets what the same weekday had before. */
export function everyDay({ points }: Series): number[] {
  const first = points[0]?.day ?? 0;
  const known = new Map(points.map(({ day, value }) => [day - first, value]));
  const length = (points.at(-1)?.day ?? first - 1) - first + 1;
  const filled: number[] = [];
  for (let index = 0; index < length; index++)
    filled.push(known.get(index) ?? filled[index - 7] ?? filled[index - 1] ?? 0);
  return filled;
}
