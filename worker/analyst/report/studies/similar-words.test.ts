import { describe, expect, it } from 'vitest';
import { requestsOf } from '../../compile/requests-of.ts';
import { type Language, languages, spokenIn } from '../../language.ts';
import type { StudyPlan } from '../../plan.ts';
import { verify } from '../../proof/verify.ts';
import { shop } from '../../understand/test-properties.ts';
import { composeReport } from '../compose-report.ts';

const dayMs = 86_400_000;
const last = Date.parse('2026-11-22');
const days = 140;
const dip = [100, 30, 20, 25, 60, 90, 110];
const plan: StudyPlan & { kind: 'similar' } = {
  kind: 'similar',
  metrics: ['sessions'],
  range: { start: '2026-11-16', end: '2026-11-22', label: 'last week' },
  history: { start: '2026-07-06', end: '2026-11-22', label: '6 Jul – 22 Nov 2026' },
  filters: [],
  assumptions: [],
};

/** Weeks with a weekend each, and what is planted in some of them, counted from the last. */
function reportOf(planted: Record<number, number[]>, language: Language = 'en', asked = plan) {
  const property = spokenIn(shop, language);
  const [request] = requestsOf(asked, property);
  if (request?.method !== 'runReport') throw new Error('no request');
  const rows = Array.from({ length: days }, (_, place) => {
    const [week, weekday] = [Math.floor((days - 1 - place) / 7), place % 7];
    const usual = [100, 104, 98, 102, 99, 60, 55][weekday] ?? 0;
    const value = planted[week]?.[weekday] ?? usual + ((place * 7919) % 13) - 6;
    const day = new Date(last - (days - 1 - place) * dayMs).toISOString().slice(0, 10).replaceAll('-', '');
    return { dimensionValues: [{ value: day }], metricValues: request.body.metrics.map(() => ({ value: `${value}` })) };
  });
  const reply = {
    dimensionHeaders: [{ name: 'date' }],
    metricHeaders: request.body.metrics.map(({ name }) => ({ name, type: 'TYPE_INTEGER' })),
    rows,
    rowCount: rows.length,
    metadata: {},
  };
  const replies = [{ request, reply, fetchedAt: '2026-11-23T09:00:00.000Z' }];
  const common = { question: 'When did this last look like this?', persona: 'po', today: '2026-11-23' } as const;
  return composeReport({ ...common, plan: asked, property, language, replies });
}

describe('when a figure last ran like this', () => {
  it('is said with the days, what they have in common and their sums, each of them proven', () => {
    const report = reportOf({ 0: dip, 12: dip.map((value) => value * 2 + 7) });
    expect(verify(report)).toEqual([]);
    expect(report.answer).toMatch(
      /Sessions last ran like last week from Mon 24 Aug 2026 to Sun 30 Aug 2026: up and down alike from day to day, with 100\.0 % of the course in common; 435 in all, against 919 then\. Chance hardly ever makes two so alike\./,
    );
    expect(report.charts).toHaveLength(1);
    expect(Object.values(report.values).find(({ formula }) => formula?.startsWith('alike('))?.formula).toBe(
      'alike(t1.r133..r139.sessions, t1.r49..r55.sessions)',
    );
    const forged = structuredClone(report);
    forged.tables['t1']!.rows[50]!.metrics[0]! += 40;
    expect(verify(forged)).not.toEqual([]);
  });

  it.each(languages)('is said in %s, found or not', (language) => {
    const said = [{ 0: dip, 12: dip }, { 0: dip }, { 0: dip.map(() => 5) }].map((planted) =>
      reportOf(planted, language),
    );
    for (const report of said) expect([verify(report), report.answer.includes('undefined')]).toEqual([[], false]);
    expect(new Set(said.map(({ answer }) => answer)).size).toBe(3);
    expect(said.map(({ charts }) => charts.length)).toEqual([1, 0, 0]);
  });

  it('names nothing where no other days are alike, nothing changed, or too little is known', () => {
    expect(reportOf({ 0: dip }).answer).toMatch(/^No earlier days ran like last week/);
    expect(reportOf({ 0: dip.map(() => 5) }).answer).toMatch(/did not change from day to day/);
    const later = { ...plan, range: { start: '2026-11-20', end: '2026-11-26', label: 'these days' } };
    expect(reportOf({ 0: dip, 12: dip }, 'en', later).answer).toMatch(/^Not each of these days has data/);
  });

  it('gives no sum of a figure that does not add up', () => {
    const report = reportOf({ 0: dip, 12: dip }, 'en', { ...plan, metrics: ['activeUsers'] });
    expect(report.answer).not.toContain('in all');
    expect(verify(report)).toEqual([]);
  });
});
