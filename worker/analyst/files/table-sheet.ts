import { namesApart } from '../proof/names-apart.ts';
import { firstDayOf } from '../proof/time-start.ts';
import type { Citation, Report, Table } from '../report.ts';
import { type Cell, type Sheet, textOf } from './sheet.ts';

/** The rows of Google's reply: days as days, numbers as they came, groups by the names that the answer gives them. */
export function tableSheet(report: Report, id: string, table: Table): Sheet {
  const { currency } = report.quality;
  const names = namesApart([table], report.language);
  const request = report.citations.find((citation) => citation.id === id)?.request;
  const titleOf = (unit: string, label: string) => (unit === 'currency' ? `${label} (${currency})` : label);

  return {
    name: id,
    header: [
      ...table.dimensions.map(({ label }) => label),
      ...table.metrics.map(({ unit, label }) => titleOf(unit, label)),
    ],
    rows: table.rows.map(({ dimensions, metrics }) => [
      ...table.dimensions.map(({ name }, column) => dimensionCell(name, dimensions[column] ?? '')),
      ...table.metrics.map(({ unit }, column): Cell => {
        const number = metrics[column];
        return number === undefined || !Number.isFinite(number) ? undefined : { number, unit, currency };
      }),
    ]),
  };

  function dimensionCell(name: string, value: string): Cell {
    if (name === 'dateRange') return textOf(rangeOf(request, value) ?? value);
    const day = name === 'date' ? firstDayOf(name, value) : undefined;
    return day ? { day } : textOf(names.value(name, value));
  }
}

/** The days that `date_range_0`, or a range by its name, stands for. */
function rangeOf(request: Citation['request'] | undefined, value: string): string | undefined {
  const ranges = request && 'dateRanges' in request ? request.dateRanges : [];
  const range = ranges.find((each, index) => ('name' in each ? each.name : `date_range_${index}`) === value);
  return range && `${range.startDate} – ${range.endDate}`;
}
