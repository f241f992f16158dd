import { describe, expect, it } from 'vitest';
import { requestsOf } from '../../../worker/analyst/compile/requests-of.ts';
import { composeFact } from '../../../worker/analyst/facts/compose-fact.ts';
import { dayPlans } from '../../../worker/analyst/facts/day-plans.ts';
import type { Answered } from '../../../worker/analyst/findings/compute-findings.ts';
import type { Ga4Request } from '../../../worker/analyst/ga4-types.ts';
import { type Language, languages, spokenIn } from '../../../worker/analyst/language.ts';
import type { StudyPlan } from '../../../worker/analyst/plan.ts';
import { verify } from '../../../worker/analyst/proof/verify.ts';
import { composeReport } from '../../../worker/analyst/report/compose-report.ts';
import { earlierChangeOf, toEarlier } from '../../../worker/analyst/similar/earlier-of-why.ts';
import { shop } from '../../../worker/analyst/understand/test-properties.ts';
import { answerRequest, toDay } from './answer-request.ts';
import { earlierCases, earlierKinds, judgeEarlier } from './judge-earlier.ts';
import { plantProperty } from './planted-property.ts';

const known = new Set(['sessions', 'keyEvents']);
const profile = { ...shop, metrics: shop.metrics.filter(({ api_name }) => known.has(api_name)) };
const plan: StudyPlan & { kind: 'why' } = {
  kind: 'why',
  metrics: ['sessions'],
  range: { start: '2026-11-16', end: '2026-11-22', label: 'last week' },
  compare: { start: '2026-11-09', end: '2026-11-15', label: 'the week before' },
  dimensions: ['deviceCategory'],
  filters: [],
  assumptions: [],
};
const now = toDay(plan.range.start);
const then = now - 10 * 7;
const pastDays = 126;

const planted = (events: number[]) =>
  plantProperty({
    seed: 4,
    noise: 1,
    sessions: 900,
    plant: (_, day) => (events.some((start) => day >= start && day < start + 7) ? { sessions: 0.6 } : {}),
  });

/** The question and all that is known of it, from a past of days with a fact each. */
function reportOf(language: Language, events: number[], asked = plan) {
  const property = planted(events);
  const spoken = spokenIn(profile, language);
  const answered = (request: Ga4Request): Answered => {
    if (request.method !== 'runReport' || !('dateRanges' in request.body)) throw new Error('Reports only.');
    const reply = answerRequest({ ...request, body: request.body }, property);
    return { request, reply, fetchedAt: '2026-11-23T09:00:00.000Z' };
  };
  const facts = Array.from({ length: pastDays }, (_, place) => {
    const day = new Date((now - 7 - pastDays + place) * 86_400_000).toISOString().slice(0, 10);
    const [daily] = dayPlans(day, profile);
    const fact =
      daily &&
      composeFact(daily, requestsOf(daily.plan, profile).map(answered), { property: profile, today: '2026-11-23' });
    if (!fact) throw new Error('no fact');
    return fact;
  });
  const series = facts.map(({ day, values }) => ({
    day,
    value: Object.values(values.tables)[0]?.rows[0]?.metrics[0] ?? 0,
  }));
  const replies = requestsOf(asked, spoken).map(answered);
  const change = earlierChangeOf(asked, { property: spoken, replies, series });
  const earlier = change && toEarlier(change, 'sessions', facts);
  const input = { question: 'Why?', persona: 'general', language, plan: asked, property: spoken, replies } as const;
  const today = '2026-11-23';
  return { earlier, report: composeReport({ ...input, earlier, today }), without: composeReport({ ...input, today }) };
}

describe('a change that came before', () => {
  it('is found where it was planted, and seldom where nothing like it was', () => {
    const each = 120;
    const verdicts = earlierCases(each).map(judgeEarlier);
    for (const kind of earlierKinds) {
      const wrong = verdicts.filter((one) => one.kind === kind && one.found && !one.isPlanted);
      expect(wrong.length / each, kind).toBeLessThanOrEqual(0.06);
    }
    expect(verdicts.filter(({ isPlanted }) => isPlanted).length / each).toBeGreaterThanOrEqual(0.75);
  });

  it.each(languages)('is told with its days and a proof of its own, and changes no other number: %s', (language) => {
    const { report, without } = reportOf(language, [now, then]);
    expect(verify(report)).toEqual([]);
    const added = report.citations.filter(({ id }) => !without.citations.some((each) => each.id === id));
    expect(added.map(({ request }) => ('dateRanges' in request ? request.dateRanges[0]?.startDate : ''))).toEqual(
      [...Array(7).keys(), ...[...Array(7).keys()].map((day) => day - 7)].map((day) =>
        new Date((then + day) * 86_400_000).toISOString().slice(0, 10),
      ),
    );
    expect(report.answer.length).toBeGreaterThan(without.answer.length);
    expect(Object.entries(report.values)).toEqual(expect.arrayContaining(Object.entries(without.values)));
    expect([report.metrics, report.charts]).toEqual([without.metrics, without.charts]);
    expect(report.answer).not.toContain('undefined');
  });

  it('is told in words that say no more than the figures do', () => {
    const { report } = reportOf('en', [now, then]);
    expect(report.answer).toMatch(
      /It has fallen like this before: from Mon 7 Sep 2026 to Sun 13 Sep 2026 it was [\d,]+, against [\d,]+ from Mon 31 Aug 2026 to Sun 6 Sep 2026 \(−\d+(\.\d)? %\)\. Whether for the same reason, these figures do not say\./,
    );
    const forged = structuredClone(report);
    forged.tables['e3']!.rows[0]!.metrics[0]! += 1;
    expect(verify(forged).map(({ where }) => where)).not.toEqual([]);
    const misdated = structuredClone(report);
    for (const part of misdated.parts)
      if ('label' in part && part.label === 'Mon 7 Sep 2026') part.label = 'Mon 8 Jun 2026';
    expect(verify(misdated)).not.toEqual([]);
  });

  it('is not told where it did not come before, nor of a part of all visits, nor of what does not add up', () => {
    expect(reportOf('en', [now]).earlier).toBeUndefined();
    const mobile = { field: 'deviceCategory', op: 'exact' as const, value: 'mobile' };
    expect(reportOf('en', [now, then], { ...plan, filters: [mobile] }).earlier).toBeUndefined();
  });
});
