import type { Filter, Plan } from '../plan.ts';

/**
 * A plan in one line, for tables of questions: `kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 |
 * deviceCategory exact mobile`. What asks back or refuses is only its kind.
 */
export function planLine(plan: Plan): string {
  if (plan.kind === 'clarify' || plan.kind === 'refuse') return plan.kind;
  if (plan.kind === 'explain') return `explain ${plan.fields.join(',')}`;
  if (plan.kind === 'realtime') {
    const by = plan.dimensions ? [`by ${plan.dimensions.join(',')}`] : [];
    const minutes = plan.minutes === undefined ? [] : [`${plan.minutes} min`];
    return ['realtime', plan.metrics.join(','), ...by, ...minutes, ...filtersOf(plan.filters)].join(' ');
  }
  if (plan.kind === 'cohort') {
    const [first] = plan.cohorts;
    const groups = `${plan.cohorts.length} x ${plan.granularity} from ${first ? daysOf(first) : ''}`;
    return ['cohort', groups, `to ${plan.periods}`, ...filtersOf(plan.filters)].join(' ');
  }
  if (plan.kind === 'forecast' || plan.kind === 'anomaly' || plan.kind === 'similar') {
    const { kind, metrics, range, history, filters } = plan;
    return [kind, metrics.join(','), daysOf(range), `from ${daysOf(history)}`, ...filtersOf(filters)].join(' ');
  }
  if (plan.kind === 'why') {
    const { metrics, dimensions, range, compare, filters } = plan;
    const parts = ['why', metrics.join(','), `by ${dimensions.join(',')}`, daysOf(range), `vs ${daysOf(compare)}`];
    return [...parts, ...filtersOf(filters)].join(' ');
  }
  if (plan.kind === 'funnel') {
    const steps = plan.steps.map(({ event }) => event).join(' > ');
    const by = plan.dimension ? [`by ${plan.dimension}`] : [];
    const kind = plan.open ? 'open funnel' : 'funnel';
    return [kind, steps, ...by, daysOf(plan.range), ...filtersOf(plan.filters)].join(' ');
  }
  const { kind, metrics, range, compare, filters } = plan;
  const parts = [
    kind === 'top'
      ? `top ${plan.order} ${plan.limit}${plan.each ? ` each ${plan.each}` : ''}`
      : kind === 'trend'
        ? `trend ${plan.granularity}`
        : kind,
    metrics.join(','),
    ...('dimensions' in plan && plan.dimensions ? [`by ${plan.dimensions.join(',')}`] : []),
    daysOf(range),
    ...(compare ? [`vs ${daysOf(compare)}`] : []),
    ...filtersOf(filters),
  ];
  return parts.join(' ');
}

function filtersOf(filters: Filter[]): string[] {
  return filters.length > 0 ? ['|', filters.map(filterLine).join('; ')] : [];
}

function daysOf({ start, end }: { start: string; end: string }): string {
  return start === end ? start : `${start}..${end}`;
}

function filterLine(filter: Filter): string {
  const value = filter.op === 'in_list' ? filter.values.join('/') : filter.value;
  return `${filter.negate ? 'not ' : ''}${filter.field} ${filter.op} ${value}`;
}
