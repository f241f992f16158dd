import { personaProfile } from '../../personas/persona-profile.ts';
import { chooseGroups } from './choose-groups.ts';
import { isOnePoint } from './is-one-point.ts';
import { planGroups } from './plan-groups.ts';
import { comparedRange, rangeOf, standardCompare } from './plan-input.ts';
import type { Draft, PlanInput } from './plan-input.ts';
import { countDays } from '../dates/calendar.ts';
import { propertyFields } from './property-fields.ts';
import { trendPeriod } from './trend-period.ts';

/** Chooses the kind of plan that answers the question. */
export function makePlan(input: PlanInput): Draft {
  const { reading, fields, period } = input;
  const { signals } = reading;
  const groups = chooseGroups(input);
  if (signals.has('why') && groups.dimensions.length === 0) return planWhy(input);
  if (groups.dimensions.length > 0) return planGroups(input, groups);
  if (fields.metrics.length === 0) return planWithoutFigures(input);
  // A limit on one total would only show or hide it.
  if (reading.conditions.length > 0) return { missing: 'groups_for_limit' };

  const notes = [...fields.notes, ...period.notes];
  const common = { metrics: fields.metrics, filters: fields.filters, range: rangeOf(period.span), assumptions: [] };
  const ofEach = activeOfEach(input);
  if (ofEach) return { plan: { kind: 'trend', ...common, ...ofEach }, notes };
  if (wantsLine(input)) {
    const compare = period.compare ? { compare: period.compare } : {};
    return { plan: { kind: 'trend', ...common, ...trendPeriod(input), ...compare }, notes };
  }
  // "Refunds vs revenue" sets two figures side by side, not two periods.
  const figures = signals.has('versus') && fields.metrics.length > 1 && reading.filters.length === 0;
  const asked = (['change', 'compare', 'versus'] as const).some((signal) => signals.has(signal));
  const compares = period.compare !== undefined || (asked && !figures);
  if (compares) return { plan: { kind: 'comparison', ...common, compare: comparedRange(input) }, notes };
  if (reading.order) return { missing: 'groups' };
  return { plan: { kind: 'kpi', ...common, ...standardCompare(input) }, notes };
}

/** Over time as asked; figures that are of one day each (DAU) mean nothing for a longer period. */
function wantsLine({ reading, fields, period }: PlanInput): boolean {
  const figures = new Set(fields.metrics);
  const daily = figures.size === 1 && figures.has('active1DayUsers') && period.span.start !== period.span.end;
  const compared = period.compare !== undefined;
  if (compared && isOnePoint(reading.granularity, period)) return false;
  return (
    period.line === true || reading.granularity !== undefined || reading.signals.has('trend') || (daily && !compared)
  );
}

/** "Weekly active users since January" are those of each week. */
function activeOfEach({
  fields,
  period,
  property,
}: PlanInput): { metrics: string[]; granularity: 'week' | 'month' } | undefined {
  const [metric, ...others] = fields.metrics;
  const users = propertyFields(property).firstMetric(['activeUsers']);
  if (others.length > 0 || period.assumed || period.compare || !users) return undefined;
  const days = countDays(period.span.start, period.span.end);
  if (metric === 'active7DayUsers' && days > 21) return { metrics: [users], granularity: 'week' };
  return metric === 'active28DayUsers' && days > 62 ? { metrics: [users], granularity: 'month' } : undefined;
}

/** "How are we doing": the persona's figures. Nothing asked at all is for the caller to ask back. */
function planWithoutFigures(input: PlanInput): Draft {
  const { reading, fields, period, persona, property } = input;
  const { signals } = reading;
  const { kpis } = personaProfile(persona, property);
  const asked = signals.has('overview') || signals.has('change') || reading.dates.length > 0 || wantsLine(input);
  if (kpis.length === 0 || !asked) return { missing: 'metric' };
  const notes = [...fields.notes, ...period.notes];
  const common = { filters: fields.filters, range: rangeOf(period.span), assumptions: [] };
  if (reading.granularity || signals.has('trend')) {
    return { plan: { kind: 'trend', ...common, metrics: kpis.slice(0, 3), ...trendPeriod(input) }, notes };
  }
  return { plan: { kind: 'overview', ...common, metrics: kpis, ...standardCompare(input) }, notes };
}

/** Why something changed, as far as Google Analytics can tell: where it changed. */
function planWhy(input: PlanInput): Draft {
  const { fields, period, persona, property } = input;
  const metrics = fields.metrics.length > 0 ? fields.metrics : personaProfile(persona, property).kpis.slice(0, 1);
  if (metrics.length === 0) return { missing: 'metric' };
  const arrival = metrics.every((name) => name === 'newUsers') ? ['firstUserDefaultChannelGroup'] : [];
  const { firstDimension } = propertyFields(property);
  const dimension = firstDimension([...arrival, 'sessionDefaultChannelGroup', 'deviceCategory', 'country']);
  if (dimension === undefined) return { missing: 'groups' };
  const notes = [...fields.notes, ...period.notes, 'why_is_where' as const];
  const common = { metrics, filters: fields.filters, range: rangeOf(period.span), assumptions: [] };
  return { plan: { kind: 'comparison', ...common, compare: comparedRange(input), dimensions: [dimension] }, notes };
}
