import { describe, expect, it } from 'vitest';
import { requestsOf } from '../../compile/requests-of.ts';
import { spokenIn, type Language } from '../../language.ts';
import type { StudyPlan } from '../../plan.ts';
import { verify } from '../../proof/verify.ts';
import { composeReport } from '../../report/compose-report.ts';
import { occasionOf } from './occasion-of.ts';
import { syntheticProperty as synthetic } from '../../report/fixtures/synthetic-property.ts';

const range = { start: '2026-11-02', end: '2026-11-29', label: 'the last 28 days' };
const history = { start: '2026-08-03', end: '2026-11-29', label: '3 August – 29 November 2026' };
const common = { range, history, assumptions: [], filters: [] };
const weekly = [0, 20, 25, 22, 10, -30, -47];

/** Sessions and revenue by day; a day for which `dayOf` is undefined has no row. */
function report(
  dayOf: (index: number, usual: number) => number | undefined,
  first = history.start,
  language: Language = 'en',
) {
  const property = spokenIn(synthetic, language);
  const plan: StudyPlan = { kind: 'anomaly', metrics: ['sessions', 'totalRevenue'], ...common };
  const [request] = requestsOf(plan, property);
  const start = Date.parse(first);
  const days = Math.round((Date.parse(history.end) - start) / 86_400_000) + 1;
  const rows = Array.from({ length: days }, (_, index) => {
    const usual = 400 + weekly[index % 7]! + ((index * 37) % 11) - 5;
    const value = dayOf(index, usual);
    const date = new Date(start + index * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
    return { date, value };
  }).filter(({ value }) => value !== undefined);
  const reply = {
    dimensionHeaders: [{ name: 'date' }],
    metricHeaders: ['sessions', 'totalRevenue'].map((name) => ({ name, type: 'TYPE_INTEGER' })),
    rows: rows.map(({ date, value }) => ({
      dimensionValues: [{ value: date }],
      metricValues: [{ value: `${value}` }, { value: `${3 * (value ?? 0)}` }],
    })),
    rowCount: rows.length,
    metadata: {},
  };
  const replies = [{ request: request!, reply, fetchedAt: '2026-11-30T09:00:00.000Z' }];
  const about = { question: 'Anything unusual?', persona: 'general', language, today: '2026-11-30' } as const;
  const made = composeReport({ ...about, plan, property, replies });
  expect(verify(made)).toEqual([]);
  return made;
}

describe('findAnomalies', () => {
  it('names a planted day with what would have been usual, for each figure that it moved', () => {
    const made = report((index, usual) => (index === 100 ? 120 : usual));
    expect(made.answer).toMatch(/Sessions stood far below usual on Wed 11 Nov 2026: 120 instead of about 4\d\d/);
    expect(made.answer).toContain('Total revenue stood far below usual');
    const formulas = Object.values(made.values).map(({ formula }) => formula);
    expect(formulas).toContain('expected(t1.r0..r118.sessions, t1.r100.date)');
  });

  it('finds nothing in days like all others, though there are many', () => {
    expect(report((_, usual) => usual).answer).toMatch(
      /^No day was unusual in the last 28 days by sessions and total revenue\./,
    );
  });

  it('tells a day without any event from a bad day', () => {
    const made = report((index, usual) => (index === 105 ? undefined : usual));
    expect(made.answer).toContain('Nothing at all was recorded after Sun 15 Nov 2026 until Tue 17 Nov 2026');
    expect(made.answer).toContain('fault of the tracking');
  });

  it('says when there is too little history', () => {
    expect(report((_, usual) => usual, '2026-10-12').answer).toContain('at least two months of days');
  });

  it('is not fooled by weekends', () => {
    expect(report((index, usual) => (index % 7 > 4 ? usual / 4 : usual)).answer).toContain('No day was unusual');
  });

  it('says which occasion a day was', () => {
    const made = report((index, usual) => (index === 116 ? 900 : usual));
    expect(made.answer).toMatch(/on Fri 27 Nov 2026: 900 .* more\. It was Black Friday\./);
    // Both figures stood out on it.
    expect(made.answer).toContain('Total revenue stood far above usual on Fri 27 Nov 2026');
    expect(made.answer.match(/It was Black Friday/g)).toHaveLength(1);
  });

  it.each<[Language, RegExp]>([
    ['de', /27\. Nov\. 2026.* Anlass: Black Friday\./],
    ['fr', /Occasion : Black Friday\./],
    ['ja', /この日はブラックフライデーでした。/],
    ['ar', /المناسبة: الجمعة السوداء\./],
  ])('says so in %s', (language, sentence) => {
    const made = report((index, usual) => (index === 116 ? 900 : usual), history.start, language);
    expect(made.answer).toMatch(sentence);
    expect(made.answer).not.toMatch(/It was|above usual/);
  });

  it.each([
    ['2026-11-26', 'Europe/Berlin', 'the day before Black Friday'],
    ['2026-11-26', 'America/New_York', 'Thanksgiving'],
    ['2026-10-03', 'Europe/Berlin', 'German Unity Day'],
    ['2026-10-03', 'America/New_York', undefined],
    ['2026-12-25', 'Etc/UTC', 'Christmas Day'],
  ])('knows what %s is in %s', (day, timeZone, name) => {
    expect(occasionOf(day, timeZone)).toBe(name);
  });
});
