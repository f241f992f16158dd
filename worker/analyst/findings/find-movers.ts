import { describeMetric } from '../catalogue/describe-metric.ts';
import { fillText } from '../report/words/fill.ts';
import { changeBetween } from './change-between.ts';
import type { MoverFact } from './fact.ts';
import type { Finding } from './finding.ts';
import { isCountable, nameOf, pairsOf, quoteGroup, wholeOf } from './group-pairs.ts';
import { isPartition } from './is-partition.ts';

/** The groups that rose and fell most, in the metric's own unit; only for what can be counted. */
export function findMovers(finding: Finding, name: string): MoverFact[] {
  const { plan, property, sources, ledger, gap } = finding;
  const metric = describeMetric(name, property);
  const source = sources.groups;
  if (!source || !plan.compare || gap || plan.kind === 'top' || !isCountable(metric)) return [];

  const moves = pairsOf(finding, source, name).flatMap(({ group, current, previous }) => {
    if (!current || !previous) return [];
    return [{ group, current, previous, by: ledger.compute(current) - ledger.compute(previous) }];
  });
  const [rise] = moves.filter(({ by }) => by > 0).toSorted((a, b) => b.by - a.by);
  const [fall] = moves.filter(({ by }) => by < 0).toSorted((a, b) => a.by - b.by);
  const whole = wholeChange(finding, name);
  const adds = isPartition(
    metric,
    (source.request.body.dimensions ?? []).map((dimension) => dimension.name),
  );

  // The one that moved with the whole comes first.
  return (whole && whole.by < 0 ? [fall, rise] : [rise, fall]).flatMap((move): MoverFact[] => {
    if (!move) return [];
    const of = `${metric.label}, ${nameOf(source, move.group, ledger)}`;
    const change = changeBetween(ledger, metric, { ...move, of });
    const explains = adds && whole !== undefined && Math.sign(whole.by) === Math.sign(move.by);
    const contribution = explains
      ? ledger.add({
          formula: `(${move.current} - ${move.previous}) / (${whole.formula})`,
          unit: 'fraction',
          label: fillText(ledger.words.labels.part, {
            metric: metric.label,
            group: nameOf(source, move.group, ledger),
          }),
        })
      : undefined;
    return [
      {
        kind: 'mover',
        metric: name,
        group: quoteGroup(ledger, source, move.group),
        change,
        // More than the whole means that other groups moved against it: true, but no explanation.
        ...(contribution && (ledger.values[contribution]?.value ?? 2) <= 1 ? { contribution } : {}),
      },
    ];
  });
}

function wholeChange(finding: Finding, metric: string): { formula: string; by: number } | undefined {
  const current = wholeOf(finding, metric, 'current');
  const previous = wholeOf(finding, metric, 'previous');
  if (!current || !previous) return undefined;
  const formula = `${current} - ${previous}`;
  return { formula, by: finding.ledger.compute(formula) };
}
