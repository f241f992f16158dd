import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase } from './create-test-app.ts';
import { healGoogle, openAsker, setAtGoogle } from './google-conditions.ts';

/** Each flag of Google's from its reply to the reader: in the answer's quality, and in plain words where it matters. */
beforeEach(emptyDatabase);
afterEach(healGoogle);

const setConditions = (conditions: Record<string, unknown>) => setAtGoogle('conditions', conditions);
const common = { time_zone: 'Europe/Berlin', currency: 'EUR' };

describe('small groups that Google withholds (subjectToThresholding)', () => {
  const said = 'Google Analytics withheld small groups, so the rows may not add up to the total.';

  it('are told of where a question is about people’s age, and the rows do not claim to be all', async () => {
    const { ask } = await openAsker();
    const report = await ask('Active users by age and city last week');
    expect(report.quality).toEqual({ ...common, thresholded: true });
    expect(report.answer).toContain(said);
  });

  it('are told of in any report, when the property is small', async () => {
    const { ask } = await openAsker();
    const question = 'Sessions by city last week';
    expect((await ask(question)).quality).toEqual(common);
    await setConditions({ thresholding: true });
    const report = await ask(question);
    expect(report.quality.thresholded).toBe(true);
    expect(report.answer).toContain(said);
  });

  it('leave an answer that says why there is none, not a zero', async () => {
    const { ask } = await openAsker();
    await setConditions({ thresholding: true });
    const report = await ask('Active users in Iceland yesterday');
    expect(report.answer).toMatch(/^Google Analytics shows no active users yesterday, because too few users are/);
    expect(report.values).toEqual({});
  });
});

describe('rows that Google puts together as "(other)" (dataLossFromOtherRow)', () => {
  it('are named in plain words, and the list does not claim to be all', async () => {
    const { ask } = await openAsker();
    await setConditions({ other_row: { after: 3 } });
    const report = await ask('Sessions by country last week');
    expect(report.quality).toEqual({ ...common, other_row: true });
    expect(report.answer).toContain('the rest, which Google put together as "other"');
    expect(report.answer).toContain('put some rows together as "other", so the list may not be complete.');
  });

  it('are told of where a filter hides them', async () => {
    const { ask } = await openAsker();
    await setConditions({ other_row: { after: 3 } });
    const report = await ask('Sessions from google last week');
    expect(report.quality.other_row).toBe(true);
    expect(report.answer).toContain('so not all that fits the condition may be counted.');
  });

  it('do not break a list by day when they have no day', async () => {
    const { ask } = await openAsker();
    await setConditions({ other_row: { after: 3, dates: true } });
    const report = await ask('Sessions per day last week by country');
    expect([report.status, report.quality.other_row]).toEqual(['complete', true]);
    expect(report.answer).toMatch(/^Germany had the most sessions last week/);
  });
});

describe('a sample of the data (samplingMetadatas)', () => {
  it.each([
    ['Sessions last week', 'kpi'],
    ['purchase funnel last month', 'funnel'],
    ['weekly retention', 'cohort'],
    ['why did sessions change last week?', 'why'],
    ['anything unusual last week?', 'anomaly'],
  ])('is told of with its size: %s', async (question, kind) => {
    const { ask } = await openAsker();
    await setConditions({ sampling: { share: 0.1 } });
    const report = await ask(question);
    const { read = 0, of = 1 } = report.quality.sampled ?? {};
    expect([report.plan.kind, read / of]).toEqual([kind, expect.closeTo(0.1, 1)]);
    expect(report.answer).toContain('read only a sample of the data, so the figures are estimates.');
  });
});

describe('days that Google may still change', () => {
  it.each([
    ['Views yesterday', 'kpi'],
    ['anything unusual in the last 7 days?', 'anomaly'],
    ['why did views change yesterday?', 'why'],
  ])('are named, and their figures are others when they are asked for later: %s', async (question, kind) => {
    const { ask } = await openAsker();
    const later = await ask(question);
    await setConditions({ late: { share: 0.5 } });
    const soon = await ask(question);
    expect([soon.plan.kind, soon.quality.provisional_dates?.length]).toEqual([kind, 2]);
    expect(soon.tables).not.toEqual(later.tables);
  });

  it('are said in words where they will still change: today', async () => {
    const { ask } = await openAsker();
    const report = await ask('Sessions today');
    expect(report.quality.provisional_dates).toContain(report.plan.kind === 'kpi' ? report.plan.range.end : '');
    // Once: among what was assumed, and not in the answer as well.
    expect(report.assumptions).toContain('Today is included and not complete yet.');
    expect(report.answer).not.toContain('Today is not over');
  });
});

