import type { Channel, Chart, ChartSpec, Report } from '../report.ts';
import { locate } from './cell-of.ts';
import { isOfPrevious, type Datum } from './chart-points.ts';
import { provisionalFrom } from './provisional-from.ts';

/** How a chart draws proven points as something else: its unit, its axes, its lines, the names and days that it marks. */
export function specProblem({ spec }: Chart, report: Report): string | undefined {
  const { values } = spec.data;
  const columns = new Set(values.flatMap(({ cell }) => (typeof cell === 'string' ? [columnOf(cell, report)] : [])));
  const units = new Set([...columns].map((column) => column?.unit));
  for (const { ref } of values) if (typeof ref === 'string') units.add(report.values[ref]?.unit);
  const { unit, currency } = spec.usermeta;
  if (columns.size > 1 || units.size > 1 || (units.size === 1 && !units.has(unit)))
    return 'is in another unit than its points';
  if (currency !== (unit === 'currency' ? report.quality.currency : undefined)) return 'is in another currency';

  const { place, figure, line } = channelsOf(spec);
  if (!place || !figure || !isAlong(place) || figure.field !== 'value' || figure.type !== 'quantitative') {
    return 'has other axes than its points';
  }
  const [column] = columns;
  if (column && figure.title !== undefined && figure.title !== column.label) return 'calls its points something else';
  if (!isApart(values, place, line)) return 'draws points over each other';
  if (![place, line].every((channel) => !channel || isInOrder(channel, spec))) return 'has names in another order';
  if (!isNamedAlike(spec, report)) return 'names its lines otherwise than its points';
  if (spec.usermeta.waterfall && !isSum(values)) return 'has parts that do not come to their sum';
  if (!isOverItsLike(spec)) return 'draws the period before over other days';
  return spec.usermeta.provisional_from === provisionalFrom(spec, report)
    ? undefined
    : 'marks other days as provisional';
}

function columnOf(cell: string, { tables }: Report) {
  const { table, name } = locate(tables, cell) ?? {};
  return table?.metrics.find((metric) => metric.name === name);
}

/** Where a point stands, how large it is, and which line it is of; nothing where the mark has no such axes. */
function channelsOf({ mark, encoding }: ChartSpec): { place?: Channel; figure?: Channel; line?: Channel } {
  const { x, y, color, theta } = encoding;
  if ((mark.type === 'arc') !== (theta !== undefined) || mark.type === 'area') return {};
  if (theta) return x || y || !color ? {} : { figure: theta, place: color };
  const [place, figure] = mark.orient === 'horizontal' ? [y, x] : [x, y];
  return { ...(place && { place }), ...(figure && { figure }), ...(color && { line: color }) };
}

function isAlong({ field, type }: Channel): boolean {
  return field === 'date' ? type === 'temporal' : field === 'label' && (type === 'nominal' || type === 'ordinal');
}

/** The last is what the others come to, but for what machines lose on the way. */
function isSum(values: Datum[]): boolean {
  const amounts = values.map(({ value }) => (typeof value === 'number' ? value : Number.NaN));
  const parts = amounts.slice(0, -1);
  const most = Math.max(...amounts.map(Math.abs));
  return parts.length > 0 && Math.abs(parts.reduce((sum, part) => sum + part, 0) - amounts.at(-1)!) <= 1e-9 * most;
}

/** No cell is drawn twice, no two stand in one place, and lines have names. */
function isApart(values: Datum[], place: Channel, line: Channel | undefined): boolean {
  const sources = values.flatMap(({ cell, ref }) => cell ?? ref ?? []);
  const isNamed = line
    ? /^(series|group)$/.test(line.field) &&
      line.type === 'nominal' &&
      values.every((datum) => typeof datum[line.field] === 'string')
    : new Set(values.map(({ series, group }) => series ?? group)).size < 2;
  const places = values.flatMap((datum) =>
    datum['cell'] === undefined ? [] : [JSON.stringify([datum[place.field], line && datum[line.field]])],
  );
  return (
    isNamed &&
    new Set(sources).size === sources.length &&
    new Set(places).size === places.length &&
    values.every((datum) => typeof datum[place.field] === 'string')
  );
}

/** Names stand in the order of the points, or of this period's where the one before has others. */
function isInOrder({ field, sort }: Channel, spec: ChartSpec): boolean {
  const { values } = spec.data;
  const namesOf = (points: Datum[]) => JSON.stringify([...new Set(points.map((datum) => datum[field]))]);
  const own = values.filter((datum) => !isOfPrevious(datum, spec));
  return !sort || [namesOf(values), namesOf(own)].includes(JSON.stringify([...new Set(sort)]));
}

/** Each kind of points has one name and each name one kind: this period, the one before, a forecast and its ends. */
function isNamedAlike(spec: ChartSpec, report: Report): boolean {
  const names = new Map<string, string | number | null>();
  for (const datum of spec.data.values) {
    const { series, ref } = datum;
    if (series === undefined) continue;
    const formula = typeof ref === 'string' ? (report.values[ref]?.formula ?? '') : undefined;
    const kind = formula === undefined ? (isOfPrevious(datum, spec) ? 'before' : 'now') : /^\w*/.exec(formula)![0];
    if ((names.get(kind) ?? series) !== series) return false;
    names.set(kind, series);
  }
  const { band, previous_series } = spec.usermeta;
  const ends = names.has('low') ? [names.get('low'), names.get('high')] : undefined;
  return (
    new Set(names.values()).size === names.size &&
    previous_series === names.get('before') &&
    (previous_series === undefined || names.has('now')) &&
    JSON.stringify(band) === JSON.stringify(ends)
  );
}

/** The first day of the period before lies over the first of this one, the second over the second. */
function isOverItsLike(spec: ChartSpec): boolean {
  const { values } = spec.data;
  const before = values.filter((datum) => datum['date'] !== undefined && isOfPrevious(datum, spec));
  const days = before.map(({ day }) => `${day}`);
  const places = values.flatMap((datum) => (isOfPrevious(datum, spec) ? [] : [`${datum['date']}`])).sort();
  return (
    days.every((day, index) => index === 0 || day > days[index - 1]!) &&
    before.every(({ date }, index) => date === places[index])
  );
}
