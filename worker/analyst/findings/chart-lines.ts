import { describeDimension } from '../catalogue/describe-dimension.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import { plainText } from '../proof/plain-text.ts';
import { isCalendar, timeSplit } from '../proof/time-split.ts';
import type { Chart } from '../report.ts';
import { fillText } from '../report/words/fill.ts';
import { stepNames } from './chart-series.ts';
import { drawnGroups } from './drawn-groups.ts';
import type { Finding } from './finding.ts';
import { linePoints } from './line-points.ts';

/** Times that are too many for bars, or stand beside groups. A ranking of days alone is one of bars. */
export function isDrawnAsLines({ plan, sources }: Finding): boolean {
  if (sources.lines) return true;
  const [time, second] = sources.groups?.request.body.dimensions ?? [];
  if (!time || second || plan.kind === 'top') return false;
  return isCalendar(time.name) || time.name.startsWith('dateHour');
}

/** A line of a metric over time for each of the largest groups; a single one when a time was all that was asked by. */
export function chartLines(finding: Finding, name: string, provisionalDates: string[]): Omit<Chart, 'id'>[] {
  const { plan, property, ledger, sources } = finding;
  const source = sources.lines ?? sources.groups;
  const split = source && timeSplit(source.table.dimensions.map((dimension) => dimension.name));
  if (!split || !source.table.metrics.some((column) => column.name === name)) return [];

  const { time, groups } = split;
  const metric = describeMetric(name, property);
  const lines = groups.length ? drawnGroups(finding, name).drawn.map((row) => row.group) : [[]];
  const nameLine = (group: string[]) =>
    ledger.names().row({ dimensions: groups.map((each) => ({ name: each, label: '' })) }, group);
  const nameTime = (at: string) => ledger.names().row({ dimensions: [{ name: time, label: '' }] }, [at]);
  const points = lines.flatMap((group) =>
    linePoints(finding, source, { metric: name, time, group }).map((point) => ({ ...point, group })),
  );
  const values = points.map(({ day, time: at, operand, row, group }) => ({
    ...(day ? { date: day, day } : { label: nameTime(at) }),
    ...(groups.length ? { group: nameLine(group) } : {}),
    value: operand ? ledger.compute(operand) : null,
    ...(row && operand ? { cell: operand } : {}),
  }));
  if (new Set(points.map((point) => point.time)).size < 2 || values.every(({ value }) => value === null)) return [];

  const { charts, steps, inside, list } = ledger.words;
  const inWords = (dimension: string) => inside(describeDimension(dimension, property).label);
  const step = stepNames[time];
  const per = fillText(charts.per, { metric: metric.label, step: step ? steps[step] : inWords(time) });
  const title = groups.length ? fillText(charts.by, { metric: per, groups: groups.map(inWords).join(list.and) }) : per;
  const provisional = points.find(({ day = '', end = '' }) =>
    provisionalDates.some((each) => each >= day && each <= end),
  );
  return [
    {
      table: source.request.id,
      title,
      summary: fillText(groups.length ? charts.lines : charts.line, {
        title: inside(title),
        days: plainText(plan.range.label),
      }),
      spec: {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        mark: { type: 'line' },
        data: { values },
        encoding: {
          x: {
            ...(isCalendar(time)
              ? { field: 'date', type: 'temporal' as const }
              : {
                  field: 'label',
                  type: 'ordinal' as const,
                  sort: [...new Set(points.map((point) => nameTime(point.time)))],
                }),
            title: describeDimension(time, property).label,
          },
          y: { field: 'value', type: 'quantitative', title: metric.label },
          ...(groups.length
            ? { color: { field: 'group', type: 'nominal' as const, sort: [...new Set(lines.map(nameLine))] } }
            : {}),
        },
        usermeta: {
          unit: metric.unit,
          ...(metric.unit === 'currency' ? { currency: ledger.currency } : {}),
          ...(provisional?.day ? { provisional_from: provisional.day } : {}),
        },
      },
    },
  ];
}
