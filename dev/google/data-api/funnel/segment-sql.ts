import { toDay } from '../../events/calendar.ts';
import type { DimensionField } from '../catalogue/field.ts';
import type { Matcher } from '../report/filter-matcher.ts';
import { toFilterSql } from '../report/group-sql.ts';
import { toJoins } from '../report/joins.ts';
import type { ReportRange } from '../report/report.ts';
import type { Segment, SegmentCondition } from './parse-segments.ts';

const KEYS = { user: 's.user_id', session: 'e.session_id', event: 'e.id' };

/** Which events belong to a segment, as a condition on `e`. Only the days of the range are looked at. */
export function toSegmentSql(
  segment: Segment,
  query: {
    propertyId: string;
    range: ReportRange;
    findDimension: (name: string) => DimensionField | undefined;
    matchers: Matcher[];
  },
): string {
  const key = KEYS[segment.scope];
  const meets = (condition: SegmentCondition) => `${key} in (${toKeys(condition)})`;
  const included = segment.include.map(meets);
  const excluded = segment.exclude.length > 0 ? [`not (${segment.exclude.map(meets).join(' and ')})`] : [];
  return [...included, ...excluded].join(' and ') || '1';

  /** A condition within one event needs no group; within a session or user, each part may be true of another event. */
  function toKeys({ within, filter }: SegmentCondition): string {
    const parts = within === 'event' ? (sql: string) => sql : (sql: string) => `max(${sql})`;
    const condition = toFilterSql(filter, query, query.matchers, parts);
    const { first, last } = query.range;
    const days = `e.day between ${toDay(first).key} and ${toDay(last).key}`;
    return `select ${key} from events e ${toJoins(['s.id', condition])}
      where e.property_id = ${Number(query.propertyId)} and ${days} ${within === 'event' ? `and ${condition}` : ''}
      ${within === 'event' ? '' : `group by ${KEYS[within]}${within === segment.scope ? '' : `, ${key}`} having ${condition}`}`;
  }
}
