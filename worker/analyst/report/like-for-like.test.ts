import { describe, expect, it } from 'vitest';
import type { DataPlan } from '../plan.ts';
import { understand } from '../understand/understand.ts';
import { syntheticProperty as property } from './fixtures/synthetic-property.ts';
import { likeForLike } from './like-for-like.ts';

const plan: DataPlan = {
  kind: 'comparison',
  metrics: ['totalRevenue'],
  dimensions: ['sessionDefaultChannelGroup'],
  filters: [],
  assumptions: [],
  range: { start: '2026-01-01', end: '2026-11-26', label: 'this year so far' },
  compare: { start: '2025-01-01', end: '2025-11-26', label: '1 January – 26 November 2025' },
};
const gap = { from: '2025-01-01', until: '2025-08-31' };

describe('likeForLike', () => {
  it('asks for the days that both years have, in words that are understood', () => {
    const [question = ''] = likeForLike(plan, gap, property);
    const understood = understand({ question, persona: 'general', property, today: '2026-11-26', history: [] });
    expect(understood).toMatchObject({
      kind: 'comparison',
      metrics: ['totalRevenue'],
      dimensions: ['sessionDefaultChannelGroup'],
      range: { start: '2026-09-01', end: '2026-11-26' },
      compare: { start: '2025-09-01', end: '2025-11-26' },
    });
  });

  it.each([
    ['there is no gap', plan, undefined],
    ['no day can be compared', plan, { from: '2025-01-01', until: '2025-11-26' }],
    ['the periods are not a year apart', { ...plan, compare: { ...plan.compare, start: '2025-02-06' } }, gap],
  ])('asks nothing when %s', (_case, asked, found) => {
    expect(likeForLike(asked, found, property)).toEqual([]);
  });
});
