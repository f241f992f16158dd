import { offsetDimensions } from '../../compile/studies/cohort-requests.ts';
import type { IsoDate, StudyPlan } from '../../plan.ts';
import { plainText } from '../../proof/plain-text.ts';
import { valueLabel } from '../../proof/row-label.ts';
import type { Chart } from '../../report.ts';
import type { CohortFact } from '../fact.ts';
import { fillText } from '../../report/words/fill.ts';
import type { Study, StudyResult } from './study.ts';

type CohortStudy = Study<StudyPlan & { kind: 'cohort' }>;
/** Google's month of a cohort is thirty days. */
const daysOf = { day: 1, week: 7, month: 30 };

interface Offset {
  number: number;
  /** The rows of groups for which it is over. */
  rows: { index: number; cohort: string }[];
  label: string;
}

/** The part of people who were there again, over all groups for which that time is over. */
export function findCohort(study: CohortStudy): StudyResult {
  const { plan, ledger, tables } = study;
  const offsets = offsetsOf(study);
  const [start] = offsets;
  const later = offsets.filter(({ number, rows }) => number > 0 && rows.length > 0);
  if (!tables['t1'] || !start || start.rows.length === 0) return { facts: [], metrics: [], charts: [], empty: true };
  const { studyLabels, steps } = ledger.words;
  const step = steps[plan.granularity];
  const rateOf = (rows: Offset['rows'], label: string) => {
    const sum = (name: string) => {
      const cells = rows.map(({ index }) => `t1.r${index}.${name}`);
      return cells.length > 1 ? `sum(${cells.join(', ')})` : (cells[0] ?? '0');
    };
    return ledger.add({ formula: `${sum('cohortActiveUsers')} / ${sum('cohortTotalUsers')}`, unit: 'fraction', label });
  };
  const people = ledger.add({
    formula: `sum(${(later[0] ?? start).rows.map(({ index }) => `t1.r${index}.cohortTotalUsers`).join(', ')})`,
    unit: 'count',
    label: studyLabels.newcomers,
  });
  const rated = offsets.flatMap((offset) => {
    const rate = offset.rows.length
      ? rateOf(offset.rows, fillText(studyLabels.there, { step, at: offset.label }))
      : undefined;
    return rate ? [{ ...offset, rate }] : [];
  });
  const first = later[0];
  const singles =
    first && plan.cohorts.length > 1
      ? first.rows.flatMap((row) => {
          const rate = rateOf([row], `${fillText(studyLabels.there, { step, at: first.label })}, ${row.cohort}`);
          return rate ? [{ cohort: ledger.quote(row.cohort), rate, value: ledger.values[rate]?.value ?? 0 }] : [];
        })
      : [];
  const ordered = singles.toSorted((a, b) => b.value - a.value);
  const [best, worst] = ordered.length > 2 ? [ordered[0], ordered.at(-1)] : [];
  const fact: CohortFact = {
    kind: 'cohort',
    granularity: plan.granularity,
    people: people ?? '',
    returns: rated.filter(({ number }) => number > 0).map(({ label, rate }) => ({ at: ledger.quote(label), rate })),
    ...(best ? { best } : {}),
    ...(worst ? { worst } : {}),
  };
  return { facts: people ? [fact] : [], metrics: [], charts: chartReturns(study, rated), empty: false };
}

/** The rows by offset, without those whose days are not over yet. */
function offsetsOf({ plan, tables, today, ledger }: CohortStudy): Offset[] {
  const { cohorts, granularity, periods } = plan;
  const ends = new Map(cohorts.map(({ label, end }) => [plainText(label), end]));
  const rows = (tables['t1']?.rows ?? []).map(({ dimensions: [cohort = '', nth = ''] }, index) => ({
    index,
    cohort,
    number: Number(nth),
    nth,
  }));
  return Array.from({ length: periods + 1 }, (_, number) => {
    const own = rows.filter((row) => row.number === number && isOver(ends.get(row.cohort), number));
    return { number, rows: own, label: valueLabel(offsetDimensions[granularity], own[0]?.nth ?? '', ledger.language) };
  });

  function isOver(end: IsoDate | undefined, number: number): boolean {
    if (!end) return false;
    const last = Date.parse(end) + number * daysOf[granularity] * 86_400_000;
    return last < Date.parse(today);
  }
}

/** The part of all that is there, by time since the first visit; at the start it is all, which would dwarf the rest. */
function chartReturns({ plan, ledger }: CohortStudy, all: (Offset & { rate: string })[]): Omit<Chart, 'id'>[] {
  const rated = all.filter(({ number }) => number > 0);
  if (rated.length < 2) return [];
  const labels = rated.map(({ label }) => label);
  const { studyCharts, charts, steps, inside } = ledger.words;
  const step = steps[plan.granularity];
  const title = fillText(studyCharts.returns, { step });
  return [
    {
      table: 't1',
      title,
      summary: fillText(charts.bars, { title: inside(title) }),
      spec: {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        mark: { type: 'bar', orient: 'vertical' },
        data: {
          values: rated.map(({ label, rate }) => ({ label, value: ledger.values[rate]?.value ?? null, ref: rate })),
        },
        encoding: {
          x: { field: 'label', type: 'ordinal', sort: labels, title: fillText(studyCharts.since, { step }) },
          y: { field: 'value', type: 'quantitative', title: studyCharts.people },
        },
        usermeta: { unit: 'fraction' },
      },
    },
  ];
}
