import { describeMetric } from '../catalogue/describe-metric.ts';
import { changeBetween } from './change-between.ts';
import { drawnGroups } from './drawn-groups.ts';
import type { SwingFact } from './fact.ts';
import type { Finding } from './finding.ts';
import { nameOf, quoteGroup } from './group-pairs.ts';
import { linePoints } from './line-points.ts';
import { timeSplit } from '../proof/time-split.ts';
import { valueLabel } from '../proof/row-label.ts';

/**
 * The line that moved most. From week to week and month to month that is the one whose last point is farthest from its
 * first; days and hours go up and down by themselves, so there it is the one with the widest range. Points that are
 * not over, or not whole, are left out, and lines with a gap.
 */
export function findSwing(finding: Finding, name: string): SwingFact[] {
  const { property, ledger, sources } = finding;
  const { lines, groups } = sources;
  const split = lines && timeSplit(lines.table.dimensions.map((dimension) => dimension.name));
  const { drawn } = drawnGroups(finding, name);
  if (!split || !groups || drawn.length < 2) return [];
  const how = /week|month|year/i.test(split.time) ? 'span' : 'range';

  const swings = drawn.flatMap(({ group }) => {
    const points = linePoints(finding, lines, { metric: name, time: split.time, group })
      .filter((point) => point.whole)
      .map(({ time, row, operand }) => ({
        time,
        operand: row && operand,
        number: operand ? ledger.compute(operand) : NaN,
      }));
    if (points.length < 3 || points.some((point) => !point.operand)) return [];
    const numbers = points.map(({ number }) => number);
    const [low, high] = [numbers.indexOf(Math.min(...numbers)), numbers.indexOf(Math.max(...numbers))];
    const [from, to] = how === 'span' ? [points[0]!, points.at(-1)!] : [points[low]!, points[high]!];
    return [{ group, from, to, size: Math.abs(to.number - from.number) }];
  });
  const [most] = swings.toSorted((a, b) => b.size - a.size);
  if (!most || swings.length < 2 || most.size === 0) return [];

  const metric = describeMetric(name, property);
  const of = `${metric.label}, ${nameOf(groups, most.group)}`;
  const end = ({ time, operand = '' }: (typeof most)['from']) => {
    const at = valueLabel(split.time, time);
    const ref = ledger.add({ formula: operand, unit: metric.unit, label: `${of}, ${at}` });
    return ref && { ref, at: ledger.quote(at) };
  };
  const [from, to] = [end(most.from), end(most.to)];
  if (!from || !to) return [];
  const change = changeBetween(ledger, metric, {
    current: most.to.operand ?? '0',
    previous: most.from.operand ?? '0',
    of,
  });
  return [
    {
      kind: 'swing',
      how,
      metric: name,
      time: split.time,
      group: quoteGroup(ledger, groups, most.group),
      from,
      to,
      ...(how === 'span' ? { change } : {}),
    },
  ];
}
