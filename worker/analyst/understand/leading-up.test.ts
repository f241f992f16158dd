import { expect, it } from 'vitest';
import { planLine } from './test-plan-line.ts';
import { shop } from './test-properties.ts';
import { understand } from './understand.ts';

it.each([
  ['revenue in the week before christmas 2025', 'kpi totalRevenue 2025-12-17..2025-12-23 vs 2025-12-10..2025-12-16'],
  ['orders the day before black friday 2025', 'kpi ecommercePurchases 2025-11-27 vs 2025-11-26'],
  ['sessions in the 3 days before 9 november', 'kpi sessions 2026-11-06..2026-11-08 vs 2026-11-03..2026-11-05'],
  ['revenue on 9 november vs the day before', 'comparison totalRevenue 2026-11-09 vs 2026-11-08'],
  ['sessions last week vs the week before', 'comparison sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15'],
  ['revenue last november', 'kpi totalRevenue 2025-11-01..2025-11-30 vs 2025-10-01..2025-10-31'],
  [
    'revenue this november vs last november',
    'comparison totalRevenue 2026-11-01..2026-11-23 vs 2025-11-01..2025-11-23',
  ],
])('days that lead up to a day, and months that are over: %s', (question, line) => {
  expect(planLine(understand({ question, persona: 'po', property: shop, today: '2026-11-23' }))).toBe(line);
});
