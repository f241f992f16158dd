import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeMetric } from '../catalogue/describe-metric.ts';
import type { RunReportReply } from '../ga4-types.ts';
import type { DataPlan, Persona } from '../plan.ts';
import { verify } from '../proof/verify.ts';
import type { Report } from '../report.ts';
import { composeReport } from './compose-report.ts';
import { arbitraryAnswer } from './fixtures/arbitrary-answer.ts';
import { repliesTo } from './fixtures/replies-to.ts';
import { syntheticProperty as property } from './fixtures/synthetic-property.ts';

const week = { start: '2026-11-02', end: '2026-11-08', label: 'last week' };
const compare = { start: '2026-10-26', end: '2026-11-01', label: 'the week before' };
const common = { metrics: ['sessions'], range: week, assumptions: [], filters: [] };

function report(
  plan: DataPlan,
  tables: Parameters<typeof repliesTo>[2],
  more: { persona?: Persona; metadata?: RunReportReply['metadata']; today?: string; question?: string } = {},
): Report {
  const { persona = 'po', metadata, today = '2026-11-23', question = 'How are we doing?' } = more;
  const replies = repliesTo(plan, property, tables, metadata);
  const made = composeReport({ question, persona, language: 'en', plan, property, replies, today });
  expect(verify(made)).toEqual([]);
  return made;
}

/** Every word that a reader may see. */
function textOf({ answer, values, charts, follow_ups }: Report): string {
  const spoken = charts.flatMap(({ title, summary, spec }) => [
    title,
    summary,
    ...spec.data.values.map((each) => each['label']),
  ]);
  return [answer, ...spoken, ...Object.values(values).map(({ label }) => label), ...follow_ups].join('\n');
}

