import { describeMetric } from '../catalogue/describe-metric.ts';
import { baseOf } from '../compile/columns-of.ts';
import { fillText } from '../report/words/fill.ts';
import { drawnGroups } from './drawn-groups.ts';
import type { RestFact } from './fact.ts';
import type { Finding } from './finding.ts';
import { wholeOf } from './group-pairs.ts';
import { isPartition } from './is-partition.ts';

/** More cells than this make a formula nobody reads. */
const mostCells = 100;

/** The groups that have no line; together, where they may be added up and all are here. */
export function findRest(finding: Finding, name: string): RestFact[] {
  const { plan, property, ledger, sources } = finding;
  const { lines, groups } = sources;
  const { rest } = drawnGroups(finding, name);
  if (!lines || !groups || rest.length === 0) return [];
  const metric = describeMetric(name, property);
  const base = baseOf(name, property);
  const { table, request, reply } = groups;
  const isWhole = reply.rows.length >= reply.rowCount && rest.length <= mostCells;
  const adds =
    isPartition(
      metric,
      table.dimensions.map((dimension) => dimension.name),
    ) && isWhole;
  const cells = rest.map(({ index }) => `${request.id}.r${index}.${name}`);
  const formula = cells.length > 1 ? `sum(${cells.join(', ')})` : (cells[0] ?? '0');
  const of = fillText(ledger.words.labels.others, { metric: metric.label });
  const whole = wholeOf(finding, name, 'current');
  const ref = adds ? ledger.add({ formula, unit: metric.unit, label: `${of}, ${plan.range.label}` }) : undefined;
  const share =
    ref && whole
      ? ledger.add({
          formula: `${formula} / ${whole}`,
          unit: 'fraction',
          label: fillText(ledger.words.labels.share, { of }),
        })
      : undefined;
  return [
    {
      kind: 'rest',
      metric: name,
      isOne: rest.length === 1,
      ...(base ? { base } : {}),
      ...(ref ? { ref } : {}),
      ...(share ? { share } : {}),
    },
  ];
}
