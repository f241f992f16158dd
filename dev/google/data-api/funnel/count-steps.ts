import type { DatabaseSync } from 'node:sqlite';
import { toDay } from '../../events/calendar.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Matcher } from '../report/filter-matcher.ts';
import { installMatchers, toDimensionSql, toFilterSql } from '../report/group-sql.ts';
import { toJoins } from '../report/joins.ts';
import type { FunnelReport } from './parse-funnel.ts';

/** How many people reached each step, in all and by the breakdown's values (of their first event in the funnel). */
export function countSteps(
  db: DatabaseSync,
  { propertyId, catalogue, where: conditions }: { propertyId: string; catalogue: Catalogue; where: string[] },
  { range, isOpen, steps, breakdown, dimensionFilter }: FunnelReport,
): { all: number[]; groups: Map<string, number[]> } {
  const matchers: Matcher[] = [];
  const query = { range, findDimension: catalogue.findDimension };
  const stepSql = steps.map(({ filter }) => toFilterSql(filter, query, matchers));
  const group = breakdown ? toDimensionSql(breakdown.dimension, range) : `''`;
  const filtered = dimensionFilter ? [toFilterSql(dimensionFilter, query, matchers)] : [];
  const where = [...conditions, ...filtered].join(' and ') || '1';
  installMatchers(db, matchers);
  const rows = db
    .prepare(
      `select s.user_id as user, ${group} as value, ${stepSql.map((sql, index) => `(${sql}) as s${index}`).join(', ')}
       from events e ${toJoins(['s.id', group, where, ...stepSql])}
       where e.property_id = ? and e.day between ? and ? and (${where}) and (${stepSql.join(' or ')})
       order by s.user_id, e.at, e.id`,
    )
    .all(Number(propertyId), toDay(range.first).key, toDay(range.last).key);

  const all = steps.map(() => 0);
  const groups = new Map<string, number[]>();
  let user: unknown;
  let value = '';
  let reached = new Set<number>();
  for (const row of rows) {
    if (row['user'] !== user) {
      flush();
      user = row['user'];
      value = String(row['value']);
      reached = new Set();
    }
    // One event can be one step only; the furthest that it can be.
    const step = steps.findLastIndex(
      (_, index) => row[`s${index}`] === 1 && !reached.has(index) && (index === 0 || isOpen || reached.has(index - 1)),
    );
    if (step >= 0) reached.add(step);
  }
  flush();
  return { all, groups };

  function flush(): void {
    if (reached.size === 0) return;
    const own = groups.get(value) ?? steps.map(() => 0);
    groups.set(value, own);
    for (const index of reached) {
      all[index] = (all[index] ?? 0) + 1;
      own[index] = (own[index] ?? 0) + 1;
    }
  }
}
