import type { MetricDescription } from '../catalogue/describe-metric.ts';
import type { GroupName } from './fact.ts';
import type { Finding } from './finding.ts';
import type { Ledger } from './ledger.ts';
import { operandOf, rowsOf, type Period, type Row, type Source } from './sources.ts';

export interface Pair {
  /** The row of the range, or of the one before when there is none. */
  row: Row | undefined;
  group: string[];
  current: string | undefined;
  previous: string | undefined;
}

/** Each group of either period with its two operands; groups of the range first, in their order. */
export function pairsOf({ plan, property, sources }: Finding, source: Source, metric: string): Pair[] {
  const before = sources.previousGroups ?? (source.request.body.dateRanges.length > 1 ? source : undefined);
  const currentRows = byGroup(rowsOf(plan, source), 'current');
  const previousRows = before ? byGroup(rowsOf(plan, before), 'previous') : new Map<string, Row>();
  return [...new Set([...currentRows.keys(), ...previousRows.keys()])].map((key) => {
    const current = currentRows.get(key);
    const previous = previousRows.get(key);
    return {
      row: current ?? previous,
      group: (current ?? previous)?.group ?? [],
      current: operandOf(source, current, metric, property),
      previous: before && operandOf(before, previous, metric, property),
    };
  });
}

function byGroup(rows: Row[], period: Period): Map<string, Row> {
  return new Map(rows.filter((row) => row.period === period).map((row) => [JSON.stringify(row.group), row]));
}

/** The figure without groups: the only honest whole for users, and the right one for everything else. */
export function wholeOf(
  { plan, property, sources, ledger }: Finding,
  metric: string,
  period: Period,
): string | undefined {
  const { total } = sources;
  const row = total && rowsOf(plan, total).find((each) => each.period === period);
  const formula = row && operandOf(total, row, metric, property);
  return formula && ledger.compute(formula) > 0 ? formula : undefined;
}

/** What a sentence calls a group by. */
export function quoteGroup(ledger: Ledger, source: Source, group: string[]): GroupName {
  return group.map((text, column) => ({
    dimension: source.table.dimensions[column]?.name ?? '',
    key: ledger.quote(ledger.names().value(source.table.dimensions[column]?.name ?? '', text)),
  }));
}

/** For the labels of values: "Organic Search · mobile". */
export function nameOf({ table }: Source, group: string[], ledger: Ledger): string {
  return ledger.names().row(table, group);
}

/** What has a whole that a group is a share of: counts, also of distinct things. */
export function isCountable({ algebra }: MetricDescription): boolean {
  return algebra.kind === 'additive' || algebra.kind === 'distinct';
}