describe('a metric that the reader’s role does not show (activeMetricRestrictions, blockedReasons)', () => {
  const noAccess = 'There is no access to total revenue in this property, so Google Analytics does not show it.';
  const zero = /(^|[^\d.,])0([^\d.,]|$)|€0/;

  it.each([
    'Revenue last week',
    'Revenue by month this year',
    'why did revenue change last week?',
    'any unusual revenue last week?',
    'forecast revenue',
  ])('is said to be out of reach, never to be zero: %s', async (question) => {
    const { ask } = await openAsker();
    await setConditions({ restricted: ['REVENUE_DATA'] });
    const report = await ask(question);
    expect(report.quality.blocked_metrics).toEqual(['totalRevenue']);
    expect([report.answer, report.values, report.metrics]).toEqual([noAccess, {}, []]);
  });

  it('does not decide the order of what is beside it', async () => {
    const { ask } = await openAsker();
    const whole = await ask('Sessions by channel last week');
    await setConditions({ restricted: ['REVENUE_DATA'] });
    const report = await ask('Revenue and sessions by channel last week');
    expect(report.answer).not.toMatch(zero);
    expect(report.answer.split('\n\n')[0]).toBe(noAccess);
    expect(report.answer.split('\n\n')[1]?.split('.')[0]).toBe(whole.answer.split('.')[0]);
  });

  it('is left out of what was looked at', async () => {
    const { ask } = await openAsker();
    await setConditions({ restricted: ['REVENUE_DATA'] });
    const report = await ask('anything unusual last week?');
    expect(report.answer.split('\n\n')[0]).toBe(noAccess);
    expect(report.answer.split('\n\n').slice(1).join()).not.toContain('revenue');
  });

  it('is refused before Google is asked, when the property was linked with that role', async () => {
    await setConditions({ restricted: ['REVENUE_DATA'] });
    const { ask } = await openAsker();
    const report = await ask('Revenue last week');
    expect([report.status, report.citations]).toEqual(['refused', []]);
    expect(report.answer).toContain('may not see revenue figures of this property');
  });
});

describe('data that Google no longer has (dataTruncationReasons)', () => {
  it('are told of with their reason and first day', async () => {
    const { ask } = await openAsker();
    await setConditions({ truncation: { type: 'DATA_TRUNCATION_TYPE_PROPERTY', before: '2026-08-01' } });
    const report = await ask('Sessions by month this year');
    expect(report.quality.missing_data).toEqual({ reason: 'property', from: '2026-08-01' });
    expect(report.answer).toContain('no longer has all data of these days, so the figures are too low.');
  });
});

describe('no rows, and why (emptyReason)', () => {
  it('is Google’s reason, not a property without visitors', async () => {
    const { ask } = await openAsker();
    await setConditions({ empty_reason: 'The property is being deleted.' });
    const report = await ask('Sessions last week');
    expect(report.quality.empty_reason).toBe('The property is being deleted.');
    expect(report.answer).toBe('Google Analytics sent no sessions last week, for a reason that it names itself.');
  });
});

it('is formatted with the currency and hours of the property, not with ours (currencyCode, timeZone)', async () => {
  const { ask } = await openAsker();
  const report = await ask('Revenue last week');
  expect(report.quality).toMatchObject(common);
  expect(report.answer).toContain('€');
  expect(report.answer).not.toContain('$');
});

describe('names and figures that are easily read wrong', () => {
  it('calls "(direct)" and "(not set)" by what they mean', async () => {
    const { ask } = await openAsker();
    expect((await ask('Sessions by source last week')).answer).toContain('Direct traffic');
    const byCity = (await ask('Active users by age and city last week')).answer;
    expect(byCity).toContain('traffic with no city ("not set")');
    expect(byCity).not.toContain('(not set)');
  });

  it('asks Google for users in total, because their rows do not add up', async () => {
    const { ask } = await openAsker();
    const report = await ask('Active users by landing page last month');
    const tables = Object.values(report.tables);
    const sums = tables.map(({ rows }) => rows.reduce((sum, { metrics }) => sum + (metrics[0] ?? 0), 0));
    const whole = tables.find(({ dimensions }) => dimensions.every(({ name }) => name === 'dateRange'));
    const total = whole?.rows[0]?.metrics[0] ?? 0;
    expect(report.answer).toContain(`Active users overall: ${total.toLocaleString('en')}.`);
    expect(Math.max(...sums)).toBeGreaterThan(total);
  });

  it('knows key events by the name that they had before', async () => {
    const { ask } = await openAsker();
    const report = await ask('Conversions last week');
    expect(report.plan.kind === 'kpi' && report.plan.metrics).toEqual(['keyEvents']);
  });
});
