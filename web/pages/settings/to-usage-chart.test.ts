import { expect, it } from 'vitest';
import { readChart } from '../../../worker/analyst/drawing/chart-data.ts';
import { toUsageChart } from './to-usage-chart.ts';

it('toUsageChart has each of the last 30 days, those without use as zero', () => {
  const budget = { used: 0, reserved: 0, limit: 10, most: 10 };
  const days = [
    { date: '2026-02-28', model_tokens: 5, ga4_tokens: 7, embedding_tokens: 0 },
    { date: '2026-03-02', model_tokens: 6, ga4_tokens: 8, embedding_tokens: 0 },
  ];
  const usage = {
    date: '2026-03-02',
    resets_at: '',
    model_tokens: budget,
    ga4_tokens: budget,
    embedding_tokens: null,
    days,
  };
  const data = readChart(toUsageChart(usage, 'ga4_tokens', 'Tokens a day').chart);
  expect(data.form).toBe('column');
  expect(data.places).toHaveLength(30);
  expect([data.places[0], data.places.at(-1)]).toEqual(['2026-02-01', '2026-03-02']);
  expect(data.series[0]?.values.slice(-4)).toEqual([0, 7, 0, 8]);
});