describe('composeReport', () => {
  it('says how a figure changed, and proves it', () => {
    const made = report({ kind: 'kpi', ...common, compare }, [
      [
        [['current'], [412]],
        [['previous'], [448]],
      ],
    ]);
    expect(made.answer).toBe('Sessions fell 8.0 % to 412 last week, from 448 the week before.');
    expect(made.metrics).toEqual([{ label: 'Sessions', ref: 'v1', previous_ref: 'v2', delta_ref: 'v5', good: 'up' }]);
    expect(made.values['v5']).toEqual({
      value: -36 / 448,
      unit: 'fraction',
      formula: '(t1.r0.sessions - t1.r1.sessions) / t1.r1.sessions',
      cells: ['t1.r0.sessions', 't1.r1.sessions'],
      formatted: '−8.0 %',
      label: 'Change in Sessions',
    });
    expect(made.status).toBe('complete');
    expect(made.citations).toMatchObject([
      { id: 't1', method: 'runReport', property: 'properties/4711', row_count: 2 },
      { id: 't2', purpose: 'the first day with data', row_count: 1 },
    ]);
  });

  it.each<[string, string[], number[], number[] | undefined, string]>([
    [
      'a rate in percentage points',
      ['engagementRate'],
      [0.545],
      [0.542],
      'Engagement rate rose 0.3 pp to 54.5 % last week, from 54.2 % the week before.',
    ],
    [
      'money in the property’s currency',
      ['totalRevenue'],
      [1204.5],
      [1000],
      'Total revenue rose 20.5 % to €1,204.50 last week, from €1,000.00 the week before.',
    ],
    [
      'time in minutes',
      ['averageSessionDuration'],
      [134],
      [120],
      'Average session duration rose 11.7 % to 2 min 14 s last week, from 2 min 0 s the week before.',
    ],
    ['the same as before', ['sessions'], [7], [7], 'Sessions stayed at 7 last week, the same as the week before.'],
    ['no percentage from nothing', ['sessions'], [7], [0], 'Sessions rose to 7 last week, from none the week before.'],
    [
      'a count without a row as none',
      ['sessions'],
      [7],
      undefined,
      'Sessions rose to 7 last week, from none the week before.',
    ],
    ['a fall to nothing', ['sessions'], [0], [7], 'No sessions were recorded last week, down from 7 the week before.'],
    [
      'a rate without a row as not known',
      ['bounceRate'],
      [0.3],
      undefined,
      'Bounce rate was 30.0 % last week; there is no figure to compare it with the week before.',
    ],
    [
      'a name with a digit',
      ['customEvent:step_2'],
      [9],
      [6],
      'Step 2 clicks rose 50.0 % to 9 last week, from 6 the week before.',
    ],
    [
      'further figures in short',
      ['sessions', 'engagementRate'],
      [412, 0.5],
      [448, 0.6],
      'Sessions fell 8.0 % to 412 last week, from 448 the week before. Engagement rate fell 10.0 pp to 50.0 %.',
    ],
  ])('gives %s', (_what, metrics, current, previous, answer) => {
    const rows = [[['current'], current] as [string[], number[]]];
    if (previous) rows.push([['previous'], previous]);
    expect(report({ kind: 'kpi', ...common, metrics, compare }, [rows]).answer).toBe(answer);
  });

  it.each([
    ['last 28 days', 'Sessions came to 5 in the last 28 days.'],
    ['the last 7 days', 'Sessions came to 5 in the last 7 days.'],
    ['October 2026', 'Sessions came to 5 in October 2026.'],
    ['Q3 2026', 'Sessions came to 5 in Q3 2026.'],
    ['yesterday', 'Sessions came to 5 yesterday.'],
    ['5 November 2026', 'Sessions came to 5 on 5 November 2026.'],
    ['today so far', 'Sessions came to 5 today so far.'],
    ['2–8 November 2026', 'Sessions came to 5 (2–8 November 2026).'],
  ])('says %s as one would', (label, answer) => {
    expect(report({ kind: 'kpi', ...common, range: { ...week, label } }, [[[[], [5]]]]).answer).toBe(answer);
  });

  it('says what a figure is limited to', () => {
    const filters: DataPlan['filters'] = [
      { field: 'deviceCategory', op: 'exact', value: 'mobile' },
      { field: 'pagePath', op: 'begins_with', value: '/blog/2024', negate: true },
    ];
    expect(report({ kind: 'kpi', ...common, filters }, [[[[], [5]]]]).answer).toBe(
      'Sessions (device: mobile and page does not begin with /blog/2024) came to 5 last week.',
    );
  });

  it('tells a trend with its peak and its low, and draws both periods day over day', () => {
    const days = ['02', '03', '04', '05', '06', '07', '08'];
    const made = report({ kind: 'trend', ...common, compare, granularity: 'day' }, [
      [
        ...days.map((day, index): [string[], number[]] => [[`202611${day}`, 'current'], [50 + ((index * 3) % 7)]]),
        [['20261026', 'previous'], [40]],
        [['20261027', 'previous'], [41]],
      ],
      [
        [['current'], [371]],
        [['previous'], [81]],
      ],
    ]);
    expect(made.answer).toBe(
      'Sessions rose 358.0 % to 371 last week, from 81 the week before. The peak was 56 on Wed 4 Nov 2026, the low 50 on Mon 2 Nov 2026.',
    );
    const [chart] = made.charts;
    expect(chart?.title).toBe('Sessions per day');
    expect(chart?.spec.data.values).toHaveLength(14);
    expect(chart?.spec.data.values[7]).toEqual({
      date: '2026-11-02',
      day: '2026-10-26',
      series: 'Previous period',
      value: 40,
      cell: 't1.r7.sessions',
    });
    expect(chart?.spec.data.values[13]).toEqual({
      date: '2026-11-08',
      day: '2026-11-01',
      series: 'Previous period',
      value: 0,
    });
  });

  it('leaves a gap in a line of a rate, and of anything that may have been withheld', () => {
    const points = (metrics: string[], metadata = {}) =>
      report(
        { kind: 'trend', ...common, metrics, granularity: 'day' },
        [
          [
            [['20261102'], [0.5]],
            [['20261104'], [0.6]],
          ],
          [[[], [0.55]]],
        ],
        { metadata },
      ).charts[0]?.spec.data.values.map((point) => point['value']);
    expect(points(['bounceRate'])).toEqual([0.5, null, 0.6, null, null, null, null]);
    expect(points(['sessions'])).toEqual([0.5, 0, 0.6, 0, 0, 0, 0]);
    expect(points(['sessions'], { subjectToThresholding: true })).toEqual([0.5, null, 0.6, null, null, null, null]);
  });

  it('knows a rate of zero from a rate of nothing', () => {
    const answer = (sessions: number) =>
      report({ kind: 'kpi', ...common, metrics: ['bounceRate'] }, [[[[], [0, sessions]]]]).answer;
    expect(answer(7)).toBe('Bounce rate was 0.0 % last week.');
    expect(answer(0)).toBe('There is no figure for bounce rate last week.');
  });

  it('ranks groups with their share of a whole that was asked for apart', () => {
    const plan: DataPlan = {
      kind: 'top',
      ...common,
      metrics: ['activeUsers'],
      compare,
      dimensions: ['sessionDefaultChannelGroup'],
      order: 'desc',
      limit: 3,
    };
    const made = report(plan, [
      [
        [['Organic Search'], [60]],
        [['(not set)'], [40]],
        [['Paid Search'], [20]],
      ],
      [
        [['Paid Search'], [40]],
        [['Organic Search'], [50]],
        [['Email'], [10]],
      ],
      [
        [['current'], [100]],
        [['previous'], [80]],
      ],
    ]);
    expect(made.answer).toBe(
      'Organic Search had the most active users last week: 60 (60.0 % of all, up 20.0 %). Traffic with no channel ("not set") followed with 40 (40.0 % of all, from none) and Paid Search with 20 (20.0 % of all, down 50.0 %). Active users rose 25.0 % to 100 last week, from 80 the week before.',
    );
    expect(
      Object.values(made.values).find((value) => value.label === 'Share of Active users, Organic Search'),
    ).toMatchObject({
      formula: 't1.r0.activeUsers / t3.r0.activeUsers',
    });
    expect(made.tables['t2']?.rows).toEqual([
      { dimensions: ['Paid Search'], metrics: [40] },
      { dimensions: ['Organic Search'], metrics: [50] },
    ]);
    expect(made.charts[0]?.spec).toMatchObject({
      mark: { type: 'bar', orient: 'horizontal' },
      data: { values: [{ label: 'Organic Search', value: 60, cell: 't1.r0.activeUsers' }, {}, {}] },
      encoding: { y: { sort: ['Organic Search', '(not set)', 'Paid Search'] } },
    });
  });

  it('tells which group explains a change, where groups add up', () => {
    const plan = (metric: string): DataPlan => ({
      kind: 'comparison',
      ...common,
      metrics: [metric],
      compare,
      dimensions: ['sessionDefaultChannelGroup'],
    });
    const tables: Parameters<typeof repliesTo>[2] = [
      [
        [['Organic Search', 'current'], [310]],
        [['Paid Search', 'current'], [102]],
        [['Organic Search', 'previous'], [300]],
        [['Paid Search', 'previous'], [128]],
        [['Email', 'previous'], [20]],
      ],
      [
        [['current'], [412]],
        [['previous'], [448]],
      ],
    ];
    expect(report(plan('sessions'), tables).answer).toContain(
      'Sessions fell 8.0 % to 412 last week, from 448 the week before. Paid Search fell most, by 26, which is 72.2 % of the whole fall. Organic Search rose most, by 10. Organic Search had the most sessions: 310',
    );
    expect(report(plan('activeUsers'), tables).answer).toContain('Paid Search fell most, by 26. Organic Search');
  });

  it('shows beside the groups of a rate what it rests on', () => {
    const plan: DataPlan = {
      kind: 'breakdown',
      ...common,
      metrics: ['engagementRate'],
      dimensions: ['deviceCategory'],
    };
    const made = report(plan, [
      [
        [['mobile'], [1, 3]],
        [['desktop'], [0.5, 900]],
      ],
      [[[], [0.51]]],
    ]);
    expect(made.answer).toBe(
      'Mobile had the highest engagement rate last week: 100.0 % (of 3 sessions). Desktop followed with 50.0 % (of 900 sessions). Engagement rate overall: 51.0 %.',
    );
  });

  it('lists each figure that was asked for by group, and says once what they come to', () => {
    const metrics = ['sessions', 'totalRevenue'];
    const made = report({ kind: 'breakdown', ...common, metrics, dimensions: ['deviceCategory'] }, [
      [
        [['mobile'], [600, 100]],
        [['desktop'], [400, 300]],
      ],
      [[[], [1000, 400]]],
    ]);
    expect(made.answer).toBe(
      'Mobile had the most sessions last week: 600 (60.0 % of all). Desktop followed with 400 (40.0 % of all). ' +
        'Desktop had the most total revenue: €300.00 (75.0 % of all). Sessions overall: 1,000.',
    );
    expect(made.charts.map(({ title, spec }) => [title, ...spec.data.values.map(({ label }) => label)])).toEqual([
      ['Sessions by device', 'mobile', 'desktop'],
      ['Total revenue by device', 'desktop', 'mobile'],
    ]);
  });

  it('does not say who leads by another figure than the one a ranking was cut by', () => {
    const metrics = ['sessions', 'totalRevenue'];
    const plan: DataPlan = { kind: 'top', ...common, metrics, dimensions: ['pagePath'], order: 'desc', limit: 1 };
    const made = report(plan, [[[['/a'], [600, 100]]], [[[], [1000, 400]]]]);
    expect(made.answer).toBe('/a had the most sessions last week: 600 (60.0 % of all). Sessions overall: 1,000.');
  });

  it('names the groups that were compared once, and not again as a limit', () => {
    const filters = [{ field: 'deviceCategory', op: 'in_list' as const, values: ['mobile', 'desktop'] }];
    const made = report({ kind: 'breakdown', ...common, filters, dimensions: ['deviceCategory'] }, [
      [
        [['mobile'], [600]],
        [['desktop'], [400]],
      ],
      [[[], [1000]]],
    ]);
    expect(made.answer).toBe(
      'Mobile had the most sessions last week: 600 (60.0 % of all). Desktop followed with 400 (40.0 % of all). Sessions overall: 1,000.',
    );
    expect(made.metrics).toEqual([]);
  });

  it('says first that no group meets a condition, a rate in per cent', () => {
    const filters = [{ field: 'bounceRate', op: 'greater_than' as const, value: 0.4 }];
    const plan: DataPlan = { kind: 'breakdown', ...common, metrics: ['bounceRate'], filters, dimensions: ['pagePath'] };
    const made = report(plan, [[], [[[], [0.3, 900]]]]);
    expect(made.answer).toBe('No page had bounce rate above 40 % last week. Bounce rate was 30.0 % last week.');
  });

  it('says what money per order was, and not what it came to', () => {
    const made = report({ kind: 'kpi', ...common, metrics: ['averagePurchaseRevenue'] }, [[[[], [76.05]]]]);
    expect(made.answer).toBe('Average purchase revenue was €76.05 last week.');
  });

  it('draws no line of a single day', () => {
    const day = { start: '2026-11-08', end: '2026-11-08', label: 'yesterday' };
    const made = report({ kind: 'overview', ...common, range: day }, [[[[], [60]]], [[['Direct'], [60]]]]);
    expect(made.charts).toEqual([]);
    const trend = report({ kind: 'trend', ...common, range: day, granularity: 'day' }, [
      [[['20261108'], [60]]],
      [[[], [60]]],
    ]);
    expect(trend.charts).toEqual([]);
  });

  it('says once that today is not over: among what was assumed, where that is said', () => {
    const range = { ...week, label: 'this week so far' };
    const of = (assumptions: string[]) =>
      report({ kind: 'kpi', ...common, range, assumptions }, [[[[], [9]]]], { today: week.end }).answer;
    expect(of([])).toContain('Today is not over');
    expect(of(['Today is included and not complete yet.'])).toBe('Sessions came to 9 this week so far.');
  });

  it('says a lowest point once, where it is the last', () => {
    const plan: DataPlan = { kind: 'trend', ...common, granularity: 'day' };
    const days = [5, 9, 7, 6, 5, 4, 3];
    const rows = days.map((value, index): [string[], number[]] => [[`2026110${index + 2}`], [value]]);
    const made = report(plan, [rows, [[[], [39]]]]);
    expect(made.answer).toBe(
      'Sessions came to 39 last week. It went from 5 on Mon 2 Nov 2026 to 3 on Sun 8 Nov 2026. The peak was 9 on Tue 3 Nov 2026.',
    );
  });

  it('names campaigns, and not what Google calls their absence', () => {
    const campaigns = {
      ...property,
      dimensions: [...property.dimensions, { api_name: 'sessionCampaignName', ui_name: 'Session campaign' }],
    };
    const plan: DataPlan = { kind: 'breakdown', ...common, dimensions: ['sessionCampaignName'] };
    const answerOf = (names: string[]) => {
      const rows = names.map((name, index): [string[], number[]] => [[name], [90 - index]]);
      const replies = repliesTo(plan, campaigns, [rows, [[[], [500]]]]);
      const about = { question: 'Who?', persona: 'general', language: 'en', today: '2026-11-23' } as const;
      return composeReport({ ...about, plan, property: campaigns, replies }).answer;
    };
    expect(answerOf(['(direct)', '(organic)', 'spring sale'])).toMatch(
      /^spring sale had the most sessions last week: 88/,
    );
    expect(answerOf(['(direct)', '(organic)'])).toMatch(/^Direct traffic had the most sessions/);
  });

  it('calls a change that cannot be read in the figures none', () => {
    const plan: DataPlan = { kind: 'kpi', ...common, metrics: ['averageSessionDuration'], compare };
    const made = report(plan, [
      [
        [['current'], [65.2, 900]],
        [['previous'], [65.1, 900]],
      ],
    ]);
    expect(made.answer).toBe('Average session duration stayed at 1 min 5 s last week, the same as the week before.');
    expect(made.metrics[0]).not.toHaveProperty('delta_ref');
  });

  it('draws a ring when shares of a few whole parts were asked for', () => {
    const plan = (metric: string): DataPlan => ({
      kind: 'breakdown',
      ...common,
      metrics: [metric],
      dimensions: ['deviceCategory'],
    });
    const tables: Parameters<typeof repliesTo>[2] = [
      [
        [['mobile'], [30]],
        [['desktop'], [70]],
      ],
      [[[], [100]]],
    ];
    const mark = (metric: string, question: string) =>
      report(plan(metric), tables, { question }).charts[0]?.spec.mark.type;
    expect(mark('sessions', 'What share of sessions has each device?')).toBe('arc');
    expect(mark('sessions', 'Sessions by device')).toBe('bar');
    expect(mark('activeUsers', 'What share of users has each device?')).toBe('bar');
  });

  it.each([
    ['(not set)', 'Traffic with no channel ("not set") had the fewest sessions last week: 3.'],
    ['(other)', 'The rest, which Google put together as "other", had the fewest sessions last week: 3.'],
    ['(none)', 'Traffic without a medium ("none") had the fewest sessions last week: 3.'],
    ['(direct)', 'Direct traffic had the fewest sessions last week: 3.'],
    ['', 'An empty channel had the fewest sessions last week: 3.'],
    ['404', 'Channel 404 had the fewest sessions last week: 3.'],
    ['constructor', 'constructor had the fewest sessions last week: 3.'],
  ])('calls the group "%s" by plain words', (group, answer) => {
    const dimensions = ['sessionDefaultChannelGroup'];
    const made = report({ kind: 'top', ...common, dimensions, order: 'asc', limit: 1 }, [[[[group], [3]]], []]);
    expect(made.answer.startsWith(answer)).toBe(true);
  });

  it('finds the best hour although hours come in their own order', () => {
    const plan: DataPlan = { kind: 'breakdown', ...common, dimensions: ['hour'] };
    const made = report(plan, [
      [
        [['08'], [10]],
        [['09'], [30]],
        [['10'], [20]],
      ],
      [[[], [60]]],
    ]);
    expect(made.answer).toMatch(/^The hour from 09:00 had the most sessions last week: 30/);
    const { mark, encoding, data } = made.charts[0]!.spec;
    expect(mark.orient).toBe('vertical');
    // An hour without a row is an hour without sessions.
    expect(encoding.x?.sort).toHaveLength(24);
    expect(data.values.slice(7, 11)).toEqual([
      { label: '07:00', value: 0 },
      { label: '08:00', value: 10, cell: 't1.r0.sessions' },
      { label: '09:00', value: 30, cell: 't1.r1.sessions' },
      { label: '10:00', value: 20, cell: 't1.r2.sessions' },
    ]);
  });

  it('draws groups over time as lines, and says which leads and which moves most', () => {
    const plan: DataPlan = { kind: 'breakdown', ...common, dimensions: ['deviceCategory', 'date'] };
    const days = [2, 3, 4, 5, 6, 7, 8].map((day) => `2026110${day}`);
    const rows = days.flatMap((day, index): [string[], number[]][] => [
      [[day, 'desktop'], [20 + index]],
      [[day, 'mobile'], [40 + (index % 3) * 10]],
    ]);
    const made = report(plan, [
      rows,
      [
        [['mobile'], [340]],
        [['desktop'], [161]],
      ],
      [[[], [501]]],
    ]);
    expect(made.answer).toBe(
      'Mobile had the most sessions last week: 340 (67.9 % of all). Desktop followed with 161 (32.1 % of all). ' +
        'Mobile varied most, between 40 on 2 November 2026 and 60 on 4 November 2026. Sessions overall: 501.',
    );
    expect(made.charts).toHaveLength(1);
    expect(made.charts[0]).toMatchObject({
      table: 't1',
      title: 'Sessions per day by device',
      summary: 'Lines of sessions per day by device, last week.',
      spec: {
        mark: { type: 'line' },
        encoding: {
          x: { field: 'date', type: 'temporal', title: 'Date' },
          color: { field: 'group', type: 'nominal', sort: ['mobile', 'desktop'] },
        },
      },
    });
    expect(made.charts[0]?.spec.data.values).toHaveLength(14);
    expect(made.charts[0]?.spec.data.values[7]).toEqual({
      date: '2026-11-02',
      day: '2026-11-02',
      group: 'desktop',
      value: 20,
      cell: 't1.r0.sessions',
    });
    expect(textOf(made)).not.toMatch(/2026\d{4}/);
  });

  it('draws the six largest of many groups, and adds up the rest only where it may', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const tables: Parameters<typeof repliesTo>[2] = [
      ['20261102', '20261103', '20261104'].flatMap((day) =>
        names.map((name, index): [string[], number[]] => [[day, name], [80 - index * 10]]),
      ),
      names.map((name, index) => [[name], [240 - index * 30]]),
      [[[], [1080]]],
    ];
    const plan = (metric: string): DataPlan => ({
      kind: 'breakdown',
      ...common,
      metrics: [metric],
      dimensions: ['date', 'sessionDefaultChannelGroup'],
    });
    const sessions = report(plan('sessions'), tables);
    expect(sessions.charts[0]?.spec.encoding.color?.sort).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(sessions.answer).toContain(
      'The chart shows the largest; the others together had 90 sessions (8.3 % of all).',
    );
    expect(report(plan('activeUsers'), tables).answer).toContain('The chart shows only the largest.');
  });

  it('compares hours by group without a date, in words', () => {
    const plan: DataPlan = { kind: 'breakdown', ...common, dimensions: ['deviceCategory', 'hour'] };
    const rows = ['08', '09', '10'].flatMap((hour, index): [string[], number[]][] => [
      [[hour, 'desktop'], [20 + index]],
      [[hour, 'mobile'], [40 + index * 10]],
    ]);
    const made = report(plan, [
      rows,
      [
        [['mobile'], [150]],
        [['desktop'], [63]],
      ],
      [[[], [213]]],
    ]);
    expect(made.answer).toContain('Mobile varied most, up to 60 at 10:00.');
    const { x } = made.charts[0]!.spec.encoding;
    expect(x).toMatchObject({ field: 'label', type: 'ordinal', title: 'Hour' });
    expect(x?.sort?.slice(7, 9)).toEqual(['07:00', '08:00']);
  });

  it('says from month to month where the lines went', () => {
    const range = { start: '2026-08-01', end: '2026-10-31', label: 'August to October' };
    const plan: DataPlan = { kind: 'breakdown', ...common, range, dimensions: ['deviceCategory', 'yearMonth'] };
    const rows = ['202608', '202609', '202610'].flatMap((month, index): [string[], number[]][] => [
      [[month, 'desktop'], [100]],
      [[month, 'mobile'], [200 - index * 50]],
    ]);
    const made = report(plan, [
      rows,
      [
        [['mobile'], [450]],
        [['desktop'], [300]],
      ],
      [[[], [750]]],
    ]);
    expect(made.answer).toContain(
      'Mobile fell most over time, from 200 in August 2026 to 100 in October 2026, down 50.0 %.',
    );
    expect(made.charts[0]?.spec.data.values[0]).toMatchObject({ date: '2026-08-01', group: 'mobile' });
  });

  it('gives no growth against a period that the data does not reach back to', () => {
    const tables = (first: [string[], number[]][]): Parameters<typeof repliesTo>[2] => [
      [
        [['current'], [412]],
        [['previous'], [48]],
      ],
      first,
    ];
    const plan: DataPlan = { kind: 'kpi', ...common, compare };
    const young = report(plan, tables([[['20261030'], [7]]]));
    expect(young.answer).toBe(
      'Sessions came to 412 last week; 48 is on record for the week before. A change cannot be given: this property has no data before Fri 30 Oct 2026, so the period to compare with (the week before) is not whole.',
    );
    expect(young.quality.comparison_gap).toEqual({ from: '2026-10-26', until: '2026-10-29' });
    expect(young.metrics).toEqual([{ label: 'Sessions', ref: 'v1', previous_ref: 'v2', good: 'up' }]);
    expect(Object.values(young.values).some(({ unit }) => unit === 'fraction')).toBe(false);

    const newborn = report(plan, [[[['current'], [412]]], []]);
    expect(newborn.answer).toBe(
      'Sessions came to 412 last week. This property has no data yet for the week before, so there is nothing to compare with.',
    );
    expect(newborn.metrics).toEqual([{ label: 'Sessions', ref: 'v1', good: 'up' }]);

    // A quiet first day is no beginning: there was data in the weeks before it.
    const quiet = report(plan, tables([[['20261002'], [7]]]));
    expect(quiet.answer).toContain('Sessions rose');
    expect(quiet.quality.comparison_gap).toBeUndefined();
  });

  it('tells a property without data what to wait for, with no chart along zero', () => {
    const made = report({ kind: 'overview', ...common, compare }, [[], [], [], []]);
    expect(made.answer).toBe(
      'This property has no data yet, neither last week nor in the time before. Figures appear about a day after the Google tag has been put on the site or into the app.',
    );
    expect(made.charts).toEqual([]);
    expect(made.metrics).toEqual([]);
    // Nor with a zero that reads like a figure, or with questions that have the same answer.
    const figure = report({ kind: 'kpi', ...common, compare }, [[], []]);
    expect([figure.metrics, figure.follow_ups]).toEqual([[], []]);
  });

  it('calls the page "/" the home page', () => {
    const plan: DataPlan = { kind: 'breakdown', ...common, dimensions: ['pagePath'] };
    const made = report(plan, [[[['/'], [9]]], [[[], [9]]]]);
    expect(made.answer).toMatch(/^The home page \(\/\) had the most sessions last week: 9/);
  });

  it('draws no zeros for days before the data begins', () => {
    const plan: DataPlan = { kind: 'trend', ...common, compare, granularity: 'day' };
    const made = report(plan, [
      [
        [['20261102', 'current'], [9]],
        [['20261031', 'previous'], [5]],
      ],
      [
        [['current'], [9]],
        [['previous'], [5]],
      ],
      [[['20261030'], [7]]],
    ]);
    const before = made.charts[0]?.spec.data.values.filter((point) => point['series'] === 'Previous period');
    expect(before?.map((point) => point['value'])).toEqual([null, null, null, null, 0, 5, 0]);
  });

  it('opens an overview with the figures, and says where the change comes from', () => {
    const made = report({ kind: 'overview', ...common, metrics: ['sessions', 'totalRevenue'], compare }, [
      [
        [['current'], [412, 900]],
        [['previous'], [448, 1000]],
      ],
      [[['20261102', 'current'], [60]]],
      [
        [['Direct', 'current'], [380]],
        [['Direct', 'previous'], [416]],
      ],
    ]);
    expect(made.answer).toBe(
      'Sessions fell 8.0 % to 412 last week, from 448 the week before. Direct fell most, by 36, which is 100.0 % of the whole fall. Total revenue fell 10.0 % to €900.00.',
    );
    expect(made.charts.map((chart) => chart.spec.mark.type)).toEqual(['line']);
  });

  it('has its own words for nothing', () => {
    expect(report({ kind: 'kpi', ...common, compare }, [[]]).answer).toBe(
      'No sessions were recorded last week, and none the week before.',
    );
    expect(report({ kind: 'kpi', ...common, metrics: ['bounceRate'] }, [[]]).answer).toBe(
      'There is no figure for bounce rate last week: nothing was recorded.',
    );
    const metadata = { subjectToThresholding: true, emptyReason: 'THRESHOLDED' };
    const withheld = report({ kind: 'kpi', ...common }, [[]], { metadata });
    expect(withheld.answer).toBe('Google Analytics shows no sessions last week, because too few users are behind it.');
    expect(withheld.quality).toMatchObject({ thresholded: true, empty_reason: 'THRESHOLDED' });
  });

  it('never shows the zeros of what the reader may not see', () => {
    const metadata = {
      schemaRestrictionResponse: {
        activeMetricRestrictions: [{ metricName: 'totalRevenue', restrictedMetricTypes: ['REVENUE_DATA'] }],
      },
    };
    const made = report({ kind: 'kpi', ...common, metrics: ['totalRevenue', 'sessions'] }, [[[[], [0, 5]]]], {
      metadata,
    });
    expect(made.answer).toBe(
      'There is no access to total revenue in this property, so Google Analytics does not show it.\n\nSessions came to 5 last week.',
    );
    expect(made.quality.blocked_metrics).toEqual(['totalRevenue']);
    expect(made.metrics.map((card) => card.label)).toEqual(['Sessions']);
    expect(made.tables['t1']?.metrics.map((metric) => metric.name)).toEqual(['sessions']);
  });

  it('carries every flag of the data, and says those that change how to read it', () => {
    const metadata = {
      currencyCode: 'USD',
      timeZone: 'America/New_York',
      subjectToThresholding: true,
      dataLossFromOtherRow: true,
      samplingMetadatas: [
        { samplesReadCount: '900', samplingSpaceSize: '1000' },
        { samplesReadCount: '500', samplingSpaceSize: '1000' },
      ],
    };
    const plan: DataPlan = { kind: 'breakdown', ...common, metrics: ['totalRevenue'], dimensions: ['deviceCategory'] };
    const made = report(plan, [[[['mobile'], [12]]], [[[], [20]]]], { metadata, today: '2026-11-09' });
    expect(made.quality).toEqual({
      sampled: { read: 500, of: 1000 },
      thresholded: true,
      other_row: true,
      provisional_dates: ['2026-11-07', '2026-11-08'],
      time_zone: 'America/New_York',
      currency: 'USD',
    });
    expect(made.answer).toBe(
      'Mobile had the most total revenue last week: $12.00 (60.0 % of all). Total revenue overall: $20.00.\n\n' +
        'Google Analytics read only a sample of the data, so the figures are estimates. Google Analytics withheld small groups, so the rows may not add up to the total. Google Analytics put some rows together as "other", so the list may not be complete.',
    );
  });

  it('says that today is not over, and that a week is cut', () => {
    const plan: DataPlan = { kind: 'trend', ...common, granularity: 'week', range: { ...week, start: '2026-10-28' } };
    const rows: Parameters<typeof repliesTo>[2] = [
      [
        [['202644'], [20]],
        [['202645'], [30]],
      ],
      [[[], [50]]],
    ];
    expect(report(plan, rows, { today: '2026-11-08' }).answer).toBe(
      'Sessions came to 50 last week.\n\nThe first week is only partly in the range. Today is not over, so its figures will still change.',
    );
  });

  it('is partial when Google did not answer everything', () => {
    const made = report({ kind: 'trend', ...common, granularity: 'day' }, [[[['20261102'], [20]]]]);
    expect(made).toMatchObject({
      status: 'partial',
      answer: 'Google Analytics did not send the figures for this question.',
      notes: ['Google Analytics did not answer all requests; the answer rests on the others.'],
    });
  });

  it('quotes what strangers wrote as plain, short, visible text, and keeps it whole in the table', () => {
    const title = `\u202e<b>Buy\u200b now</b> [x](https://evil.example) ${'9'.repeat(300)}`;
    const plan: DataPlan = { kind: 'top', ...common, dimensions: ['pagePath'], order: 'desc', limit: 1 };
    const made = report(plan, [[[[title], [20]]], [[[], [20]]]]);
    const label = made.parts.flatMap((part) =>
      'label' in part && part.label.startsWith('<b>') ? [part.label] : [],
    )[0];
    expect(label).toMatch(/^<b>Buy now<\/b> \[x\]\(https:\/\/evil\.example\) 9+…$/);
    expect([...(label ?? '')]).toHaveLength(200);
    expect(made.tables['t1']?.rows[0]?.dimensions).toEqual([title]);
  });

  it('asks back and refuses without figures', () => {
    const common = {
      persona: 'mgr' as const,
      language: 'en' as const,
      property,
      replies: [],
      today: '2026-11-23',
      question: 'Users?',
    };
    const options = [{ label: 'Active users', question: 'How many active users last week?' }];
    const asked = composeReport({ ...common, plan: { kind: 'clarify', reason: 'Active or total users?', options } });
    expect(asked).toMatchObject({ status: 'clarify', answer: 'Active or total users?', options, follow_ups: [] });
    const refused = composeReport({
      ...common,
      plan: { kind: 'refuse', reason: 'It has 14 months.', nearest: ['Sessions?'] },
    });
    expect(refused).toMatchObject({
      status: 'refused',
      answer: 'Google Analytics cannot answer this question.',
      follow_ups: ['Sessions?'],
    });
    expect([...verify(asked), ...verify(refused)]).toEqual([]);
  });

  it('makes only reports that add up, whatever was asked and answered', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (input) => {
        const stored = JSON.parse(JSON.stringify(composeReport(input))) as Report;
        expect(verify(stored)).toEqual([]);
        expect(stored.answer).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('says a pattern that only names texts in words, and begins sentences with a capital', () => {
    const filters: DataPlan['filters'] = [{ field: 'pagePath', op: 'regexp', value: 'shoes|^/7 hats$' }];
    const made = report({ kind: 'kpi', ...common, filters }, [[[[], [412]]]]);
    expect(made.answer).toBe('Sessions (page contains shoes or page: /7 hats) came to 412 last week.');
    const people = {
      ...property,
      dimensions: [...property.dimensions, { api_name: 'newVsReturning', ui_name: 'New' }],
    };
    const plan: DataPlan = { kind: 'breakdown', ...common, dimensions: ['newVsReturning'] };
    const rows: Parameters<typeof repliesTo>[2] = [
      [
        [['returning'], [300]],
        [['new'], [200]],
      ],
      [[[], [500]]],
    ];
    const about = { question: 'Who?', persona: 'general', language: 'en', today: '2026-11-23' } as const;
    const groups = composeReport({ ...about, plan, property: people, replies: repliesTo(plan, people, rows) });
    expect(verify(groups)).toEqual([]);
    expect(groups.answer).toMatch(/^Returning visitors had the most sessions last week: 300.*New visitors followed/);
  });

  it('has the same figures for every persona', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (input) => {
        const [first, ...others] = (['po', 'ux', 'mgr', 'general'] as const).map((persona) =>
          composeReport({ ...input, persona }),
        );
        for (const other of others) {
          expect(other.values).toEqual(first?.values);
          expect(other.metrics).toEqual(first?.metrics);
          expect(other.charts).toEqual(first?.charts);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('adds up no rows of users and takes no mean of rates', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (input) => {
        for (const { formula = '', unit } of Object.values(composeReport(input).values)) {
          expect(formula).not.toMatch(/\+/);
          // Only the small groups that have no line are added up, of what may be added.
          const summed = formula.includes('sum')
            ? [...formula.matchAll(/\.r\d+\.([\w:]+)/g)].map((match) => match[1])
            : [];
          for (const name of summed) expect(describeMetric(name ?? '', property).algebra.kind).toBe('additive');
          // Every quotient is of two cells of the same metric, never of figures of different ones.
          const metrics = new Set([...formula.matchAll(/\.r\d+\.([\w:]+)/g)].map((match) => match[1]));
          expect(metrics.size, `${formula} ${unit}`).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
