import type { Conditions } from './conditions.ts';

const LATEST_HOURS = 48;
const PARTS = 10_007;

/**
 * Which events a report may read, as SQL conditions on `e` and the aliases of `joins.ts`.
 * @param now epoch seconds
 */
export function toEventConditions(conditions: Conditions, now: number): string[] {
  const { sampling, late, truncation, empty_reason: emptyReason } = conditions;
  return [
    ...(sampling ? [toSampleSql(sampling.share)] : []),
    ...(late ? [toArrivedSql(late.share, now + (late.hours_later ?? 0) * 3600)] : []),
    ...(truncation ? [`e.day >= ${truncation.before.replaceAll('-', '')}`] : []),
    ...(emptyReason === undefined ? [] : ['0']),
  ];
}

/** The same users in every report, so that groups stay whole. */
export function toSampleSql(share: number): string {
  return `s.user_id % ${PARTS} * 7919 % ${PARTS} < ${share * PARTS}`;
}

/** An event that is late is so for as long as its id says. */
function toArrivedSql(share: number, now: number): string {
  const isLate = `e.id % ${PARTS} * 7919 % ${PARTS} < ${share * PARTS}`;
  return `(not (${isLate}) or e.at + e.id % 997 * ${LATEST_HOURS * 3600} / 997 <= ${now})`;
}
