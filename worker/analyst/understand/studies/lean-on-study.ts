import type { DateRange, Filter, StudyPlan } from '../../plan.ts';
import { figuresOf } from '../plan/lean-on-history.ts';
import { propertyFields } from '../plan/property-fields.ts';
import { comparedRange, rangeOf } from '../plan/plan-input.ts';
import { anomalyPlan } from './anomaly-plan.ts';
import { cohortPlan } from './cohort-plan.ts';
import { forecastPlan } from './forecast-plan.ts';
import { realtimePlan } from './realtime-plan.ts';
import type { StudyDraft, StudyInput } from './study-input.ts';
import { similarPlan } from './similar-plan.ts';
import { whyPlan } from './why-plan.ts';

/**
 * "And on mobile?" after a study is the same study of mobile: what is said replaces its part, the rest stays. Undefined
 * where what is said makes another kind of question of it ("by week instead" of a forecast).
 */
export function leanOnStudy(last: StudyPlan, input: StudyInput): StudyDraft | undefined {
  const { reading } = input;
  const ranks = reading.order !== undefined || reading.limit !== undefined;
  const asLine = reading.granularity !== undefined || reading.signals.has('trend');
  if (ranks || (asLine && last.kind !== 'cohort' && last.kind !== 'realtime')) return undefined;
  switch (last.kind) {
    case 'realtime':
      return againNow(last, input);
    case 'funnel':
      return againFunnel(last, input);
    case 'cohort':
      return againCohort(last, input);
    case 'forecast':
      return againForecast(last, input);
    case 'anomaly':
      return againAnomaly(last, input);
    case 'similar':
      return againSimilar(last, input);
    case 'why':
      return againWhy(last, input);
  }
}

function againNow(last: StudyPlan & { kind: 'realtime' }, input: StudyInput): StudyDraft | undefined {
  const { reading, fields } = input;
  if (reading.dates.length > 0) return undefined;
  const figures = saysFigures(input);
  const before = figures ? last.filters.filter(({ field }) => field !== 'eventName') : last.filters;
  const draft = realtimePlan({ ...input, fields: { ...fields, metrics: figures ? fields.metrics : [] } });
  if ('missing' in draft || draft.plan.kind !== 'realtime') return draft;
  const { plan, notes } = draft;
  const dimensions = plan.dimensions ?? last.dimensions;
  const minutes = plan.minutes ?? last.minutes;
  return {
    plan: {
      ...plan,
      metrics: figures ? plan.metrics : last.metrics,
      ...(dimensions ? { dimensions } : {}),
      ...(minutes === undefined ? {} : { minutes }),
      filters: replaceFilters(before, plan.filters),
    },
    notes,
  };
}

function againFunnel(last: StudyPlan & { kind: 'funnel' }, input: StudyInput): StudyDraft | undefined {
  if (saysFigures(input)) return undefined;
  const [dimension = last.dimension] = input.fields.dimensions;
  return {
    plan: {
      ...last,
      range: saidRange(input) ?? last.range,
      ...(dimension ? { dimension } : {}),
      filters: mergeFilters(last, input),
    },
    notes: [],
  };
}

function againCohort(last: StudyPlan & { kind: 'cohort' }, input: StudyInput): StudyDraft | undefined {
  const { reading, fields } = input;
  if (saysFigures(input) || fields.dimensions.some((name) => !timeDimensions.has(name))) return undefined;
  const filters = mergeFilters(last, input);
  const regroups = reading.dates.length > 0 || reading.granularity !== undefined || fields.dimensions.length > 0;
  if (!regroups) return { plan: { ...last, filters }, notes: [] };
  const granularity = reading.granularity ?? (fields.dimensions.length > 0 ? undefined : last.granularity);
  const regrouped = cohortPlan({ ...input, reading: { ...reading, ...(granularity ? { granularity } : {}) } });
  return regrouped && 'plan' in regrouped ? { ...regrouped, plan: { ...regrouped.plan, filters } } : regrouped;
}

