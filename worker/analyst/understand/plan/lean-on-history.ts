import type { DataPlan, Filter } from '../../plan.ts';
import type { DateContext } from '../dates/resolve-date.ts';
import type { DateSpan } from '../dates/date-span.ts';
import type { Reading } from '../read/reading.ts';
import type { Fields } from './resolve-fields.ts';
import { asWholeUnits } from './resolve-period.ts';

export interface Leaning {
  inherited: { metrics: string[] };
  span: DateSpan;
  /** Fills what this question leaves unsaid from the plan before. */
  merge: (fields: Fields) => { fields: Fields; reading: Reading };
}

/** When a question is only part of one ("and on mobile?", "by country", "same for last month"), what it leans on. */
export function leanOnHistory(reading: Reading, last: DataPlan, dates: DateContext): Leaning | undefined {
  if (!leans(reading)) return undefined;
  const { start, end, label } = last.range;
  const span = asWholeUnits({ start, end, label, shape: { kind: 'days' }, notes: [] }, dates);
  if ('problem' in span) return undefined;
  return {
    inherited: { metrics: last.metrics },
    span,
    merge: (fields) => ({
      fields: mergeFields(reading, fields, last),
      reading: mergeReading(reading, fields, last),
    }),
  };
}

function leans(reading: Reading): boolean {
  const { signals, metrics, dimensions, dates, filters } = reading;
  if (signals.has('hello') || signals.has('help')) return false;
  const whole = metrics.length > 0 && (dates.length > 0 || dimensions.length > 0);
  if (signals.has('follow_up') || signals.has('instead')) return !whole;
  if (metrics.length > 0 || signals.has('overview')) return false;
  if (dimensions.length > 0)
    return signals.has('by') && !signals.has('which') && reading.order === undefined && dates.length === 0;
  const adds =
    dates.length > 0 || filters.length > 0 || reading.granularity !== undefined || reading.limit !== undefined;
  const turns = (['why', 'compare', 'versus', 'trend', 'change', 'share'] as const).some((signal) =>
    signals.has(signal),
  );
  return adds || turns || reading.order !== undefined;
}

function mergeFields(reading: Reading, fields: Fields, last: DataPlan): Fields {
  const metrics =
    reading.metrics.length > 0 || (fields.metrics.length > 0 && reading.dimensions.length === 0)
      ? fields.metrics
      : last.metrics;
  const before = 'dimensions' in last && last.dimensions ? last.dimensions : [];
  const line = reading.granularity !== undefined || reading.signals.has('trend');
  const dimensions = fields.dimensions.length > 0 ? fields.dimensions : line ? [] : before;
  const kept = last.filters.filter(({ field }: Filter) => !fields.filters.some((filter) => filter.field === field));
  return { ...fields, metrics, dimensions, filters: [...kept, ...fields.filters].slice(0, 10) };
}

function mergeReading(reading: Reading, fields: Fields, last: DataPlan): Reading {
  if (last.kind === 'top' && fields.dimensions.length === 0) {
    return { ...reading, order: reading.order ?? last.order, limit: reading.limit ?? last.limit };
  }
  if (last.kind === 'top')
    return { ...reading, order: reading.order ?? last.order, limit: reading.limit ?? last.limit };
  if (
    last.kind === 'trend' &&
    fields.dimensions.length === 0 &&
    reading.granularity === undefined &&
    !reading.signals.has('why')
  ) {
    return { ...reading, granularity: last.granularity };
  }
  return reading;
}
