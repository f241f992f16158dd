import { describe, expect, it } from 'vitest';
import { requestsOf } from '../../compile/requests-of.ts';
import type { StudyPlan } from '../../plan.ts';
import { verify } from '../../proof/verify.ts';
import { composeReport } from '../../report/compose-report.ts';
import { syntheticProperty as property } from '../../report/fixtures/synthetic-property.ts';
import type { Report } from '../../report.ts';
import type { Answered } from '../compute-findings.ts';

const range = { start: '2026-11-16', end: '2026-11-22', label: 'last week' };
const compare = { start: '2026-11-09', end: '2026-11-15', label: 'the week before' };
const dimensions = ['sessionDefaultChannelGroup', 'deviceCategory'];
const groups: Record<string, string[]> = {
  sessionDefaultChannelGroup: ['Organic Search', 'Paid Search', 'Direct', '(not set)'],
  deviceCategory: ['mobile', 'desktop'],
};

/** How many weeks before the question's own a range lies. */
const weeksBack = (startDate: string) =>
  Math.round((Date.parse(range.start) - Date.parse(startDate)) / (7 * 86_400_000));

/** Figures by channel, week and metric; devices share each week's total. */
function report(metric: string, valueOf: (channel: string, week: number) => number[], missingDay?: string): Report {
  const plan: StudyPlan = { kind: 'why', metrics: [metric], range, compare, dimensions, filters: [], assumptions: [] };
  const replies = requestsOf(plan, property).map((request): Answered => {
    if (request.method !== 'runReport' || !('dateRanges' in request.body)) throw new Error('Reports only.');
    const { body } = request;
    const names = (body.dimensions ?? []).map(({ name }) => name);
    const rows = body.dateRanges.flatMap(({ startDate, name }) => {
      if (names[0] === 'date') {
        const days = Array.from({ length: 14 }, (_, day) => `202611${String(9 + day).padStart(2, '0')}`);
        return days.filter((day) => day !== missingDay).map((day) => ({ texts: [day], numbers: [40] }));
      }
      const week = weeksBack(startDate);
      const channels = groups['sessionDefaultChannelGroup']!.map((channel) => valueOf(channel, week));
      const total = channels.reduce((sum, each) => sum.map((one, column) => one + each[column]!), [0, 0]);
      const rate = (numbers: number[]) =>
        metric === 'engagementRate'
          ? [numbers[0]! / numbers[1]!, numbers[1]!]
          : numbers.slice(0, metric === 'keyEvents:purchase' ? 2 : 1);
      const period = name === undefined ? [] : [name];
      if (names.length === 0) return [{ texts: period, numbers: rate(total) }];
      const parts =
        names[0] === 'deviceCategory'
          ? groups['deviceCategory']!.map((_, index) => total.map((one) => one * (index ? 0.4 : 0.6)))
          : channels;
      return parts.map((numbers, index) => ({
        texts: [groups[names[0]!]![index]!, ...period],
        numbers: rate(numbers),
      }));
    });
    return {
      request,
      fetchedAt: '2026-11-23T09:00:00.000Z',
      reply: {
        dimensionHeaders: [...names, ...(body.dateRanges.length > 1 ? ['dateRange'] : [])].map((name) => ({ name })),
        metricHeaders: body.metrics.map(({ name }) => ({ name, type: 'TYPE_FLOAT' })),
        rows: rows.map(({ texts, numbers }) => ({
          dimensionValues: texts.map((value) => ({ value })),
          metricValues: numbers.map((value) => ({ value: `${value}` })),
        })),
        rowCount: rows.length,
        metadata: {},
      },
    };
  });
  const about = { question: 'Why?', persona: 'general', language: 'en', today: '2026-11-23' } as const;
  const made = composeReport({ ...about, plan, property, replies });
  expect(verify(made)).toEqual([]);
  return made;
}

const level: Record<string, number> = { 'Organic Search': 900, 'Paid Search': 600, Direct: 400, '(not set)': 5 };
/** Small ups and downs, different in each week and channel. */
const wobble = (channel: string, week: number) => ((channel.length * 7 + week * 13) % 9) * 3 - 12;

