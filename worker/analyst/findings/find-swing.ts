import { describeMetric } from '../catalogue/describe-metric.ts';
import { valueLabel } from '../proof/row-label.ts';
import { timeSplit } from '../proof/time-split.ts';
import { changeBetween } from './change-between.ts';
import { drawnGroups } from './drawn-groups.ts';
import type { SwingFact } from './fact.ts';
import type { Finding } from './finding.ts';
import { nameOf, quoteGroup } from './group-pairs.ts';
import { linePoints } from './line-points.ts';

/**
 * The line that moved most. From week to week and month to month that is the one whose last point is farthest from its
 * first; days and hours go up and down by themselves, so there it is the one with the widest range. Points that are
 * not over, or not whole, are left out.
 */
export function findSwing(finding: Finding, name: string): SwingFact[] {
  const { property, ledger, sources } = finding;
  const { lines, groups } = sources;
  const split = lines && timeSplit(lines.table.dimensions.map((dimension) => dimension.name));
  const { drawn } = drawnGroups(finding, name);
  if (!split || !groups || drawn.length < 2) return [];
  const how = /week|month|year/i.test(split.time) ? 'span' : 'range';

  const swings = drawn.flatMap(({ group }) => {
    const points = linePoints(finding, lines, { metric: name, time: split.time, group }).filter((point) => point.whole);
    const known = points.flatMap(({ time, row, operand }) =>
      row && operand ? [{ time, operand, number: ledger.compute(operand) }] : [],
    );
    const hasGap = known.length < points.length;
    const isKnown = points.every(({ operand }) => operand !== undefined);
    if (known.length < 3 || !isKnown || (hasGap && how === 'span')) return [];
    const numbers = known.map(({ number }) => number);
    const [low, high] = [numbers.indexOf(Math.min(...numbers)), numbers.indexOf(Math.max(...numbers))];
    const [from, to] = how === 'span' ? [known[0]!, known.at(-1)!] : [known[low]!, known[high]!];
    // Where a row is missing, the lowest is nothing, and has no cell.
    return [{ group, from: hasGap ? undefined : from, to, size: Math.abs(to.number - (hasGap ? 0 : from.number)) }];
  });
  const [most] = swings.toSorted((a, b) => b.size - a.size);
  if (!most || swings.length < 2 || most.size === 0) return [];

  const metric = describeMetric(name, property);
  const of = `${metric.label}, ${nameOf(groups, most.group, ledger)}`;
  const end = ({ time, operand }: (typeof most)['to']) => {
    const at = valueLabel(split.time, time, ledger.language);
    const ref = ledger.add({ formula: operand, unit: metric.unit, label: `${of}, ${at}` });
    return ref && { ref, at: ledger.quote(at) };
  };
  const from = most.from && end(most.from);
  const to = end(most.to);
  if (!to || (most.from && !from)) return [];
  const change =
    how === 'span' && most.from
      ? changeBetween(ledger, metric, { current: most.to.operand, previous: most.from.operand, of })
      : undefined;
  return [
    {
      kind: 'swing',
      how,
      metric: name,
      time: split.time,
      group: quoteGroup(ledger, groups, most.group),
      ...(from ? { from } : {}),
      to,
      ...(change ? { change } : {}),
    },
  ];
}
