import { describe, expect, it } from 'vitest';
import { requestsOf } from '../../compile/requests-of.ts';
import type { StudyPlan } from '../../plan.ts';
import { verify } from '../../proof/verify.ts';
import type { Report } from '../../report.ts';
import { composeReport } from '../../report/compose-report.ts';
import { syntheticProperty as property } from '../../report/fixtures/synthetic-property.ts';

const weekly = [400, 420, 425, 422, 410, 350, 330];
const plan: StudyPlan = {
  kind: 'forecast',
  metrics: ['sessions'],
  range: { start: '2026-12-21', end: '2026-12-27', label: 'next week' },
  history: { start: '2026-06-20', end: '2026-12-18', label: 'the last months' },
  filters: [],
  assumptions: [],
};

/** Sessions by day for what is asked, from `first` on; Christmas is a quarter of a plain day. */
function report(first: string): Report {
  const [request] = requestsOf(plan, property);
  if (request?.method !== 'runReport' || !('dateRanges' in request.body)) throw new Error('Reports only.');
  const [asked] = request.body.dateRanges;
  const days = (date: string) => Date.parse(date) / 86_400_000;
  const start = Math.max(days(asked!.startDate), days(first));
  const rows = Array.from({ length: days(asked!.endDate) - start + 1 }, (_, index) => {
    const date = new Date((start + index) * 86_400_000).toISOString().slice(0, 10);
    const usual = weekly[(start + index + 3) % 7]! + ((index * 37) % 11) - 5;
    const isChristmas = date.endsWith('12-24') || date.endsWith('12-25') || date.endsWith('12-26');
    return { date: date.replaceAll('-', ''), value: isChristmas ? Math.round(usual / 4) : usual };
  });
  const reply = {
    dimensionHeaders: [{ name: 'date' }],
    metricHeaders: [{ name: 'sessions', type: 'TYPE_INTEGER' }],
    rows: rows.map(({ date, value }) => ({
      dimensionValues: [{ value: date }],
      metricValues: [{ value: `${value}` }],
    })),
    rowCount: rows.length,
    metadata: {},
  };
  const about = { question: 'Sessions next week?', persona: 'general', language: 'en', today: '2026-12-19' } as const;
  const replies = [{ request, reply, fetchedAt: '2026-12-19T09:00:00.000Z' }];
  const made = composeReport({ ...about, plan, property, replies });
  expect(verify(made)).toEqual([]);
  return made;
}

const expected = ({ values }: Report) =>
  Object.values(values).find(({ label }) => label === 'Forecast, Sessions, next week')!.value;
const plainWeek = weekly.reduce((sum, day) => sum + day, 0);

describe('findForecast', () => {
  it('knows from a year before that the week of Christmas is no plain week, and says so', () => {
    const made = report('2025-01-01');
    // Three days of a quarter.
    expect(expected(made)).toBeLessThan(plainWeek - 700);
    expect(expected(made)).toBeGreaterThan(plainWeek - 1000);
    expect(made.answer).toContain('days off that were unlike plain days a year ago are taken to be so again');
    const [christmas] = made.charts[0]!.spec.data.values.filter(
      ({ series, day }) => series === 'Forecast' && day === '2026-12-25',
    );
    expect(christmas?.value).toBeLessThan(130);
  });

  it('assumes nothing of a Christmas that it has not seen', () => {
    const made = report('2026-03-01');
    expect(Math.abs(expected(made) - plainWeek)).toBeLessThan(60);
    expect(made.answer).toContain('knows nothing of campaigns, holidays or prices to come');
  });
});
