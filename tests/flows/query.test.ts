import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../worker/analyst/report.ts';
import { api, appUrl, clearFaults, createTestApp, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';

beforeEach(emptyDatabase);
afterEach(clearFaults);

async function openShop() {
  const app = createTestApp();
  const { browser, propertyId } = await openBrowserWithShop(app);
  const query = async (plan: unknown) => {
    const response = await browser.send(`${api}/query`, {
      method: 'POST',
      json: { property_id: propertyId, plan },
    });
    return { status: response.status, body: (await response.json()) as Report & { code?: string; detail?: string } };
  };
  return { browser, propertyId, query };
}

const plan = {
  kind: 'breakdown',
  metrics: ['sessions'],
  dimensions: ['deviceCategory'],
  range: { start: '2026-03-02', end: '2026-03-08', label: 'every day of the year' },
  filters: [{ field: 'country', op: 'exact', value: 'Germany' }],
  assumptions: ['Whatever'],
};

describe('POST /api/v1/query', () => {
  it('answers the plan as it is, under names of its own for the days', async () => {
    const { query } = await openShop();
    const { status, body } = await query(plan);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'complete',
      plan: { ...plan, range: { ...plan.range, label: '2–8 March 2026' }, assumptions: [] },
      authors: { plan: 'reader', words: 'analyst' },
    });
    const asked = body.citations.map(({ request }) => request as { dateRanges?: unknown; dimensionFilter?: unknown });
    expect(asked[0]).toMatchObject({
      dateRanges: [{ startDate: '2026-03-02', endDate: '2026-03-08' }],
      dimensionFilter: { filter: { fieldName: 'country', stringFilter: { value: 'Germany' } } },
    });
  });

  it.each([
    ['a metric that the property has not', { metrics: ['moonPhase'] }, /Metric moonPhase does not exist/],
    ['days to come', { range: { ...plan.range, end: '2099-01-01' } }, /ends in the future/],
    ['a filter on nothing', { filters: [{ field: 'mood', op: 'exact', value: 'x' }] }, /no dimension mood/],
    ['days that end before they start', { range: { ...plan.range, end: '2026-03-01' } }, /ends before it starts/],
  ])('refuses %s and says which', async (_name, change, sentence) => {
    const { query } = await openShop();
    const { status, body } = await query({ ...plan, ...change });
    expect([status, body.code]).toEqual([422, 'plan_refused']);
    expect(body.detail).toMatch(sentence);
  });

  it('refuses a plan that asks for nothing, and what is no plan', async () => {
    const { query } = await openShop();
    expect((await query({ kind: 'refuse', reason: 'x', nearest: [] })).body.code).toBe('plan_refused');
    expect((await query({ ...plan, dimensions: ['a'.repeat(500)] })).status).toBe(400);
    expect((await query({ ...plan, sql: 'drop table' })).status).toBe(400);
  });
});

describe('GET /api/v1/properties/{id}/fields', () => {
  it('lists what can be asked for, in words', async () => {
    const { browser, propertyId } = await openShop();
    const response = await browser.send(`${api}/properties/${propertyId}/fields`, { headers: { origin: appUrl } });
    const { metrics, dimensions } = (await response.json()) as Record<string, { api_name: string; label: string }[]>;
    expect(metrics).toContainEqual({ api_name: 'bounceRate', label: 'Bounce rate', unit: 'fraction' });
    expect(dimensions).toContainEqual({
      api_name: 'deviceCategory',
      label: expect.stringMatching(/^Device/) as string,
    });
    expect(metrics?.length).toBeGreaterThan(50);
  });
});
