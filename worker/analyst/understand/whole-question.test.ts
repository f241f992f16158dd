import { describe, expect, it } from 'vitest';
import { isTalk } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { shop } from './test-properties.ts';
import { understand } from './understand.ts';

const today = '2026-11-23';
const read = (question: string, property: PropertyProfile = shop) =>
  understand({ question, persona: 'general', property, today });

describe('a plan that cannot hold all of its question', () => {
  it.each([
    ['forecast revenue by country next month', 'country'],
    ['predict sessions and users for December', 'active users'],
    ['unusual countries last month', 'country'],
    ['anomalies in sessions by device', 'device'],
    ['retention of people who bought something', 'purchasers'],
    ['users who never purchased', 'never purchased'],
    ['revenue without refunds last month', 'without refunds'],
    ['products that did not sell in October', 'did not'],
    ["users that haven't converted", "haven't converted"],
    ['sessions with no engagement', 'with no'],
    ['revenue from people who signed up', 'who signed up'],
    ['bounce rate of people who bought something', 'who bought something'],
    ['revenue from first-time buyers', 'first-time buyers'],
    ['pages that were not viewed last week', 'were not'],
    ['Compare our site with the German site', 'German site'],
    ['traffic of the French shops in October', 'French shops'],
    ['sessions from people who also visited our store', 'also'],
  ])('is asked back, with what it leaves out by name: %s', (question, name) => {
    const plan = read(question);
    expect(plan).toMatchObject({ kind: 'clarify', reason: expect.stringContaining(`“${name}”`) });
    const options = plan.kind === 'clarify' ? plan.options : [];
    expect(options).not.toHaveLength(0);
    for (const option of options) expect(isTalk(read(option.question))).toBe(false);
  });

  it.each([
    'campaigns without conversions last month',
    'sessions by browser, ignoring browsers with fewer than 50 sessions',
    'users who are not from Germany',
    'sessions on our site from Germany',
    'sessions and also users last week',
    'revenue from people who visited on mobile',
    'how many people who came from Google bought something',
    'viewed a product but did not add to cart last week',
    'will we reach 1000 orders this month',
    'funnel session_start, paywall_view, sign_up',
    'how did bounce rate change after the relaunch on 1 October',
  ])('is no reason to ask where all of it has its part: %s', (question) => {
    expect(isTalk(read(question))).toBe(false);
  });
});

describe('what the reporting API does not give', () => {
  it.each([
    ['lifetime value of users from paid search', 'lifetime value', 'average revenue per user'],
    ['what is our average customer LTV', 'lifetime value', 'average revenue per user'],
    ['revenue target vs actual for Q3', 'targets', 'revenue'],
    ['are we above our sales target this month', 'targets', 'revenue'],
    ['unique pageviews last month', 'no such figure', 'views'],
    ['median session duration', 'no such figure', 'views'],
    ['how does our traffic compare with our other website', 'one property', ''],
    ['conversion rate of both our shops', 'one property', ''],
    ['sessions now', 'sessions', 'right now'],
    ['how many visits are there right now', 'sessions', 'right now'],
  ])('is refused with its own reason, beside the nearest question: %s', (question, reason, nearest) => {
    expect(read(question)).toMatchObject({
      kind: 'refuse',
      reason: expect.stringContaining(reason),
      nearest: expect.arrayContaining([expect.stringContaining(nearest)]),
    });
  });
});
