import type { PropertyProfile } from '../../property.ts';

/**
 * A question as somebody typed it (of several the last, after the others were answered), the plan that answers it as
 * `planLine` prints it, and of which property, by default the shop.
 */
export type HeldOutRow = [question: string | string[], plan: string, property?: PropertyProfile];

/** The days that questions of Monday 23 November 2026 are about, with those before. */
export const days = {
  yesterday: '2026-11-22 vs 2026-11-21',
  week: '2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  month: '2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
  monthSoFar: '2026-11-01..2026-11-23 vs 2026-10-01..2026-10-23',
  quarter: '2026-07-01..2026-09-30 vs 2026-04-01..2026-06-30',
  last7: '2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15',
  last28: '2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25',
  last30: '2026-10-24..2026-11-22 vs 2026-09-24..2026-10-23',
} as const;

/** The same without the days before. */
export const only = {
  week: '2026-11-16..2026-11-22',
  month: '2026-10-01..2026-10-31',
  monthSoFar: '2026-11-01..2026-11-23',
  quarter: '2026-07-01..2026-09-30',
  year: '2026-01-01..2026-11-23',
  last28: '2026-10-26..2026-11-22',
  last30: '2026-10-24..2026-11-22',
} as const;
