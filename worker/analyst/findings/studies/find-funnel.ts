import type { StudyPlan } from '../../plan.ts';
import { plainText } from '../../proof/plain-text.ts';
import type { Chart, Table } from '../../report.ts';
import type { FunnelFact } from '../fact.ts';
import { fillText } from '../../report/words/fill.ts';
import type { Study, StudyResult } from './study.ts';

type FunnelStudy = Study<StudyPlan & { kind: 'funnel' }>;

/** Google's own row of everybody, beside those of the breakdown. */
const everybody = 'RESERVED_TOTAL';

/** People at each step; of a closed funnel also what part went on, and where most stopped. */
export function findFunnel(study: FunnelStudy): StudyResult {
  const { plan, ledger, tables } = study;
  const table = tables['t1'];
  const rows = table ? stepRows(table, plan.dimension && everybody) : [];
  const cell = (row: number | undefined) => (row === undefined ? '0' : `t1.r${row}.activeUsers`);
  const first = cell(rows[0]);
  if (!table || rows.length < plan.steps.length || ledger.compute(first) === 0) {
    return { facts: [], metrics: [], charts: [], empty: true };
  }
  const { studyLabels } = ledger.words;
  const names = plan.steps.map(({ name }) => ledger.quote(name));
  const steps = plan.steps.map(({ name }, index): FunnelFact['steps'][number] => {
    const at = cell(rows[index]);
    const before = cell(rows[index - 1]);
    const ref =
      ledger.add({
        formula: at,
        unit: 'count',
        label: `${fillText(studyLabels.atStep, { name })}, ${plan.range.label}`,
      }) ?? '';
    const goesOn = index > 0 && !plan.open;
    const rate = goesOn
      ? ledger.add({ formula: `${at} / ${first}`, unit: 'fraction', label: fillText(studyLabels.reached, { name }) })
      : undefined;
    const kept = goesOn
      ? ledger.add({
          formula: `${at} / ${before}`,
          unit: 'fraction',
          label: fillText(studyLabels.kept, { name }),
        })
      : undefined;
    return {
      name: names[index] ?? '',
      users: { ref, zero: ledger.compute(at) === 0 },
      ...(rate ? { rate } : {}),
      ...(kept ? { kept } : {}),
    };
  });
  const losses = plan.steps.slice(1).map(({ name }, index) => {
    const formula = `${cell(rows[index])} - ${cell(rows[index + 1])}`;
    return { formula, index, name, lost: ledger.compute(formula) };
  });
  // Who comes in later has not stopped before.
  const most = plan.open ? undefined : losses.toSorted((a, b) => b.lost - a.lost)[0];
  const loss = most && most.lost > 0 ? lossOf(most) : undefined;
  return {
    facts: [{ kind: 'funnel', steps, ...(loss ? { loss } : {}), groups: groupsOf(study, table) }],
    metrics: [],
    charts: chartFunnel(study, table),
    empty: false,
  };

  function lossOf({ formula, index, name }: (typeof losses)[number]): FunnelFact['loss'] {
    const label = fillText(studyLabels.lost, { name });
    const users = ledger.add({ formula, unit: 'count', label });
    const share = ledger.add({
      formula: `(${formula}) / ${cell(rows[index])}`,
      unit: 'fraction',
      label: fillText(studyLabels.lostPart, { name }),
    });
    return users && share ? { after: names[index] ?? '', before: names[index + 1] ?? '', users, share } : undefined;
  }
}

/** The rows of the steps in order, of one value of the breakdown when there is one. */
function stepRows({ rows }: Table, group?: string): number[] {
  return rows.flatMap(({ dimensions }, index) => (group === undefined || dimensions[1] === group ? [index] : []));
}

function groupsOf({ plan, ledger }: FunnelStudy, table: Table): FunnelFact['groups'] {
  const { dimension, steps } = plan;
  const { studyLabels } = ledger.words;
  if (!dimension || plan.open) return [];
  return groupNames(table).flatMap((group) => {
    const rows = stepRows(table, group);
    const [start, end] = [rows[0], rows[steps.length - 1]];
    if (start === undefined || end === undefined) return [];
    const label = ledger.names().value(dimension, group);
    const formula = `t1.r${end}.activeUsers / t1.r${start}.activeUsers`;
    const rate = ledger.add({ formula, unit: 'fraction', label: fillText(studyLabels.allTheWay, { group: label }) });
    const first = ledger.add({
      formula: `t1.r${start}.activeUsers`,
      unit: 'count',
      label: fillText(studyLabels.atStart, { group: label }),
    });
    return rate && first ? [{ key: ledger.quote(label), dimension, rate, first }] : [];
  });
}

function groupNames({ rows }: Table): string[] {
  return [...new Set(rows.flatMap(({ dimensions }) => dimensions[1] ?? []))].filter((name) => name !== everybody);
}

/** A bar for each step, shorter and shorter; with a breakdown one for each of its values. */
function chartFunnel({ plan, ledger }: FunnelStudy, table: Table): Omit<Chart, 'id'>[] {
  const { steps, dimension, range } = plan;
  const column = table.metrics.findIndex(({ name }) => name === 'activeUsers');
  const values = table.rows.flatMap(({ dimensions, metrics }, index) => {
    const [step = '', group] = dimensions;
    if (group === everybody) return [];
    const bar = {
      label: ledger.names().value('funnelStepName', step),
      value: metrics[column] ?? 0,
      cell: `t1.r${index}.activeUsers`,
    };
    return [group === undefined ? bar : { ...bar, group: ledger.names().value(dimension ?? '', group) }];
  });
  const names = [...new Set(values.map(({ label }) => label))];
  const { studyCharts, charts, inside } = ledger.words;
  const title = fillText(studyCharts.funnel, {
    from: inside(steps[0]?.name ?? ''),
    to: inside(steps.at(-1)?.name ?? ''),
  });
  return [
    {
      table: 't1',
      title,
      summary: fillText(charts.bars, { title: inside(title), days: plainText(range.label) }),
      spec: {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        mark: { type: 'bar', orient: 'horizontal' },
        data: { values },
        encoding: {
          x: { field: 'value', type: 'quantitative', title: table.metrics[column]?.label ?? '' },
          y: { field: 'label', type: 'nominal', sort: names },
          ...(dimension ? { color: { field: 'group', type: 'nominal' as const } } : {}),
        },
        usermeta: { unit: 'count' },
      },
    },
  ];
}
