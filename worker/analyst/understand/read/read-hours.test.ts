import { expect, it } from 'vitest';
import { planLine } from '../test-plan-line.ts';
import { shop } from '../test-properties.ts';
import { understand } from '../understand.ts';

const yesterday = '2026-11-22 vs 2026-11-21';
const read = (question: string) =>
  planLine(understand({ question, persona: 'general', property: shop, today: '2026-11-23' }));

it.each([
  ['sessions between 10pm and 2am yesterday', `kpi sessions ${yesterday} | hour in_list 22/23/00/01`],
  ['sessions between 6 and 9pm yesterday', `kpi sessions ${yesterday} | hour in_list 18/19/20`],
  ['sessions between 9:00 and 11:00 yesterday', `kpi sessions ${yesterday} | hour in_list 09/10`],
  ['purchases at midnight yesterday', `kpi ecommercePurchases ${yesterday} | hour exact 00`],
])('whole hours narrow the figure: %s', (question, plan) => {
  expect(read(question)).toBe(plan);
});

it.each([
  'sessions between 6:30 and 9pm yesterday',
  'sessions after 3pm vs before noon yesterday',
  'sessions excluding between 6pm and 9pm yesterday',
])('what hours cannot say is asked about: %s', (question) => {
  expect(read(question)).toBe('clarify');
});
