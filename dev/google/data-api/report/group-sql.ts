import type { DatabaseSync } from 'node:sqlite';
import type { Filter, FilterExpression } from '../transcode/requests.ts';
import { createMatcher, type Matcher } from './filter-matcher.ts';
import { bindRange, type GroupQuery } from './group-query.ts';
import type { ReportDimension, ReportRange } from './report.ts';

/** The text of a dimension of one event. */
export function toDimensionSql(dimension: ReportDimension, range: ReportRange): string {
  const parts = dimension.fields.map((field) => `(${bindRange(field.sql, range)})`);
  const joined = parts.join(` || ${quote(dimension.delimiter ?? '')} || `);
  if (dimension.letterCase) return `ga_case(${dimension.letterCase === 'lower' ? 0 : 1}, ${joined})`;
  return joined;
}

/**
 * Conditions run in JavaScript: SQLite knows neither RE2 nor letter case beyond ASCII.
 * @param wrap makes of each condition on an event one on a group of events, such as `max(...)`
 */
export function toFilterSql(
  expression: FilterExpression,
  query: Pick<GroupQuery, 'range' | 'findDimension'>,
  matchers: Matcher[],
  wrap: (condition: string) => string = (condition) => condition,
): string {
  const all = (list: FilterExpression[] | undefined, word: string): string =>
    `(${(list ?? []).map((one) => toFilterSql(one, query, matchers, wrap)).join(` ${word} `)})`;
  if (expression.andGroup) return all(expression.andGroup.expressions, 'and');
  if (expression.orGroup) return all(expression.orGroup.expressions, 'or');
  if (expression.notExpression) return `not ${toFilterSql(expression.notExpression, query, matchers, wrap)}`;
  const filter: Filter = expression.filter ?? {};
  const index = matchers.push(createMatcher(filter)) - 1;
  const text = bindRange(query.findDimension(filter.fieldName ?? '')?.sql ?? `''`, query.range);
  return wrap(`ga_match(${index}, ${text})`);
}

/** Values repeat, so each matcher answers a value once. */
export function installMatchers(db: DatabaseSync, matchers: Matcher[]): void {
  const known = matchers.map(() => new Map<string, number>());
  db.function('ga_match', { deterministic: true }, (index, value) => {
    const answers = known[Number(index)];
    const text = String(value);
    let answer = answers?.get(text);
    if (answer === undefined) {
      answer = matchers[Number(index)]?.(text) ? 1 : 0;
      answers?.set(text, answer);
    }
    return answer;
  });
  db.function('ga_case', { deterministic: true }, (upper, value) =>
    upper ? String(value).toUpperCase() : String(value).toLowerCase(),
  );
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
