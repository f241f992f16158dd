import { describeMetric } from '../../catalogue/describe-metric.ts';
import { personaProfile } from '../../personas/persona-profile.ts';
import type { Groups } from './choose-groups.ts';
import { comparedRange, rangeOf } from './plan-input.ts';
import type { Draft, PlanInput } from './plan-input.ts';
import type { PropertyProfile } from '../../property.ts';
import { isBlocked, propertyFields } from './property-fields.ts';

/** A plan whose answer is a list of groups: all of them, the first few, or each against another period. */
export function planGroups(input: PlanInput, { dimensions, filters, rivals }: Groups): Draft {
  const { reading, fields, period } = input;
  const metrics = metricsOf(input, dimensions);
  const [first] = metrics;
  if (first === undefined) return { missing: 'metric' };
  const notes = [...fields.notes, ...period.notes];
  if (metrics.some((name) => name.startsWith('organicGoogleSearch'))) notes.push('search_console_by_page');
  const common = { filters, range: rangeOf(period.span), assumptions: [], metrics, dimensions };

  // "Which channels grew the most" ranks the change, which every group has to show.
  const ranksChange = reading.order !== undefined && reading.signals.has('change');
  if ((reading.order || reading.limit !== undefined) && !ranksChange && !reading.signals.has('why')) {
    if (reading.order === 'worst' && fields.metrics.length === 0) notes.push('worst_is_fewest');
    const compare = period.compare ? { compare: period.compare } : {};
    const limit = Math.min(reading.limit ?? 10, 100);
    if (limit < (reading.limit ?? 0)) notes.push('limit_capped');
    const groups = dimensions.filter((name) => !timeNames.has(name));
    // Within one of two groups; of three it would not be known within which pair.
    const within = groups.length === 2 && fields.each !== undefined && groups.includes(fields.each);
    if (groups.length > 1 && !within) notes.push('pairs_ranked');
    const each = within ? { each: fields.each } : {};
    return { plan: { kind: 'top', ...common, ...compare, order: orderOf(input, first), limit, ...each }, notes };
  }
  const why = reading.signals.has('why');
  if (why) notes.push('why_is_where');
  if (why || period.compare || (reading.signals.has('change') && !rivals)) {
    return { plan: { kind: 'comparison', ...common, compare: comparedRange(input) }, notes };
  }
  return { plan: { kind: 'breakdown', ...common }, notes };
}

/** "Channel performance" wants the outcome beside the usual figure of the groups. */
function metricsOf({ reading, fields, property, persona }: PlanInput, dimensions: string[]): string[] {
  // The best day is the one that brought most, the busiest the one with most visits.
  const judged =
    (reading.order === 'best' || reading.order === 'worst') && dimensions.every((name) => timeNames.has(name));
  const outcome = judged ? ['totalRevenue', 'keyEvents'].filter((name) => isGiven(name, property)) : [];
  const usual = outcome[0] ?? propertyFields(property).firstMetric(['sessions', 'activeUsers']);
  const own = fields.metrics.length > 0 ? fields.metrics : usual ? [usual] : [];
  const wide = reading.signals.has('overview') && reading.metrics.length === 0 && !reading.order;
  if (!wide || dimensions.some((name) => name.startsWith('item'))) return own;
  const outcomes = personaProfile(persona, property).kpis.filter(
    (name) => name === 'keyEvents' || name === 'totalRevenue',
  );
  return [...new Set([...own, ...outcomes])];
}

const timeNames = new Set(['date', 'dayOfWeekName', 'hour', 'isoYearIsoWeek', 'yearWeek', 'yearMonth']);

function isGiven(name: string, property: PropertyProfile): boolean {
  const field = propertyFields(property).findMetric(name);
  return field !== undefined && !isBlocked(field);
}

/** The best bounce rate is the lowest. */
function orderOf({ reading, property }: PlanInput, metric: string): 'desc' | 'asc' {
  const { order = 'desc' } = reading;
  if (order === 'desc' || order === 'asc') return order;
  const lowIsGood = describeMetric(metric, property).good === 'down';
  return (order === 'best') === lowIsGood ? 'asc' : 'desc';
}
