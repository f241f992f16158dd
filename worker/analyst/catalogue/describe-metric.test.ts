import { describe, expect, it } from 'vitest';
import type { PropertyProfile } from '../property.ts';
import { describeDimension } from './describe-dimension.ts';
import { describeMetric } from './describe-metric.ts';
import { standardMetrics } from './metrics.ts';

const property: PropertyProfile = {
  property: 'properties/1',
  display_name: 'Shop',
  time_zone: 'Europe/Berlin',
  currency: 'EUR',
  dimensions: [{ api_name: 'customEvent:plan', ui_name: 'Plan', custom: true }],
  metrics: [
    { api_name: 'customEvent:load', ui_name: 'Load', type: 'TYPE_MILLISECONDS', custom: true },
    { api_name: 'customEvent:credits', ui_name: 'Credits', type: 'TYPE_INTEGER', custom: true },
  ],
};

describe('describeMetric', () => {
  it('combines every ratio from metrics that are described themselves', () => {
    for (const [name, { algebra }] of Object.entries(standardMetrics)) {
      const parts =
        algebra.kind === 'ratio'
          ? [algebra.numerator, algebra.denominator]
          : algebra.kind === 'weighted_mean'
            ? [algebra.weight]
            : [];
      for (const part of parts) expect(standardMetrics, name).toHaveProperty(part);
    }
  });

  it('never adds up users', () => {
    expect(describeMetric('activeUsers', property).algebra).toEqual({ kind: 'distinct' });
  });

  it('knows dropped names by what they are called now', () => {
    expect(describeMetric('conversions', property)).toMatchObject({
      api_name: 'conversions',
      label: 'Key events',
    });
  });

  it('describes the rate of one key event like the rate of all', () => {
    expect(describeMetric('sessionKeyEventRate:sign_up', property)).toEqual({
      api_name: 'sessionKeyEventRate:sign_up',
      label: 'Session key event rate (sign up)',
      unit: 'fraction',
      algebra: { kind: 'weighted_mean', weight: 'sessions' },
      good: 'up',
    });
  });

  it('describes custom metrics by their declared type', () => {
    expect(describeMetric('customEvent:credits', property)).toMatchObject({
      label: 'Credits',
      unit: 'count',
      algebra: { kind: 'additive' },
    });
    expect(describeMetric('customEvent:load', property)).toMatchObject({
      label: 'Load (ms)',
      unit: 'ratio',
    });
  });

  it('does not trip over names that every object has', () => {
    expect(describeMetric('constructor', property)).toMatchObject({
      label: 'Constructor',
      algebra: { kind: 'derived' },
    });
    expect(describeMetric('__proto__:x', property).algebra).toEqual({ kind: 'derived' });
  });
});

describe('describeDimension', () => {
  it('knows time dimensions, custom dimensions and names that every object has', () => {
    expect(describeDimension('date', property)).toEqual({
      api_name: 'date',
      label: 'Date',
      time: true,
    });
    expect(describeDimension('customEvent:plan', property).label).toBe('Plan');
    expect(describeDimension('constructor', property)).toEqual({
      api_name: 'constructor',
      label: 'Constructor',
      time: false,
    });
  });
});
