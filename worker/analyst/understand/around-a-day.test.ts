import { expect, it } from 'vitest';
import { planLine } from './test-plan-line.ts';
import { shop } from './test-properties.ts';
import { understand } from './understand.ts';

it.each([
  ['Umsatz seit dem Relaunch am 3. November', 'kpi totalRevenue'],
  ['Umsatz vor und nach dem Relaunch am 3. November', 'comparison totalRevenue'],
  ['sessions avant et après le 3 novembre', 'comparison sessions'],
  ['sesiones antes y después del 3 de noviembre', 'comparison sessions'],
  ['sessões antes e depois do dia 3 de novembro', 'comparison sessions'],
  ['sessioni prima e dopo il 3 novembre', 'comparison sessions'],
  ['sessies voor en na 3 november', 'comparison sessions'],
])('as many days before a day as since it: %s', (question, asked) => {
  const plan = understand({ question, persona: 'po', property: shop, today: '2026-11-23' });
  expect(planLine(plan)).toBe(`${asked} 2026-11-03..2026-11-23 vs 2026-10-13..2026-11-02`);
});
