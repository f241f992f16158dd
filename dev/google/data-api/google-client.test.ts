import { BetaAnalyticsDataClient, protos, v1alpha } from '@google-analytics/data';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataApi } from '../testing/open-data-api.ts';
import { startTestGoogle, type TestGoogle } from '../testing/start-test-google.ts';

/** Google's own client, over REST, is the judge of the wire format. */
let google: TestGoogle;
let api: BetaAnalyticsDataClient;
let alpha: InstanceType<typeof v1alpha.AlphaAnalyticsDataClient>;
let stand: ReturnType<typeof openDataApi>;
beforeAll(async () => {
  google = await startTestGoogle({ months: 1 });
  const token = await google.signIn('anna@kolibri.example');
  api = new BetaAnalyticsDataClient(toOptions(token));
  alpha = new v1alpha.AlphaAnalyticsDataClient(toOptions(token));
  stand = openDataApi(google, token);
});
afterAll(async () => {
  await api.close();
  await alpha.close();
  await google.remove();
});

/** A fixed bearer token. Of an auth library the client needs no more than a `fetch` that adds the header. */
function toOptions(accessToken: string): ConstructorParameters<typeof BetaAnalyticsDataClient>[0] {
  const authorization = `Bearer ${accessToken}`;
  const auth = {
    getRequestHeaders: () => Promise.resolve(new Headers({ authorization })),
    fetch(url: string, options: RequestInit) {
      const headers = new Headers(options.headers);
      headers.set('authorization', authorization);
      return fetch(url, { ...options, headers });
    },
  };
  return {
    fallback: true,
    protocol: 'http',
    apiEndpoint: '127.0.0.1',
    port: google.port,
    auth,
  } as unknown as ConstructorParameters<typeof BetaAnalyticsDataClient>[0];
}

const { MetricAggregation } = protos.google.analytics.data.v1beta;
const SHOP = 'properties/310000001';
const november = [{ startDate: '2026-11-01', endDate: '2026-11-17' }];

