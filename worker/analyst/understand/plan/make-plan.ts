import { describeMetric } from '../../catalogue/describe-metric.ts';
import type { DataPlan, DateRange, Filter, Persona } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { personaProfile } from '../../personas/persona-profile.ts';
import { countDays } from '../dates/calendar.ts';
import type { CalendarUnit, WeekStart } from '../dates/calendar.ts';
import { previousPeriod } from '../dates/compare-span.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import type { DateContext } from '../dates/resolve-date.ts';
import type { NoteKey } from '../meaning/notes.ts';
import type { Reading } from '../read/reading.ts';
import { propertyFields } from './property-fields.ts';
import type { Fields } from './resolve-fields.ts';
import type { Period } from './resolve-period.ts';

export interface PlanInput {
  reading: Reading;
  fields: Fields;
  period: Period;
  persona: Persona;
  property: PropertyProfile;
  dates: DateContext;
}

/** A data plan without its assumptions in words, or what is missing to make one. */
export type Draft = { plan: DataPlan; notes: NoteKey[] } | { missing: 'metric' | 'groups' };

/** Chooses the kind of plan that answers the question. */
export function makePlan(input: PlanInput): Draft {
  const { reading, fields, period, persona, property } = input;
  const { signals } = reading;
  const notes = [...fields.notes, ...period.notes];
  const dimensions = splitDimensions(input);
  const filters = fields.filters.filter((filter) => !(signals.has('share') && dimensions.shared === filter.field));
  const kpis = personaProfile(persona, property).kpis;
  const { span, compare } = period;
  const compared = compare ?? previousPeriod(span, input.dates.phrasing).range;
  const changes = compare !== undefined || signals.has('change') || signals.has('compare') || signals.has('versus');
  const common = { filters, range: rangeOf(span), assumptions: [] };

  if (dimensions.names.length > 0) {
    const metrics = metricsForGroups(input, dimensions.names);
    if (metrics.length === 0) return { missing: 'metric' };
    const groups = { ...common, metrics, dimensions: dimensions.names };
    if (reading.order || reading.limit !== undefined) {
      if (reading.order === 'worst' && fields.metrics.length === 0) notes.push('worst_is_fewest');
      const versus = compare ? { compare } : {};
      return {
        plan: {
          kind: 'top',
          ...groups,
          ...versus,
          order: orderOf(input, metrics[0]!),
          limit: limitOf(reading),
        },
        notes,
      };
    }
    if (compare ?? (signals.has('change') && !dimensions.rival)) {
      return { plan: { kind: 'comparison', ...groups, compare: compared }, notes };
    }
    return { plan: { kind: 'breakdown', ...groups }, notes };
  }

  const { metrics } = fields;
  if (metrics.length === 0) {
    if (kpis.length === 0) return { missing: 'metric' };
    if (signals.has('why')) return whyPlan(input, [kpis[0]!], compared, notes);
    if (reading.granularity || signals.has('trend')) {
      return {
        plan: { kind: 'trend', ...common, ...trendPeriod(input, notes), metrics: kpis.slice(0, 3) },
        notes,
      };
    }
    if (compare) return { plan: { kind: 'overview', ...common, metrics: kpis, compare }, notes };
    if (signals.has('overview') || signals.has('change') || reading.dates.length > 0) {
      return { plan: { kind: 'overview', ...common, metrics: kpis, ...standardCompare(input) }, notes };
    }
    return { missing: 'metric' };
  }
  if (signals.has('why')) return whyPlan(input, metrics, compared, notes);
  if (reading.granularity || signals.has('trend')) {
    const versus = compare ? { compare } : {};
    return { plan: { kind: 'trend', ...common, ...trendPeriod(input, notes), metrics, ...versus }, notes };
  }
  if (reading.order && !signals.has('change')) return { missing: 'groups' };
  if (changes) return { plan: { kind: 'comparison', ...common, metrics, compare: compared }, notes };
  return { plan: { kind: 'kpi', ...common, metrics, ...standardCompare(input) }, notes };
}

/** Groups asked for, groups that values are set against each other in, and the time axis of a grouped question. */
function splitDimensions({ reading, fields, dates, property }: PlanInput): {
  names: string[];
  rival: boolean;
  shared?: string;
} {
  const { signals } = reading;
  const sides = signals.has('versus') || signals.has('compare') || signals.has('which');
  const rivals = sides ? fields.valueDimensions : [];
  const names = [...new Set([...fields.dimensions, ...rivals])];
  const [filter] = fields.filters;
  const share =
    signals.has('share') && names.length === 0 && filter !== undefined && typeof shareable(filter) === 'string';
  if (share) names.push(filter.field);
  const time = reading.granularity && timeDimension(reading.granularity, property, dates.weekStart);
  if (time && names.length > 0 && !names.includes(time)) names.push(time);
  return { names: names.slice(0, 3), rival: rivals.length > 0, ...(share ? { shared: filter.field } : {}) };
}

