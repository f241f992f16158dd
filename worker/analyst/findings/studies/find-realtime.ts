import { describeDimension } from '../../catalogue/describe-dimension.ts';
import { describeMetric } from '../../catalogue/describe-metric.ts';
import type { StudyPlan } from '../../plan.ts';
import { valueLabel } from '../../proof/row-label.ts';
import { cycleOf } from '../../proof/time-words.ts';
import type { Chart } from '../../report.ts';
import type { RealtimeFact } from '../fact.ts';
import { fillText } from '../../report/words/fill.ts';
import type { Study, StudyResult } from './study.ts';

const mostGroups = 5;
const mostBars = 12;

/** How many there are now, and of which groups. */
export function findRealtime(study: Study<StudyPlan & { kind: 'realtime' }>): StudyResult {
  const { plan, property, ledger, tables } = study;
  const { dimensions = [], metrics } = plan;
  const [groups, total] = dimensions.length > 0 ? [tables['t1'], tables['t2']] : [undefined, tables['t1']];
  const totalId = dimensions.length > 0 ? 't2' : 't1';
  // Without a row, nobody is there: the live view leaves nothing out.
  const figures = metrics.map((name) => {
    const { label, unit, good } = describeMetric(name, property);
    const formula = total?.rows.length ? `${totalId}.r0.${name}` : '0';
    const now = fillText(ledger.words.studyLabels.now, { metric: label });
    return { name, label, good, ref: total && ledger.add({ formula, unit, label: now }) };
  });
  const [main] = figures;
  const inTime = dimensions[0] === 'minutesAgo';
  const rows = inTime ? [] : (groups?.rows.slice(0, mostGroups) ?? []);
  const whole = total?.rows.length ? `${totalId}.r0.${main?.name}` : undefined;
  const fact: RealtimeFact = {
    kind: 'realtime',
    minutes: ledger.quote(`${plan.minutes ?? 30}`),
    figures: figures.flatMap(({ name, ref }) =>
      ref ? [{ metric: name, ref, zero: ledger.values[ref]?.value === 0 }] : [],
    ),
    groups: rows.flatMap((row, index) => {
      const formula = `t1.r${index}.${main?.name}`;
      const { unit, label } = describeMetric(main?.name ?? '', property);
      const of = fillText(ledger.words.studyLabels.now, {
        metric: `${label}, ${ledger.names().row(groups!, row.dimensions)}`,
      });
      const ref = ledger.add({ formula, unit, label: of });
      const share =
        whole && ledger.compute(whole) > 0
          ? ledger.add({
              formula: `${formula} / ${whole}`,
              unit: 'fraction',
              label: fillText(ledger.words.labels.share, { of }),
            })
          : undefined;
      const group = row.dimensions.map((text, column) => ({
        dimension: dimensions[column] ?? '',
        key: ledger.quote(ledger.names().value(dimensions[column] ?? '', text)),
      }));
      return ref ? [{ group, ref, ...(share ? { share } : {}) }] : [];
    }),
  };
  return {
    facts: [fact],
    metrics: figures.flatMap(({ label, good, ref }) => (ref ? [{ label, good, ref }] : [])),
    charts: chartNow(study),
    empty: figures.every(({ ref }) => !ref || ledger.values[ref]?.value === 0),
  };
}

/** Bars by group, or a column for each of the minutes. */
function chartNow({ plan, property, tables, ledger }: Study<StudyPlan & { kind: 'realtime' }>): Omit<Chart, 'id'>[] {
  const { dimensions = [], metrics, minutes = 30 } = plan;
  const [name = ''] = metrics;
  const table = tables['t1'];
  const [dimension] = dimensions;
  const column = table?.metrics.findIndex((metric) => metric.name === name) ?? -1;
  if (!table || !dimension || column < 0 || table.rows.length < 2) return [];
  const inTime = dimensions.length === 1 && dimension === 'minutesAgo';
  const bars = table.rows.map((row, index) => ({
    label: ledger.names().row(table, row.dimensions),
    value: row.metrics[column] ?? 0,
    cell: `t1.r${index}.${name}`,
  }));
  const minutesOf = (cycleOf('minutesAgo') ?? []).slice(0, minutes).toReversed();
  const values = inTime
    ? minutesOf.map((value) => {
        const label = valueLabel('minutesAgo', value, ledger.language);
        return bars.find((bar) => bar.label === label) ?? { label, value: 0 };
      })
    : bars.slice(0, mostBars);
  const labels = values.map(({ label }) => label);
  const metric = describeMetric(name, property);
  const { studyCharts, charts, list, inside } = ledger.words;
  const title = fillText(studyCharts.now, {
    Metric: metric.label,
    metric: inside(metric.label),
    groups: dimensions.map((each) => inside(describeDimension(each, property).label)).join(list.and),
  });
  const names = { field: 'label', type: 'nominal' as const, sort: labels };
  const figures = { field: 'value', type: 'quantitative' as const, title: metric.label };
  return [
    {
      table: 't1',
      title,
      summary: fillText(charts.bars, { title: inside(title) }),
      spec: {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        mark: { type: 'bar', orient: inTime ? 'vertical' : 'horizontal' },
        data: { values },
        encoding: inTime ? { x: names, y: figures } : { x: figures, y: names },
        usermeta: { unit: metric.unit },
      },
    },
  ];
}