describe('BetaAnalyticsDataClient against the stand-in', () => {
  it('runs a report and reads every part of it', async () => {
    const [report] = await api.runReport({
      property: SHOP,
      dateRanges: november,
      dimensions: [{ name: 'deviceCategory' }],
      metrics: [{ name: 'sessions' }, { name: 'engagementRate' }, { name: 'totalRevenue' }],
      orderBys: [{ dimension: { dimensionName: 'deviceCategory', orderType: 'ALPHANUMERIC' } }],
      metricAggregations: [MetricAggregation.TOTAL, MetricAggregation.MAXIMUM, MetricAggregation.MINIMUM],
      limit: 2,
      returnPropertyQuota: true,
    });
    expect(report.dimensionHeaders).toEqual([{ name: 'deviceCategory' }]);
    expect(report.metricHeaders).toEqual([
      { name: 'sessions', type: 'TYPE_INTEGER' },
      { name: 'engagementRate', type: 'TYPE_FLOAT' },
      { name: 'totalRevenue', type: 'TYPE_CURRENCY' },
    ]);
    expect(report.rows?.map((row) => row.dimensionValues?.[0]?.value)).toEqual(['desktop', 'mobile']);
    expect(report.rowCount).toBeGreaterThan(2);
    expect(report.totals?.[0]?.dimensionValues?.[0]?.value).toBe('RESERVED_TOTAL');
    expect(report.maximums?.[0]?.dimensionValues?.[0]?.value).toBe('RESERVED_MAX');
    expect(report.minimums?.[0]?.dimensionValues?.[0]?.value).toBe('RESERVED_MIN');
    expect(report.metadata).toMatchObject({ currencyCode: 'EUR', timeZone: 'Europe/Berlin' });
    expect(report.propertyQuota?.tokensPerDay).toMatchObject({ consumed: 1, remaining: 199_999 });
    expect(report.propertyQuota?.tokensPerProjectPerHour?.remaining).toBe(13_999);
    expect(report.kind).toBe('analyticsData#runReport');
  });

  it('sends filters, orders and numbers in the client’s own encoding', async () => {
    const [report] = await api.runReport({
      property: SHOP,
      dateRanges: november,
      dimensions: [{ name: 'sessionSource' }],
      metrics: [{ name: 'sessions' }],
      dimensionFilter: {
        andGroup: {
          expressions: [
            { filter: { fieldName: 'deviceCategory', inListFilter: { values: ['MOBILE', 'tablet'] } } },
            {
              notExpression: {
                filter: { fieldName: 'sessionSource', stringFilter: { matchType: 'BEGINS_WITH', value: '(' } },
              },
            },
          ],
        },
      },
      metricFilter: {
        filter: {
          fieldName: 'sessions',
          numericFilter: { operation: 'GREATER_THAN', value: { int64Value: 5 } },
        },
      },
      orderBys: [{ metric: { metricName: 'sessions' }, desc: false }],
    });
    const counts = report.rows?.map((row) => Number(row.metricValues?.[0]?.value)) ?? [];
    expect(counts.length).toBeGreaterThan(3);
    expect(Math.min(...counts)).toBeGreaterThan(5);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(report.rows?.some((row) => row.dimensionValues?.[0]?.value?.startsWith('('))).toBe(false);
  });

  it('runs a batch', async () => {
    const [batch] = await api.batchRunReports({
      property: SHOP,
      requests: [
        { dateRanges: november, metrics: [{ name: 'sessions' }] },
        { property: SHOP, dateRanges: november, metrics: [{ name: 'activeUsers' }], dimensions: [{ name: 'date' }] },
      ],
    });
    expect(batch.kind).toBe('analyticsData#batchRunReports');
    expect(batch.reports?.map((report) => report.rowCount)).toEqual([1, 17]);
  });

  it('runs pivots, alone and in a batch', async () => {
    const request = {
      property: SHOP,
      dateRanges: november,
      dimensions: [{ name: 'country' }, { name: 'deviceCategory' }],
      metrics: [{ name: 'sessions' }],
      pivots: [
        { fieldNames: ['country'], limit: 2, orderBys: [{ metric: { metricName: 'sessions' }, desc: true }] },
        { fieldNames: ['deviceCategory'], limit: 5, metricAggregations: [MetricAggregation.TOTAL] },
      ],
    };
    const [pivot] = await api.runPivotReport(request);
    expect(pivot.kind).toBe('analyticsData#runPivotReport');
    expect(pivot.pivotHeaders?.[0]?.pivotDimensionHeaders).toHaveLength(2);
    expect(pivot.pivotHeaders?.[0]?.rowCount).toBeGreaterThan(2);
    const sum = (country: string) =>
      (pivot.rows ?? [])
        .filter((row) => row.dimensionValues?.[0]?.value === country)
        .reduce((all, row) => all + Number(row.metricValues?.[0]?.value), 0);
    const total = pivot.aggregates?.find((row) => row.dimensionValues?.[0]?.value === 'Germany');
    expect(total?.dimensionValues?.[1]?.value).toBe('RESERVED_TOTAL');
    expect(Number(total?.metricValues?.[0]?.value)).toBe(sum('Germany'));
    const [batch] = await api.batchRunPivotReports({ property: SHOP, requests: [request] });
    expect(batch.pivotReports?.[0]?.rows).toEqual(pivot.rows);
  });

  it('runs comparisons', async () => {
    const only = (value: string) => ({ filter: { fieldName: 'deviceCategory', stringFilter: { value } } });
    const [report] = await api.runReport({
      property: SHOP,
      dateRanges: november,
      dimensions: [{ name: 'comparison' }],
      metrics: [{ name: 'sessions' }],
      comparisons: [
        { name: 'Phones', dimensionFilter: only('mobile') },
        { name: 'Desks', dimensionFilter: only('desktop') },
      ],
    });
    expect(report.rows?.map((row) => row.dimensionValues?.[0]?.value).toSorted()).toEqual(['Desks', 'Phones']);
  });

  it('runs a funnel with segments, a breakdown and next actions', async () => {
    const step = (eventName: string) => ({ name: eventName, filterExpression: { funnelEventFilter: { eventName } } });
    const [report] = await alpha.runFunnelReport({
      property: SHOP,
      dateRanges: november,
      funnel: {
        steps: [step('view_item'), { ...step('add_to_cart'), withinDurationFromPriorStep: { seconds: 600 } }],
      },
      funnelBreakdown: { breakdownDimension: { name: 'deviceCategory' }, limit: 2 },
      funnelNextAction: { nextActionDimension: { name: 'eventName' }, limit: 2 },
      segments: [
        {
          name: 'Germans',
          userSegment: {
            userInclusionCriteria: {
              andConditionGroups: [
                {
                  conditionScoping: 'USER_CRITERIA_WITHIN_SAME_EVENT',
                  segmentFilterExpression: {
                    segmentFilter: { fieldName: 'country', stringFilter: { matchType: 'EXACT', value: 'Germany' } },
                  },
                },
              ],
            },
          },
        },
      ],
      returnPropertyQuota: true,
    });
    const names = (table: typeof report.funnelTable) => table?.dimensionHeaders?.map(({ name }) => name);
    expect(names(report.funnelTable)).toEqual(['funnelStepName', 'segment', 'deviceCategory']);
    expect(names(report.funnelVisualization)).toEqual(['funnelStepName', 'segment', 'eventName']);
    expect(report.funnelTable?.rows?.[0]?.dimensionValues?.[1]?.value).toBe('1. Germans');
    expect(report.propertyQuota?.tokensPerDay?.consumed).toBeGreaterThan(0);
  });

  it('reads every flag of the quality of figures', async () => {
    await stand.control('POST', 'conditions', {
      property: '310000001',
      thresholding: true,
      other_row: { after: 1 },
      sampling: { share: 0.5 },
      restricted: ['REVENUE_DATA'],
      truncation: { type: 'DATA_TRUNCATION_TYPE_PROPERTY', before: '2026-11-05' },
    });
    const [report] = await api.runReport({
      property: SHOP,
      dateRanges: november,
      dimensions: [{ name: 'country' }],
      metrics: [{ name: 'sessions' }, { name: 'totalRevenue' }],
    });
    const [own] = await api.getMetadata({ name: `${SHOP}/metadata` });
    await stand.control('DELETE', 'conditions');
    expect(report.metadata).toMatchObject({
      subjectToThresholding: true,
      dataLossFromOtherRow: true,
      samplingMetadatas: [{ samplesReadCount: expect.anything() as unknown }],
      schemaRestrictionResponse: {
        activeMetricRestrictions: [{ metricName: 'totalRevenue', restrictedMetricTypes: ['REVENUE_DATA'] }],
      },
      dataTruncationReasons: [
        { dataTruncationType: 'DATA_TRUNCATION_TYPE_PROPERTY', dataTruncationDate: '2026-11-05' },
      ],
    });
    const revenue = own.metrics?.find(({ apiName }) => apiName === 'totalRevenue');
    expect(revenue?.blockedReasons).toEqual(['NO_REVENUE_METRICS']);
  });

  it('reads the metadata of a property, and what is common to all', async () => {
    const [own] = await api.getMetadata({ name: 'properties/310000002/metadata' });
    const seats = own.metrics?.find((metric) => metric.apiName === 'customEvent:seats');
    expect(seats).toMatchObject({ type: 'TYPE_STANDARD', customDefinition: true, uiName: 'Seats' });
    expect(own.dimensions?.find((field) => field.apiName === 'customUser:membership')?.customDefinition).toBe(true);
    expect(own.metrics?.some((metric) => metric.apiName === 'keyEvents:sign_up')).toBe(true);
    const [common] = await api.getMetadata({ name: 'properties/0/metadata' });
    expect(common.name).toBe('properties/0/metadata');
    expect(common.dimensions?.length).toBeGreaterThanOrEqual(60);
    expect(common.metrics?.length).toBeGreaterThanOrEqual(45);
    expect(common.metrics?.some((metric) => /:/.test(metric.apiName ?? ''))).toBe(false);
  });

  it('checks compatibility', async () => {
    const [checked] = await api.checkCompatibility({
      property: SHOP,
      dimensions: [{ name: 'itemName' }],
      compatibilityFilter: 'INCOMPATIBLE',
    });
    const names = checked.metricCompatibilities?.map(({ metricMetadata }) => metricMetadata?.apiName);
    expect(names).toContain('eventCount');
    expect(names).not.toContain('itemRevenue');
    expect(names).not.toContain('activeUsers');
    expect(checked.metricCompatibilities?.[0]?.compatibility).toBe('INCOMPATIBLE');
    await expect(
      api.checkCompatibility({ property: SHOP, dimensions: [{ name: 'itemName' }], metrics: [{ name: 'eventCount' }] }),
    ).rejects.toThrow('to make the request compatible');
  });

  it('turns refusals into the client’s errors', async () => {
    await expect(
      api.runReport({ property: SHOP, dateRanges: november, metrics: [{ name: 'sesions' }] }),
    ).rejects.toMatchObject({ code: 3, message: expect.stringContaining('Did you mean sessions?') as string });
    await expect(
      api.runReport({ property: 'properties/320000001', dateRanges: november, metrics: [{ name: 'sessions' }] }),
    ).rejects.toMatchObject({ code: 7 });
    const stranger = new BetaAnalyticsDataClient(toOptions('ya29.unknown'));
    await expect(
      stranger.runReport({ property: SHOP, dateRanges: november, metrics: [{ name: 'sessions' }] }),
    ).rejects.toMatchObject({ code: 16 });
    await stranger.close();
    await stand.control('POST', 'quotas', { property: '310000001', remaining: { tokensPerHour: 0 } });
    await expect(
      api.runReport({ property: SHOP, dateRanges: november, metrics: [{ name: 'sessions' }] }),
    ).rejects.toMatchObject({ code: 8, message: expect.stringContaining('Exhausted property tokens') as string });
    await stand.control('DELETE', 'quotas');
  });
});
