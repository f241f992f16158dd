import { neon } from '@neondatabase/serverless';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call } from '../../dev/walk.ts';
import { verify } from '../../worker/analyst/proof/verify.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import type { Report } from '../../worker/analyst/report.ts';
import type { ChatWithMessages } from '../../worker/routes/v1/schemas.ts';
import type { RelatedFacts, SimilarPeriods } from '../../worker/routes/v1/search-schemas.ts';
import { askPlan } from './ask-plan.ts';
import { api, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';
import { createLocalRuns } from './local-runs.ts';
import { openShop } from './start-night.ts';

let anna: HttpBrowser;
let ben: HttpBrowser;
let propertyId: string;
let day: string;

/** With chats, which run in Durable Objects elsewhere. */
function openDependencies() {
  const base = createDependencies(inject('bindings'));
  const dependencies = {
    ...base,
    grants: createLocalGrants(base),
    gates: createLocalGates(),
    propertyGates: createLocalPropertyGates(base),
  };
  return { ...dependencies, chatRuns: createLocalRuns(dependencies) };
}

beforeAll(async () => {
  await emptyDatabase();
  const shop = await openShop(3);
  await shop.night.consume(shop.message);
  ({ browser: anna, propertyId } = shop);
  ({ browser: ben } = await openBrowserWithShop(undefined, 'ben@brightside-agency.example'));
  const [row] = await neon(inject('ownerUrl'))`select max(day)::text as day from ga4_facts`;
  day = String(row?.['day']);
}, 120_000);

const ask = (plan: Record<string, unknown>) => askPlan(openDependencies(), anna, { propertyId, plan });
const range = () => ({ start: day, end: day, label: 'that day' });
const common = { filters: [], assumptions: [] };

describe('GET /api/v1/chats/{id}/messages/{message_id}/related', () => {
  it('says what else is known of the day, one fact of a kind, each proven, and not the answer again', async () => {
    const { answer, question } = await ask({ kind: 'kpi', metrics: ['sessions'], range: range(), ...common });
    const { data, confidence } = await call<RelatedFacts>(anna, `${answer}?limit=9`);
    expect(data.length).toBeGreaterThan(2);
    expect(confidence.level).not.toBe('none');
    expect(new Set(data.map((fact) => fact.day))).toEqual(new Set([day]));
    expect(new Set(data.map(({ dimension }) => dimension)).size).toBe(data.length);
    // Which would say the figure again.
    expect(data.map(({ kind }) => kind)).not.toContain('audience');
    for (const { report } of data) expect(verify(report)).toEqual([]);
    // The words of the day itself are in every fact of it.
    for (const { confidence: of } of data)
      expect(of.reason).not.toMatch(
        /“(\d+|january|february|march|april|may|june|july|august|september|october|november|december)”/,
      );
    expect((await call<RelatedFacts>(anna, `${answer}?limit=1`)).data).toHaveLength(1);
    // A question has none, and an answer of somebody else's is none.
    expect([(await anna.send(question)).status, (await ben.send(answer)).status]).toEqual([404, 404]);
  });

  it('is the context of a question why: what is known of the groups that the answer names', async () => {
    const before = new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10);
    const compare = { start: before, end: before, label: 'a week before' };
    const { answer } = await ask({
      kind: 'why',
      metrics: ['sessions'],
      dimensions: ['sessionDefaultChannelGroup'],
      range: range(),
      compare,
      ...common,
    });
    const { data } = await call<RelatedFacts>(anna, answer);
    expect(data.length).toBeGreaterThan(0);
    expect(data.map(({ dimension }) => dimension)).not.toContain('sessionDefaultChannelGroup');
  });

  it('begins with what is known of the groups that the answer names', async () => {
    const daysBefore = (days: number) => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
    const { answer } = await ask({
      kind: 'why',
      metrics: ['sessions'],
      dimensions: ['country', 'deviceCategory'],
      range: { start: daysBefore(1), end: day, label: 'those days' },
      compare: { start: daysBefore(8), end: daysBefore(7), label: 'a week before' },
      ...common,
    });
    const { messages } = await call<ChatWithMessages>(anna, answer.replace(/\/messages.*/, ''));
    const namesOf = ({ parts }: Report) => parts.flatMap((part) => ('label' in part ? [part.label] : []));
    const named = namesOf(messages.at(-1)?.content as Report);
    const { data } = await call<RelatedFacts>(anna, `${answer}?limit=9`);
    const areNamed = data.map(({ report }) => namesOf(report).some((name) => named.includes(name)));
    expect(new Set(areNamed).size).toBe(2);
    expect(areNamed).toEqual(areNamed.toSorted((one, other) => Number(other) - Number(one)));
  });

  it('says what similar days can be asked for: of one figure of whole days, of as many as can be compared', async () => {
    const start = new Date(Date.parse(day) - 6 * 86_400_000).toISOString().slice(0, 10);
    const week = { start, end: day, label: 'that week' };
    const similarOf = async (plan: Record<string, unknown>) => {
      const { answer } = await ask({ kind: 'kpi', metrics: ['sessions'], range: week, ...common, ...plan });
      return (await call<RelatedFacts>(anna, answer)).similar_periods;
    };
    const asked = { property_id: propertyId, metric: 'sessions', from: start, to: day };
    expect(await similarOf({})).toEqual(asked);
    expect(await similarOf({ kind: 'trend', granularity: 'day' })).toEqual(asked);
    const query = new URLSearchParams({ metric: asked.metric, from: asked.from, to: asked.to });
    const similar = await call<SimilarPeriods>(anna, `${api}/properties/${propertyId}/similar-periods?${query}`);
    expect(similar).toMatchObject({ data: [], confidence: { reason: expect.stringMatching(/days are known yet/) } });
    const mobile = { field: 'deviceCategory', op: 'exact', value: 'mobile' };
    for (const other of [
      { filters: [mobile] },
      { metrics: ['sessions', 'activeUsers'] },
      { metrics: ['engagedSessions'] },
      { range: range() },
      { kind: 'breakdown', dimensions: ['deviceCategory'] },
    ]) {
      expect([other, await similarOf(other)]).toEqual([other, null]);
    }
  });

  it('says when there is nothing, and why', async () => {
    const old = { start: '2026-01-01', end: '2026-01-02', label: 'long ago' };
    const { answer } = await ask({ kind: 'kpi', metrics: ['sessions'], range: old, ...common });
    expect(await call<RelatedFacts>(anna, answer)).toEqual({
      data: [],
      confidence: { level: 'none', reason: expect.stringMatching(/Nothing else that was read of these days/) },
      similar_periods: null,
    });
    await anna.send(`${api}/properties/${propertyId}`, { method: 'DELETE' });
    expect((await call<RelatedFacts>(anna, answer)).confidence.reason).toMatch(/was unlinked/);
  });
});