function shareable(filter: Filter): string | undefined {
  return filter.op === 'in_list' || typeof filter.value === 'string' ? filter.field : undefined;
}

export function timeDimension(
  unit: 'day' | 'week' | 'month',
  property: PropertyProfile,
  weekStart: WeekStart,
): string | undefined {
  const weeks = weekStart === 'monday' ? ['isoYearIsoWeek', 'yearWeek'] : ['yearWeek', 'isoYearIsoWeek'];
  return propertyFields(property).firstDimension({ day: ['date'], week: weeks, month: ['yearMonth'] }[unit]);
}

/** "Channel performance" wants the outcome beside the usual figure of the groups. */
function metricsForGroups({ reading, fields, property, persona }: PlanInput, dimensions: string[]): string[] {
  const { metrics } = fields;
  const wide = reading.signals.has('overview') && reading.metrics.length === 0 && !reading.order;
  const own = metrics.length > 0 ? metrics : (propertyFields(property).firstMetric(['sessions', 'activeUsers']) ?? []);
  const list = typeof own === 'string' ? [own] : own;
  if (!wide || dimensions.some((name) => name.startsWith('item'))) return list;
  const outcomes = personaProfile(persona, property).kpis.filter((name) =>
    ['keyEvents', 'totalRevenue'].includes(name),
  );
  return [...new Set([...list, ...outcomes])];
}

function orderOf({ reading, property }: PlanInput, metric: string): 'desc' | 'asc' {
  const { order = 'desc' } = reading;
  if (order === 'desc' || order === 'asc') return order;
  const lowIsGood = describeMetric(metric, property).good === 'down';
  return (order === 'best') === lowIsGood ? 'asc' : 'desc';
}

function limitOf({ limit = 10 }: Reading): number {
  return Math.min(Math.max(limit, 1), 100);
}

/** Against the period before, unless there is none or today's part of a day would meet a whole one. */
function standardCompare({ period, dates }: PlanInput): { compare?: DateRange } {
  const { span, compare } = period;
  if (compare) return { compare };
  if (span.start <= '2016-01-01' || span.start === dates.today) return {};
  return { compare: previousPeriod(span, dates.phrasing).range };
}

function whyPlan(input: PlanInput, metrics: string[], compare: DateRange, notes: NoteKey[]): Draft {
  const { fields, period, property } = input;
  const channel = metrics.every((name) => name === 'newUsers')
    ? 'firstUserDefaultChannelGroup'
    : 'sessionDefaultChannelGroup';
  const dimension = propertyFields(property).firstDimension([channel, 'sessionDefaultChannelGroup', 'deviceCategory']);
  if (dimension === undefined) return { missing: 'groups' };
  const common = { metrics, filters: fields.filters, range: rangeOf(period.span), assumptions: [] };
  return {
    plan: { kind: 'comparison', ...common, compare, dimensions: [dimension] },
    notes: [...notes, 'why_is_where'],
  };
}

/** "By month" over rolling months is shown in whole months, or the first and last point would be short. */
function trendPeriod(
  { reading, period, dates }: PlanInput,
  notes: NoteKey[],
): { range: DateRange; granularity: 'day' | 'week' | 'month' } {
  const days = countDays(period.span.start, period.span.end);
  const granularity = reading.granularity ?? (days <= 45 ? 'day' : days <= 200 ? 'week' : 'month');
  const [clause] = reading.dates;
  const phrase = clause?.kind === 'one' ? clause.phrases.find(({ kind }) => kind === 'rolling') : undefined;
  const rolling = phrase?.kind === 'rolling' && phrase.count > 1 && phrase.unit !== 'day' ? phrase : undefined;
  const fits = rolling && granularity === 'month' && (rolling.unit as CalendarUnit) !== 'week';
  if (!fits) return { range: rangeOf(period.span), granularity };
  const from = resolveDate(
    {
      kind: 'unit_ago',
      unit: 'month',
      count: rolling.count * { day: 0, week: 0, month: 1, quarter: 3, year: 12 }[rolling.unit],
    },
    dates,
  );
  const to = resolveDate({ kind: 'unit_ago', unit: 'month', count: 1 }, dates);
  if ('problem' in from || 'problem' in to) return { range: rangeOf(period.span), granularity };
  notes.push('whole_months');
  return {
    range: { start: from.start, end: to.end, label: dates.phrasing.range(from.start, to.end) },
    granularity,
  };
}

function rangeOf({ start, end, label }: DateRange): DateRange {
  return { start, end, label };
}
