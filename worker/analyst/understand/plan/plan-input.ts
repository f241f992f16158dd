import type { DataPlan, DateRange, Persona } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { previousPeriod } from '../dates/compare-span.ts';
import type { DateContext } from '../dates/resolve-date.ts';
import type { NoteKey } from '../meaning/notes.ts';
import type { Reading } from '../read/reading.ts';
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

/** A data plan with what it assumes, or what is missing to make one. */
export type Draft = { plan: DataPlan; notes: NoteKey[] } | { missing: 'metric' | 'groups' | 'groups_for_limit' };

export function rangeOf({ start, end, label }: DateRange): DateRange {
  return { start, end, label };
}

/** The comparison that was asked for, else the period before. */
export function comparedRange({ period, dates }: PlanInput): DateRange {
  return period.compare ?? previousPeriod(period.span, dates.phrasing).range;
}

/** Against the period before, unless there is none or a part of today would meet a whole day. */
export function standardCompare(input: PlanInput): { compare?: DateRange } {
  const { period, dates } = input;
  const beginning = period.span.start <= '2016-01-01';
  if (!period.compare && (beginning || period.span.start === dates.today)) return {};
  return { compare: comparedRange(input) };
}
