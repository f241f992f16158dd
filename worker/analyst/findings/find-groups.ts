import { describeDimension } from '../catalogue/describe-dimension.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import { baseOf } from '../compile/columns-of.ts';
import { fillText } from '../report/words/fill.ts';
import { changeBetween } from './change-between.ts';
import type { GroupFact } from './fact.ts';
import type { Finding } from './finding.ts';
import type { Source } from './sources.ts';
import { isCountable, nameOf, pairsOf, quoteGroup, wholeOf } from './group-pairs.ts';

/** The most groups a sentence could name. */
const mostGroups = 10;

/** Who leads by each of the other metrics; of a ranking by one of them that is not known. */
export function findLeaders(finding: Finding, names: string[]): GroupFact[] {
  const { plan, sources } = finding;
  const isWhole = sources.groups && sources.groups.reply.rows.length >= sources.groups.reply.rowCount;
  if (!isWhole || plan.kind === 'overview' || plan.kind === 'top') return [];
  return names.flatMap((name) => findGroups(finding, name).slice(0, 1));
}

/** The groups of the range in their order, by one metric, with their share of the whole and their change. */
export function findGroups(finding: Finding, name: string): GroupFact[] {
  const { plan, property, sources, ledger, gap } = finding;
  const source = sources.groups;
  if (!source) return [];
  const metric = describeMetric(name, property);
  const whole = wholeOf(finding, name, 'current');
  const baseName = baseOf(name, property);
  const base = source.table.metrics.some((column) => column.name === baseName)
    ? describeMetric(baseName ?? '', property)
    : undefined;
  const pairs = pairsOf(finding, source, name).filter((pair) => pair.row?.period === 'current');
  // Hours and weekdays come in their own order; everything else in that of the metric that Google sorted by.
  const isTime = describeDimension(source.table.dimensions[0]?.name ?? '', property).time;
  const isWithin = plan.kind === 'top' && plan.each !== undefined;
  if (isTime || isWithin || orderOf(source) !== name) {
    const sign = plan.kind === 'top' && plan.order === 'asc' ? -1 : 1;
    pairs.sort((a, b) => sign * (ledger.compute(b.current ?? '0') - ledger.compute(a.current ?? '0')));
  }

  return pairs.slice(0, mostGroups).flatMap(({ row, group, current, previous }): GroupFact[] => {
    if (!current || !row) return [];
    const of = `${metric.label}, ${nameOf(source, group, ledger)}`;
    const ref = ledger.add({ formula: current, unit: metric.unit, label: `${of}, ${plan.range.label}` });
    if (!ref) return [];
    const share =
      whole && isCountable(metric)
        ? ledger.add({
            formula: `${current} / ${whole}`,
            unit: 'fraction',
            label: fillText(ledger.words.labels.share, { of }),
          })
        : undefined;
    const baseRef =
      base &&
      ledger.add({
        formula: `${source.request.id}.r${row.index}.${base.api_name}`,
        unit: base.unit,
        label: `${base.label}, ${nameOf(source, group, ledger)}, ${plan.range.label}`,
      });
    return [
      {
        kind: 'group',
        metric: name,
        group: quoteGroup(ledger, source, group),
        current: { ref, zero: ledger.values[ref]?.value === 0 },
        ...(share ? { share } : {}),
        ...(base && baseRef
          ? {
              base: {
                metric: base.api_name,
                ref: baseRef,
                ...(ledger.values[baseRef]?.value === 1 ? { isOne: true as const } : {}),
              },
            }
          : {}),
        ...(previous && !gap ? { change: changeBetween(ledger, metric, { current, previous, of }) } : {}),
      },
    ];
  });
}

function orderOf({ request }: Source): string | undefined {
  const [order] = request.body.orderBys ?? [];
  return order && 'metric' in order ? order.metric?.metricName : undefined;
}
