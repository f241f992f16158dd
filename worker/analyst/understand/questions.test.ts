import { describe, expect, it } from 'vitest';
import type { PropertyProfile } from '../property.ts';
import { planLine } from './test-plan-line.ts';
import { shop, software } from './test-properties.ts';
import { understand } from './understand.ts';

/** A Monday. */
const today = '2026-11-23';
const read = (question: string, property: PropertyProfile = shop) =>
  understand({ question, persona: 'general', property, today });

type Row = [question: string, plan: string, property?: PropertyProfile];
const reads = (rows: Row[]) =>
  it.each(rows)('%s', (question, plan, property) => {
    expect(planLine(read(question, property))).toBe(plan);
  });

describe('parts of months and other spans', () => {
  reads([
    ['sessions in the first 10 days of October', 'kpi sessions 2026-10-01..2026-10-10 vs 2026-09-21..2026-09-30'],
    ['sessions in the last 5 days of September 2026', 'kpi sessions 2026-09-26..2026-09-30 vs 2026-09-21..2026-09-25'],
    ['revenue in the last week of October', 'kpi totalRevenue 2026-10-25..2026-10-31 vs 2026-10-18..2026-10-24'],
    ['users in the second half of October', 'kpi activeUsers 2026-10-16..2026-10-31 vs 2026-09-30..2026-10-15'],
    ['users in the first half of March 2025', 'kpi activeUsers 2025-03-01..2025-03-15 vs 2025-02-14..2025-02-28'],
    ['Jan-Mar revenue', 'kpi totalRevenue 2026-01-01..2026-03-31 vs 2025-10-01..2025-12-31'],
    ['sessions jan–mar 2025 by channel', 'breakdown sessions by sessionDefaultChannelGroup 2025-01-01..2025-03-31'],
    ['sessions 2026/10/05', 'kpi sessions 2026-10-05 vs 2026-10-04'],
    ['Black Friday revenue compared to last year', 'comparison totalRevenue 2025-11-28 vs 2024-11-29'],
    ["Black Friday revenue vs last year's Black Friday", 'comparison totalRevenue 2025-11-28 vs 2024-11-29'],
  ]);

  it('compares Black Friday with the one before', () => {
    const november = understand({
      question: 'Black Friday revenue vs last year',
      persona: 'mgr',
      property: shop,
      today: '2026-12-01',
    });
    expect(planLine(november)).toBe('comparison totalRevenue 2026-11-27 vs 2025-11-28');
  });

  it.each([
    ['revenue FY2025', 'kpi totalRevenue 2025-01-01..2025-12-31 vs 2024-01-01..2024-12-31'],
    ['revenue fy26', 'kpi totalRevenue 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23'],
    ['revenue last financial year', 'kpi totalRevenue 2025-01-01..2025-12-31 vs 2024-01-01..2024-12-31'],
    ['revenue this fiscal year', 'kpi totalRevenue 2026-01-01..2026-11-23 vs 2025-01-01..2025-11-23'],
  ])('takes the calendar year for the fiscal year, and says so: %s', (question, line) => {
    const plan = read(question);
    expect(planLine(plan)).toBe(line);
    expect(plan).toMatchObject({ assumptions: expect.arrayContaining([expect.stringContaining('fiscal year')]) });
  });
});

describe('three periods side by side', () => {
  reads([
    ['August vs September vs October sessions', 'trend month sessions 2026-08-01..2026-10-31'],
    ['compare Q1, Q2 and Q3 revenue', 'trend month totalRevenue 2026-01-01..2026-09-30'],
    ['sessions Monday vs Tuesday vs Wednesday', 'trend day sessions 2026-11-16..2026-11-18'],
  ]);
});

describe('limits', () => {
  reads([
    [
      'landing pages with between 10 and 50 conversions last month',
      'breakdown keyEvents by landingPage 2026-10-01..2026-10-31 | keyEvents greater_than_or_equal 10; keyEvents less_than_or_equal 50',
    ],
    [
      'pages with 100-200 views',
      'breakdown screenPageViews by pagePath 2026-10-26..2026-11-22 | screenPageViews greater_than_or_equal 100; screenPageViews less_than_or_equal 200',
    ],
    ['sessions 5 - 10 November', 'kpi sessions 2026-11-05..2026-11-10 vs 2026-10-30..2026-11-04'],
    [
      'pages with average session duration longer than 2 minutes',
      'breakdown averageSessionDuration by pagePath 2026-10-26..2026-11-22 | averageSessionDuration greater_than 120',
    ],
    [
      'landing pages where visits last longer than 90 seconds',
      'breakdown sessions,averageSessionDuration by landingPage 2026-10-26..2026-11-22 | averageSessionDuration greater_than 90',
    ],
  ]);

  it.each(['sessions longer than 2 minutes', 'more than 100 sessions last week'])(
    'asks which groups a limit is for: %s',
    (question) => {
      const plan = read(question);
      expect(plan).toMatchObject({ kind: 'clarify', reason: expect.stringContaining('groups') });
      const options = plan.kind === 'clarify' ? plan.options : [];
      for (const option of options) {
        expect(read(option.question)).toMatchObject({ kind: 'breakdown', filters: [{ op: 'greater_than' }] });
      }
    },
  );
});

describe('whose figures they are', () => {
  reads([
    [
      'users who signed up last week',
      'kpi activeUsers 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | eventName exact sign_up',
      software,
    ],
    ['how many people logged in yesterday', 'kpi activeUsers 2026-11-22 vs 2026-11-21 | eventName exact login'],
    ['who signed up last week', 'refuse', software],
    [
      'bounce rate of new users',
      'kpi bounceRate 2026-10-26..2026-11-22 vs 2026-09-28..2026-10-25 | newVsReturning exact new',
    ],
    [
      'how many orders did visitors from Google make last week',
      'kpi ecommercePurchases 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | sessionSource exact google',
    ],
  ]);
});

describe('clicks and impressions', () => {
  reads([
    [
      'ad clicks, impressions and cost last month',
      'kpi advertiserAdClicks,advertiserAdImpressions,advertiserAdCost 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
    ],
    [
      'ad cost and clicks by campaign',
      'breakdown advertiserAdCost,advertiserAdClicks by sessionCampaignName 2026-10-26..2026-11-22',
    ],
    ['clicks last week', 'clarify'],
    ['impressions last week', 'clarify'],
  ]);
});

describe('what needs no figures', () => {
  it.each(['what is our time zone?', 'which currency do we report in?', 'what is the property id?'])(
    'tells what is known of the property: %s',
    (question) => {
      const reason = expect.stringMatching(/Lampenladen.*properties\/1001.*Europe\/Berlin.*EUR/);
      expect(read(question)).toMatchObject({ kind: 'refuse', reason });
    },
  );

  it.each([
    'how is bounce rate calculated?',
    'what is a session?',
    'what does engagement rate mean',
    'define key event',
    'difference between users and sessions',
  ])('does not explain terms: %s', (question) => {
    expect(read(question)).toMatchObject({ kind: 'refuse', reason: expect.stringContaining('explain') });
  });
});
