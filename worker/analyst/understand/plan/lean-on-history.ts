import type { DataPlan, DateRange, Filter } from '../../plan.ts';
import { itemMetrics } from '../meaning/metric-concepts.ts';
import type { DatePhrase } from '../dates/date-forms.ts';
import type { DateContext } from '../dates/resolve-date.ts';
import type { DateSpan } from '../dates/date-span.ts';
import type { MetricMention, Reading } from '../read/reading.ts';
import { isPopulation } from '../read/whose-figure.ts';
import type { Fields } from './resolve-fields.ts';
import { asWholeUnits } from '../dates/whole-units.ts';

export interface Leaning {
  inherited: { metrics: string[] };
  span: DateSpan;
  /** Fills what this question leaves unsaid from the plan before. */
  merge: (fields: Fields) => { fields: Fields; reading: Reading };
}

/** When a question is only part of one ("and on mobile?", "by country", "same for last month"), what it leans on. */
export function leanOnHistory(reading: Reading, last: DataPlan, dates: DateContext): Leaning | undefined {
  if (!leans(reading)) return undefined;
  const span = spanOf(last.range, dates);
  return {
    inherited: { metrics: last.metrics },
    span,
    merge: (fields) => ({
      fields: mergeFields(reading, fields, last),
      reading: mergeReading(reading, fields, last),
    }),
  };
}

/** The days of a plan again as what they were: "this month so far" is a month that is not over. */
function spanOf(range: DateRange, { weekStart, phrasing }: DateContext): DateSpan {
  const units = ['week', 'month', 'quarter', 'year'] as const;
  const running = units.find((unit) => range.label === phrasing.thisUnit(unit));
  if (running) return { ...range, shape: { kind: 'to_date', unit: running, count: 1 }, notes: [] };
  return asWholeUnits({ ...range, shape: { kind: 'days' }, notes: [] }, weekStart);
}

/** Only part of a question: the rest is in the one before. */
export function leans(reading: Reading): boolean {
  const { signals, dimensions, dates, filters } = reading;
  const metrics = figuresOf(reading);
  if (signals.has('hello') || signals.has('help')) return false;
  const whole = metrics.length > 0 && (dates.length > 0 || dimensions.length > 0);
  if (signals.has('adds') && metrics.length + dimensions.length > 0) return true;
  if (signals.has('follow_up') || signals.has('instead')) return !whole;
  if (signals.has('beside') && dimensions.length === 0) return true;
  // "Sessions by screen size on desktop" is whole, whatever was asked before.
  const counts = reading.metrics.some((metric) => metric.kind === 'concept' && !metric.weak && isPopulation(metric));
  if (counts && dimensions.length > 0) return false;
  // "New ones only"
  const asides = dates.length + dimensions.length + filters.length + reading.conditions.length;
  if (signals.has('only') && asides === 0 && metrics.length > 0 && metrics.every(isPopulation)) return true;
  // "Which of those has the highest bounce rate"
  if (signals.has('refers') && reading.order !== undefined && dates.length + dimensions.length === 0) return true;
  const ranks = signals.has('by') && metrics.length > 0 && dimensions.length + dates.length + filters.length === 0;
  if (ranks) return true;
  // "How was the week before?" is before what was asked about.
  const isBefore =
    dates.length > 0 && dates.every((clause) => clause.kind === 'one' && clause.phrases.every(isRelative));
  if (metrics.length > 0 || (signals.has('overview') && !isBefore)) return false;
  if (signals.has('refers') && dimensions.length > 0 && reading.order !== undefined) return true;
  if (dimensions.length > 0)
    return signals.has('by') && !signals.has('which') && reading.order === undefined && dates.length === 0;
  const adds =
    dates.length > 0 ||
    filters.length > 0 ||
    reading.conditions.length > 0 ||
    reading.granularity !== undefined ||
    reading.limit !== undefined;
  const turns = (['why', 'compare', 'versus', 'trend', 'change', 'share'] as const).some((signal) =>
    signals.has(signal),
  );
  return adds || turns || reading.order !== undefined;
}

function isRelative({ kind }: DatePhrase): boolean {
  return kind === 'period_before' || kind === 'unit_before';
}

/** The figures a question names: "for mobile users" only says whose, "how many mobile users" counts them. */
export function figuresOf({ metrics, filters, signals, conditions }: Reading): MetricMention[] {
  const limits = conditions.map(({ metric }) => JSON.stringify(metric));
  const asked = metrics.filter((metric) => !limits.includes(JSON.stringify(metric)));
  return filters.length > 0 && !signals.has('quantity') ? asked.filter((metric) => !isPopulation(metric)) : asked;
}

/** The figures that limits are on: "with more than 100 sessions" shows the sessions too. */
function limitsOf({ metrics, filters }: Fields): string[] {
  return metrics.filter((name) => filters.some(({ field }) => field === name));
}

function mergeFields(reading: Reading, fields: Fields, last: DataPlan): Fields {
  // "With their views", and after one figure "per order": of both.
  const per = reading.signals.has('by') && last.kind === 'kpi' && reading.dimensions.length === 0;
  const adds = reading.signals.has('adds');
  const both = (reading.signals.has('beside') || adds || per) && figuresOf(reading).length > 0;
  const before = 'dimensions' in last && last.dimensions ? last.dimensions : [];
  const ofItems = before.some((name) => name.startsWith('item'));
  const inItems = (name: string) => (ofItems && Object.hasOwn(itemMetrics, name) ? itemMetrics[name]! : name);
  const metrics = both
    ? [...new Set([...last.metrics, ...fields.metrics.map(inItems)])]
    : figuresOf(reading).length > 0 ||
        (fields.metrics.length > 0 && reading.metrics.length === 0 && reading.dimensions.length === 0)
      ? fields.metrics
      : [...new Set([...last.metrics, ...limitsOf(fields)])];
  const line = reading.granularity !== undefined || reading.signals.has('trend');
  const added = adds ? [...new Set([...before, ...fields.dimensions])] : fields.dimensions;
  const dimensions = fields.dimensions.length > 0 ? added : line ? [] : before;
  const within = fields.each ?? (last.kind === 'top' && fields.dimensions.length === 0 ? last.each : undefined);
  const kept = last.filters.filter(
    ({ field }: Filter) => !fields.filters.some((filter) => isOfOneFamily(filter.field, field)),
  );
  const each = within === undefined ? {} : { each: within };
  return { ...fields, metrics, dimensions, ...each, filters: [...kept, ...fields.filters].slice(0, 10) };
}

/** Where people are: "and in all of Europe?" is no longer in Germany alone. */
const places = new Set(['continent', 'subContinent', 'country', 'region', 'city']);

function isOfOneFamily(field: string, before: string): boolean {
  return field === before || (places.has(field) && places.has(before));
}

/** A ranking stays a ranking and a line a line, unless this question asks for something else. */
function mergeReading(said: Reading, fields: Fields, last: DataPlan): Reading {
  const { granularity } = said;
  // "How did that change": that, and no overview.
  const signals = new Set(said.signals);
  if (last.kind !== 'overview') signals.delete('overview');
  const reading = { ...said, signals };
  const line = granularity !== undefined || signals.has('trend');
  if (last.kind === 'top' && !line) {
    return { ...reading, order: reading.order ?? last.order, limit: reading.limit ?? last.limit };
  }
  const regroups = fields.dimensions.length > 0 || signals.has('why') || reading.order !== undefined;
  return last.kind === 'trend' && !line && !regroups ? { ...reading, granularity: last.granularity } : reading;
}