function againForecast(last: StudyPlan & { kind: 'forecast' }, input: StudyInput): StudyDraft | undefined {
  const { reading, fields } = input;
  if (fields.dimensions.length > 0) return undefined;
  const metrics = saysFigures(input) ? fields.metrics : last.metrics;
  const draft = forecastPlan({ ...input, fields: { ...fields, metrics } });
  if (!draft || 'missing' in draft || draft.plan.kind !== 'forecast') return draft;
  const filters = mergeFilters(last, input);
  const range = reading.dates.length > 0 ? draft.plan.range : last.range;
  const notes = reading.dates.length > 0 ? draft.notes : draft.notes.filter((note) => note !== 'default_ahead');
  return { plan: { ...draft.plan, range, filters }, notes };
}

function againAnomaly(last: StudyPlan & { kind: 'anomaly' }, input: StudyInput): StudyDraft | undefined {
  const { reading, fields } = input;
  if (fields.dimensions.length > 0) return undefined;
  const metrics = saysFigures(input) ? fields.metrics.slice(0, 5) : last.metrics;
  const filters = mergeFilters(last, input);
  if (reading.dates.length === 0) return { plan: { ...last, metrics, filters }, notes: [] };
  const draft = anomalyPlan({ ...input, fields: { ...fields, metrics } });
  return draft && 'plan' in draft ? { ...draft, plan: { ...draft.plan, filters } } : draft;
}

function againSimilar(last: StudyPlan & { kind: 'similar' }, input: StudyInput): StudyDraft | undefined {
  const { fields, dates } = input;
  if (fields.dimensions.length > 0) return undefined;
  const metrics = saysFigures(input) ? fields.metrics.slice(0, 1) : last.metrics;
  const range = saidRange(input) ?? last.range;
  const asked = { kind: 'kpi' as const, metrics, range, filters: mergeFilters(last, input), assumptions: [] };
  const draft = similarPlan({ what: '', days: '' }, { last: asked, dates, read: () => asked });
  return draft && 'plan' in draft ? { plan: draft.plan, notes: [] } : undefined;
}

function againWhy(last: StudyPlan & { kind: 'why' }, input: StudyInput): StudyDraft | undefined {
  const { fields, property, reading } = input;
  if (reading.signals.has('compare') || reading.signals.has('versus')) return undefined;
  const figures = saysFigures(input);
  const metrics = figures ? fields.metrics.slice(0, 1) : last.metrics;
  const filters = mergeFilters(last, input);
  const range = saidRange(input);
  const days =
    range && input.period
      ? { range, compare: comparedRange({ ...input, period: input.period }) }
      : { range: last.range, compare: last.compare };
  const named = fields.dimensions.length > 0;
  const asked = { kind: 'comparison' as const, metrics, ...days, filters, assumptions: [] };
  const plan = whyPlan(named ? { ...asked, dimensions: fields.dimensions } : asked, property, named);
  if (named || figures || plan.kind !== 'why') return { plan, notes: [] };
  const narrowed = new Set(filters.map(({ field }) => field));
  const dimensions = last.dimensions.filter((name) => !narrowed.has(name));
  return { plan: { ...plan, dimensions: dimensions.length > 0 ? dimensions : last.dimensions }, notes: [] };
}

const timeDimensions = new Set(['date', 'isoYearIsoWeek', 'yearWeek', 'yearMonth']);

/** A figure by its name; that people came is said along the way. */
function saysFigures({ reading, fields }: StudyInput): boolean {
  const named = figuresOf(reading).some((metric) => metric.kind !== 'concept' || !metric.weak);
  return named && fields.metrics.length > 0;
}

function saidRange({ reading, period }: StudyInput): DateRange | undefined {
  return reading.dates.length > 0 && period ? rangeOf(period.span) : undefined;
}

/** Limits on figures are of lists, which a study has none of. */
function mergeFilters(last: StudyPlan, { fields, property }: StudyInput): Filter[] {
  return replaceFilters(
    last.filters,
    fields.filters.filter(({ field }) => !propertyFields(property).findMetric(field)),
  );
}

/** What is said of a field replaces what was. */
function replaceFilters(before: Filter[], said: Filter[]): Filter[] {
  const kept = before.filter(({ field }) => !said.some((filter) => filter.field === field));
  return [...kept, ...said].slice(0, 10);
}
