import { describeMetric } from '../catalogue/describe-metric.ts';
import { plainText } from '../proof/plain-text.ts';
import { changeBetween } from './change-between.ts';
import type { GroupFact, MoverFact } from './fact.ts';
import type { Finding } from './finding.ts';
import { isPartition } from './is-partition.ts';
import { operandOf, rowsOf, type Period, type Row, type Source } from './sources.ts';

/** The most groups a sentence could name. */
const mostGroups = 10;

/** The groups of the range in their order, by one metric, with their share of the whole and their change. */
export function findGroups(finding: Finding, name: string): GroupFact[] {
  const { plan, property, sources, ledger } = finding;
  const source = sources.groups;
  if (!source) return [];
  const metric = describeMetric(name, property);
  const whole = wholeOf(finding, name, 'current');
  const base = baseOf(source, name, finding);
  const pairs = pairsOf(finding, source, name).filter((pair) => pair.row?.period === 'current');

  return pairs.slice(0, mostGroups).flatMap(({ row, group, current, previous }): GroupFact[] => {
    if (!current || !row) return [];
    const of = `${metric.label}, ${nameOf(group)}`;
    const ref = ledger.add({ formula: current, unit: metric.unit, label: `${of}, ${plan.range.label}` });
    if (!ref) return [];
    const share =
      whole && countable(metric.algebra.kind)
        ? ledger.add({ formula: `${current} / ${whole}`, unit: 'fraction', label: `Share of ${of}` })
        : undefined;
    const baseRef =
      base &&
      ledger.add({
        formula: `${source.request.id}.r${row.index}.${base.api_name}`,
        unit: base.unit,
        label: `${base.label}, ${nameOf(group)}, ${plan.range.label}`,
      });
    return [
      {
        kind: 'group',
        metric: name,
        group: group.map((text) => ledger.quote(text)),
        current: { ref, zero: ledger.values[ref]?.value === 0 },
        ...(share ? { share } : {}),
        ...(base && baseRef ? { base: { metric: base.api_name, ref: baseRef } } : {}),
        ...(previous ? { change: changeBetween(ledger, metric, { current, previous, of }) } : {}),
      },
    ];
  });
}

/** The groups that rose and fell most, in the metric's own unit; only for what can be counted. */
export function findMovers(finding: Finding, name: string): MoverFact[] {
  const { plan, property, sources, ledger } = finding;
  const metric = describeMetric(name, property);
  const source = sources.groups;
  if (!source || !plan.compare || plan.kind === 'top' || !countable(metric.algebra.kind)) return [];

  const moves = pairsOf(finding, source, name).flatMap(({ group, current, previous }) => {
    if (!current || !previous) return [];
    return [{ group, current, previous, by: ledger.compute(current) - ledger.compute(previous) }];
  });
  const [most] = moves.toSorted((a, b) => b.by - a.by);
  const [least] = moves.toSorted((a, b) => a.by - b.by);
  const whole = wholeChange(finding, name);
  const adds = isPartition(
    metric,
    (source.request.body.dimensions ?? []).map((dimension) => dimension.name),
  );

  return [most, least].flatMap((move, index): MoverFact[] => {
    if (!move || (index === 0 ? move.by <= 0 : move.by >= 0)) return [];
    const of = `${metric.label}, ${nameOf(move.group)}`;
    const change = changeBetween(ledger, metric, { ...move, of });
    const explains = adds && whole !== undefined && Math.sign(whole.by) === Math.sign(move.by);
    const contribution = explains
      ? ledger.add({
          formula: `(${move.current} - ${move.previous}) / (${whole.formula})`,
          unit: 'fraction',
          label: `Part of the change in ${metric.label}, ${nameOf(move.group)}`,
        })
      : undefined;
    return [
      {
        kind: 'mover',
        metric: name,
        group: move.group.map((text) => ledger.quote(text)),
        change,
        // More than the whole means that other groups moved against it: true, but no explanation.
        ...(contribution && (ledger.values[contribution]?.value ?? 2) <= 1 ? { contribution } : {}),
      },
    ];
  });
}

interface Pair {
  /** The row of the range, or of the one before when there is none. */
  row: Row | undefined;
  group: string[];
  current: string | undefined;
  previous: string | undefined;
}

/** Each group of either period with its two operands; groups of the range first, in their order. */
function pairsOf({ plan, property, sources }: Finding, source: Source, metric: string): Pair[] {
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
function wholeOf({ plan, property, sources, ledger }: Finding, metric: string, period: Period): string | undefined {
  const { total } = sources;
  const row = total && rowsOf(plan, total).find((each) => each.period === period);
  const formula = row && operandOf(total, row, metric, property);
  return formula && ledger.compute(formula) > 0 ? formula : undefined;
}

function wholeChange(finding: Finding, metric: string): { formula: string; by: number } | undefined {
  const current = wholeOf(finding, metric, 'current');
  const previous = wholeOf(finding, metric, 'previous');
  if (!current || !previous) return undefined;
  const formula = `${current} - ${previous}`;
  return { formula, by: finding.ledger.compute(formula) };
}

/** What a rate of this table rests on, when it was asked for too. */
function baseOf({ table }: Source, name: string, { property }: Finding) {
  const { algebra } = describeMetric(name, property);
  const base = algebra.kind === 'ratio' ? algebra.denominator : algebra.kind === 'weighted_mean' ? algebra.weight : '';
  return table.metrics.some((metric) => metric.name === base) ? describeMetric(base, property) : undefined;
}

function nameOf(group: string[]): string {
  return group.map(plainText).join(' · ');
}

function countable(kind: string): boolean {
  return kind === 'additive' || kind === 'distinct';
}