describe('findWhy', () => {
  it('finds a planted cause, marks the others refuted, and adds up to the change', () => {
    const made = report('sessions', (channel, week) => [
      level[channel]! + wobble(channel, week) - (channel === 'Paid Search' && week === 0 ? 400 : 0),
      0,
    ]);
    expect(made.answer).toMatch(/^Sessions fell/);
    expect(made.answer).toContain('more than this figure ordinarily moves');
    expect(made.answer).toContain('Supported: channel “Paid Search” fell more than it ordinarily does');
    expect(made.answer).not.toMatch(/Supported: channel “(Organic Search|Direct)”/);
    const bars = made.charts[0]!.spec.data.values;
    const parts = bars.slice(0, -1).reduce((sum, { value }) => sum + Number(value), 0);
    const [level0] = made.metrics;
    const change = made.values[level0!.ref]!.value - made.values[level0!.previous_ref!]!.value;
    expect(parts).toBeCloseTo(change, 6);
    expect(bars.slice(-2).map(({ label }) => label)).toEqual(['Everything else', 'All together']);
    expect(bars.at(-1)?.value).toBe(change);
  });

  it('names no cause where every week is like this one', () => {
    const made = report('sessions', (channel, week) => [level[channel]! + wobble(channel, week), 0]);
    expect(made.answer).not.toContain('Supported');
    expect(made.answer).toContain('Refuted: ');
    expect(made.answer).toContain('no more than this figure ordinarily moves');
  });

  it('splits a rate into weight and own rate, which make the whole of its change', () => {
    const made = report('engagementRate', (channel, week) => {
      const sessions = level[channel]! + wobble(channel, week);
      const rate = channel === 'Organic Search' && week === 0 ? 0.3 : 0.6 + wobble(channel, week) / 2000;
      return [sessions * rate, sessions];
    });
    expect(made.answer).toContain('Supported: channel “Organic Search” fell more than it ordinarily does');
    expect(made.answer).toMatch(/from its weight, .* from its own figure/);
    const bars = made.charts[0]!.spec.data.values;
    const [card] = made.metrics;
    const change = (made.values[card!.ref]!.value - made.values[card!.previous_ref!]!.value) * 100;
    const [everythingElse, allTogether] = bars.slice(-2);
    expect(Number(allTogether?.value)).toBeCloseTo(change, 6);
    expect(bars.slice(0, -1).reduce((sum, { value }) => sum + Number(value), 0)).toBeCloseTo(change, 6);
    // With every group named, nothing is left.
    expect(Number(everythingElse?.value)).toBeCloseTo(0, 6);
  });

  it('calls a surge of what Google cannot place, and a day without events, faults of the tracking', () => {
    const surge = report('sessions', (channel, week) => [
      level[channel]! + wobble(channel, week) + (channel === '(not set)' && week === 0 ? 900 : 0),
      0,
    ]);
    expect(surge.answer).toContain('look at the tracking first');
    const gap = report('sessions', (channel, week) => [level[channel]! + wobble(channel, week), 0], '20261118');
    expect(gap.answer).toContain('Nothing at all was recorded after Tue 17 Nov 2026 until Thu 19 Nov 2026');
  });

  it('names no group when all of them fell alike', () => {
    const made = report('sessions', (channel, week) => [
      (level[channel]! + wobble(channel, week)) * (week === 0 ? 0.6 : 1),
      0,
    ]);
    expect(made.answer).toContain('more than this figure ordinarily moves');
    expect(made.answer).not.toContain('Supported');
    // Each with its sign: it says whether a group rose or fell.
    expect(made.answer).toMatch(
      /No group stands out\. Refuted as causes: .* \(−[\d.,]+\).* which moved as all the others did\./,
    );
  });

  it('tells what recurs each year from what is new', () => {
    const launched = (...weeks: number[]) =>
      report('sessions', (channel, week) => [
        level[channel]! + wobble(channel, week) + (channel === 'Paid Search' && weeks.includes(week) ? 400 : 0),
        0,
      ]).answer;
    const isNew = launched(0);
    expect(isNew).toContain('Supported: channel “Paid Search” rose');
    expect(isNew).not.toContain('a year before');
    const yearly = launched(0, 52);
    expect(yearly).toContain('Supported: channel “Paid Search” rose');
    expect(yearly).toMatch(/It made the same step a year before \(\+\d+\), so this may be what recurs each year\./);
    // A launch among the weeks that tell what is ordinary makes the next one look ordinary, unless it was there a year ago.
    expect(launched(0, 4)).not.toContain('Supported');
    expect(launched(0, 4, 52, 56)).toContain('Supported: channel “Paid Search” rose');
    // One that was there a year ago and is not now is no cause.
    expect(launched(52)).not.toContain('Supported');
  });

  it('tells a season that moves all groups alike', () => {
    const made = (...weeks: number[]) =>
      report('sessions', (channel, week) => [
        (level[channel]! + wobble(channel, week)) * (weeks.includes(week) ? 1.6 : 1),
        0,
      ]).answer;
    const season = made(0, 52);
    expect(season).toMatch(/The same step was there a year before \(\+\d+\.\d %\), so this may be the season/);
    expect(season).not.toContain('Supported');
    expect(made(0)).not.toContain('a year before');
    expect(made(52)).not.toContain('a year before');
  });

  it('tells events that stopped from visits that stopped', () => {
    const purchases = (channel: string, week: number) => Math.round((level[channel]! + wobble(channel, week)) / 10);
    const dead = report('keyEvents:purchase', (channel, week) => [
      channel === 'Paid Search' && week === 0 ? 0 : purchases(channel, week),
      level[channel]!,
    ]);
    expect(dead.answer).toContain('Supported: channel “Paid Search” fell');
    expect(dead.answer).toContain('Its visits go on, but none of this came from them any more');
    const gone = report('keyEvents:purchase', (channel, week) => {
      const isGone = channel === 'Paid Search' && week === 0;
      return [isGone ? 0 : purchases(channel, week), isGone ? 0 : level[channel]!];
    });
    expect(gone.answer).toContain('Supported: channel “Paid Search” fell');
    expect(gone.answer).not.toContain('visits go on');
  });

  it('sees a day without events in the range before, too', () => {
    const made = report('sessions', (channel, week) => [level[channel]! + wobble(channel, week), 0], '20261111');
    expect(made.answer).toContain('Nothing at all was recorded after Tue 10 Nov 2026 until Thu 12 Nov 2026');
  });
});
