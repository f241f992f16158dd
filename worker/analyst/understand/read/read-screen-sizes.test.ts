import { expect, it } from 'vitest';
import { planLine } from '../test-plan-line.ts';
import { shop } from '../test-properties.ts';
import { understand } from '../understand.ts';

it.each([
  ['bounce rate on 1920x1080 screens in October 2026', 'screenResolution exact 1920x1080'],
  ['sessions on 1920x1080 and 1366×768 last month', 'screenResolution in_list 1920x1080/1366x768'],
  ['sessions not on 1920x1080 last month', 'not screenResolution exact 1920x1080'],
])('takes the size of a screen as a value: %s', (question, filter) => {
  const plan = understand({ question, persona: 'general', property: shop, today: '2026-11-23', history: [] });
  expect(planLine(plan)).toMatch(/^kpi /);
  expect(planLine(plan).split(' | ')[1]).toBe(filter);
});
