import { describe, expect, it } from 'vitest';
import { isTalk } from '../plan.ts';
import { planLine } from './test-plan-line.ts';
import { shop } from './test-properties.ts';
import { understand } from './understand.ts';

const ask = (question: string) =>
  understand({ question, persona: 'general', property: shop, today: '2026-11-23', history: [] });

describe('talk around a question', () => {
  it.each([
    [
      'browser split on desktop, need it for QA planning',
      'breakdown activeUsers by browser 2026-10-26..2026-11-22 | deviceCategory exact desktop',
      'need it for QA planning',
    ],
    [
      'Finance asks why October revenue differs from September',
      'why totalRevenue by sessionDefaultChannelGroup,deviceCategory,country,landingPage 2026-10-01..2026-10-31 vs 2026-09-01..2026-09-30',
      'Finance asks',
    ],
    [
      'We rebuilt the mobile pages in June. How has the bounce rate developed month by month this year?',
      'trend month bounceRate 2026-01-01..2026-11-23',
      'We rebuilt the mobile pages in June',
    ],
    [
      'sessions from tiktok last week - want to see when the sweepstake kicked in',
      'kpi sessions 2026-11-16..2026-11-22 vs 2026-11-09..2026-11-15 | sessionSource contains tiktok',
      'want to see when the sweepstake kicked in',
    ],
  ])('is set aside, and named in the answer: %s', (question, line, aside) => {
    const plan = ask(question);
    expect(planLine(plan)).toBe(line);
    const assumed = isTalk(plan) ? [] : plan.assumptions;
    expect(assumed.join(' ')).toContain(aside);
  });

  it.each([
    'sessions last week, only premium members',
    'revenue last month, without the wholesalers please',
    'I want to see frobnications',
    'sessions last week - I want the platinum ones',
  ])('is not what narrows the question or is the question: %s', (question) => {
    expect(ask(question).kind).toBe('clarify');
  });
});
