import type { DatabaseSync } from 'node:sqlite';
import { toDay } from '../../events/calendar.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Matcher } from '../report/filter-matcher.ts';
import { installMatchers, toDimensionSql, toFilterSql } from '../report/group-sql.ts';
import { toJoins } from '../report/joins.ts';
import type { ReportRange } from '../report/report.ts';
import { findEventField } from './event-conditions.ts';
import type { FunnelReport } from './parse-funnel.ts';
import type { Segment } from './parse-segments.ts';
import { toSegmentSql } from './segment-sql.ts';
import { walkFunnel, type FunnelEvent } from './walk-funnel.ts';

/** How many people reached each step. */
export interface StepCounts {
  all: number[];
  /** By the breakdown's values, of each person's first event in the funnel. */
  groups: Map<string, number[]>;
  /** By the day on which the step was reached, `YYYYMMDD`. */
  days: Map<string, number[]>;
  /** By what came after the step. */
  next: Map<string, number[]>;
}

interface Seen extends FunnelEvent {
  user: number;
  value: string;
  day: string;
  next: string;
}

export function countSteps(
  db: DatabaseSync,
  place: { propertyId: string; catalogue: Catalogue; where: string[] },
  report: FunnelReport,
  part: { range: ReportRange; segment: Segment | undefined },
): StepCounts {
  const counts: StepCounts = {
    all: report.steps.map(() => 0),
    groups: new Map(),
    days: new Map(),
    next: new Map(),
  };
  const people = Map.groupBy(readEvents(db, place, report, part), ({ user }) => user);
  for (const events of people.values()) {
    const reached = walkFunnel(events, report);
    const value = events[Math.min(...reached.values())]?.value ?? '';
    for (const [step, index] of reached) {
      counts.all[step] = (counts.all[step] ?? 0) + 1;
      add(counts.groups, value, step);
      add(counts.days, events[index]?.day ?? '', step);
      const next = report.nextAction && findNext(events, index, report.nextAction.isEvent);
      if (next !== undefined) add(counts.next, next, step);
    }
  }
  return counts;

  function add(counters: Map<string, number[]>, name: string, step: number): void {
    const own = counters.get(name) ?? report.steps.map(() => 0);
    own[step] = (own[step] ?? 0) + 1;
    counters.set(name, own);
  }
}

/** The next event; of pages the next other page. */
function findNext(events: Seen[], index: number, isEvent: boolean): string | undefined {
  const here = events[index]?.next;
  return events.slice(index + 1).find(({ next }) => isEvent || next !== here)?.next;
}

function readEvents(
  db: DatabaseSync,
  { propertyId, catalogue, where: conditions }: { propertyId: string; catalogue: Catalogue; where: string[] },
  { steps, breakdown, nextAction, dimensionFilter }: FunnelReport,
  { range, segment }: { range: ReportRange; segment: Segment | undefined },
): Seen[] {
  const matchers: Matcher[] = [];
  const query = { propertyId, range, findDimension: findEventField(catalogue), matchers };
  const stepSql = steps.map(({ filter }) => toFilterSql(filter, query, matchers));
  const value = breakdown ? toDimensionSql(breakdown.dimension, range) : `''`;
  const next = nextAction ? toDimensionSql(nextAction.dimension, range) : `''`;
  // What stands between two steps matters only where something asks for it.
  const needsAll = nextAction !== undefined || steps.some(({ isDirect }) => isDirect);
  const where = [
    ...conditions,
    ...(dimensionFilter ? [`(${toFilterSql(dimensionFilter, query, matchers)})`] : []),
    ...(segment ? [`(${toSegmentSql(segment, query)})`] : []),
    ...(needsAll ? [] : [`(${stepSql.join(' or ')})`]),
  ].join(' and ');
  installMatchers(db, matchers);
  return db
    .prepare(
      `select s.user_id as user, e.at as at, e.day as day, ${value} as value, ${next} as next,
              ${stepSql.map((sql, index) => `(${sql}) as s${index}`).join(', ')}
       from events e ${toJoins(['s.id', value, next, where, ...stepSql])}
       where e.property_id = ? and e.day between ? and ? ${where === '' ? '' : `and ${where}`}
       order by s.user_id, e.at, e.id`,
    )
    .all(Number(propertyId), toDay(range.first).key, toDay(range.last).key)
    .map((row) => ({
      user: Number(row['user']),
      at: Number(row['at']),
      day: String(row['day']),
      value: String(row['value']),
      next: String(row['next']),
      isStep: steps.map((_, index) => row[`s${index}`] === 1),
    }));
}
