import type { DateRange, IsoDate, StudyPlan } from '../../plan.ts';
import { addDays, addMonths, countDays } from '../dates/calendar.ts';
import type { CalendarUnit } from '../dates/calendar.ts';
import type { Phrasing } from '../lexicon/phrasing.ts';
import type { StudyNote } from '../meaning/study-notes.ts';
import { propertyFields } from '../plan/property-fields.ts';
import type { StudyDraft, StudyInput } from './study-input.ts';

type Granularity = (StudyPlan & { kind: 'cohort' })['granularity'];

/** GA4 takes no more groups. */
const mostCohorts = 12;
const usual: Record<Granularity, { cohorts: number; periods: number }> = {
  day: { cohorts: 7, periods: 7 },
  week: { cohorts: 6, periods: 5 },
  month: { cohorts: 6, periods: 5 },
};

/** What groups by first visit can be made of; "retention by channel" would need other groups. */
const ofTime = new Set(['date', 'isoYearIsoWeek', 'yearWeek', 'yearMonth', 'newVsReturning']);

/** "Retention by week", "how many come back after 7 days": groups by first visit, and how long they are followed. */
export function cohortPlan({ reading, fields, period, property, dates }: StudyInput): StudyDraft | undefined {
  if (!period || fields.dimensions.some((name) => !ofTime.has(name))) return undefined;
  const { today, phrasing } = dates;
  const { n: count, unit } = reading.topicSlots ?? {};
  const after =
    count !== undefined && count > 0
      ? { count, unit: unit === 'week' || unit === 'month' ? unit : ('day' as const) }
      : undefined;
  const concepts = reading.dimensions.flatMap((one) => (one.kind === 'concept' ? [one.dimension] : []));
  const said = reading.granularity ?? (['week', 'month', 'date'] as const).find((name) => concepts.includes(name));
  // "Week over week" is a pace, not days.
  const pace = reading.dates.flatMap((clause) =>
    clause.kind === 'one'
      ? clause.phrases.flatMap((phrase) => (phrase.kind === 'unit_before' ? [phrase.unit] : []))
      : [],
  )[0];
  const assumed = period.assumed || pace !== undefined;
  const { span } = period;
  const granularity: Granularity =
    after?.unit ?? (said === 'date' ? 'day' : said) ?? paceOf(pace) ?? (assumed ? 'week' : fits(span));
  const periods = Math.min(after?.count ?? usual[granularity].periods, 60);
  // "Of the last 4 weeks" are four of them, on whichever day they begin.
  const counted = reading.dates.flatMap((clause) =>
    clause.kind === 'one'
      ? clause.phrases.flatMap((phrase) =>
          (phrase.kind === 'rolling' || phrase.kind === 'whole_units') && phrase.unit === granularity
            ? [phrase.count]
            : [],
        )
      : [],
  )[0];
  const notes: StudyNote[] = [];
  const cohorts = ((): DateRange[] => {
    // Followed for so many days, everyone of the four weeks before that is one group.
    if (after && assumed) {
      const end = addDays(today, -1 - periods * { day: 1, week: 7, month: 30 }[granularity]);
      const start = addDays(end, -27);
      return [{ start, end, label: phrasing.range(start, end) }];
    }
    if (after) return [{ start: span.start, end: span.end, label: span.label }];
    const all = assumed
      ? lastUnits(granularity, usual[granularity].cohorts, today, phrasing)
      : counted
        ? lastUnits(granularity, counted, today, phrasing)
        : unitsIn(granularity, span, today, phrasing);
    if (all.length > mostCohorts) notes.push('last_cohorts');
    return all.slice(-mostCohorts);
  })();
  const { findMetric } = propertyFields(property);
  if (granularity === 'week') notes.push('cohort_weeks');
  const plan: StudyPlan = {
    kind: 'cohort',
    granularity,
    cohorts,
    periods,
    filters: fields.filters.filter(({ field }) => !findMetric(field) && field !== 'newVsReturning'),
    assumptions: [],
  };
  return { plan, notes };
}

function paceOf(unit: CalendarUnit | undefined): Granularity | undefined {
  return unit === 'day' || unit === 'week' || unit === 'month' ? unit : undefined;
}

function fits({ start, end }: { start: IsoDate; end: IsoDate }): Granularity {
  const days = countDays(start, end);
  return days <= 13 ? 'day' : days <= 100 ? 'week' : 'month';
}

/** The last whole days, weeks (from Sunday, as Google has them) or months. */
function lastUnits(granularity: Granularity, cohorts: number, today: IsoDate, phrasing: Phrasing): DateRange[] {
  const first =
    granularity === 'day'
      ? addDays(today, -cohorts)
      : granularity === 'week'
        ? addDays(sundayOf(today), -7 * cohorts)
        : addMonths(`${today.slice(0, 8)}01`, -cohorts);
  return unitsIn(granularity, { start: first, end: addDays(today, -1) }, today, phrasing);
}

/** Whole units inside a span; when there is none, the span itself. */
function unitsIn(
  granularity: Granularity,
  span: { start: IsoDate; end: IsoDate; label?: string },
  today: IsoDate,
  phrasing: Phrasing,
): DateRange[] {
  const last = span.end < today ? span.end : addDays(today, -1);
  const units: DateRange[] = [];
  for (let start = firstIn(granularity, span.start); ;) {
    const next = granularity === 'month' ? addMonths(start, 1) : addDays(start, granularity === 'week' ? 7 : 1);
    const end = addDays(next, -1);
    if (end > last) break;
    units.push({ start, end, label: phrasing.range(start, end) });
    start = next;
  }
  return units.length > 0
    ? units
    : [{ start: span.start, end: last, label: span.label ?? phrasing.range(span.start, last) }];
}

function firstIn(granularity: Granularity, day: IsoDate): IsoDate {
  if (granularity === 'day') return day;
  if (granularity === 'week') return sundayOf(day) === day ? day : addDays(sundayOf(day), 7);
  return day.endsWith('-01') ? day : addMonths(`${day.slice(0, 8)}01`, 1);
}

function sundayOf(day: IsoDate): IsoDate {
  return addDays(day, -new Date(`${day}T00:00:00Z`).getUTCDay());
}
