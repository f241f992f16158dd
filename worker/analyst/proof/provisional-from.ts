import type { ChartSpec, Report } from '../report.ts';

/** The first place with a day that Google may still change, where the days of the question itself are drawn. */
export function provisionalFrom({ data, encoding }: ChartSpec, { plan, quality }: Report): string | undefined {
  const isOfDays = 'range' in plan && plan.kind !== 'forecast' && plan.kind !== 'anomaly' && plan.kind !== 'similar';
  if (!isOfDays || encoding.x?.field !== 'date') return undefined;
  const { start, end } = plan.range;
  const open = (quality.provisional_dates ?? []).filter((day) => day >= start && day <= end);
  const places = [...new Set(data.values.flatMap(({ date }) => (typeof date === 'string' ? [date] : [])))].sort();
  return places.find((place, index) => {
    const next = places[index + 1];
    return open.some((day) => day >= place && (next === undefined || day < next));
  });
}
