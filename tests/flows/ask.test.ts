import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import { verify } from '../../worker/analyst/proof/verify.ts';
import type { Report } from '../../worker/analyst/report.ts';
import {
  api,
  appUrl,
  clearFaults,
  createTestApp,
  emptyDatabase,
  openBrowserWithShop,
  setFault,
} from './create-test-app.ts';

beforeEach(emptyDatabase);
afterEach(clearFaults);

async function shopWithKey(app = createTestApp()) {
  const { browser, propertyId } = await openBrowserWithShop(app);
  const { key } = await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'test' });
  const ask = (body: Record<string, unknown>, headers: Record<string, string> = {}) =>
    app.request(`${api}/ask`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return { browser, propertyId, key, ask };
}

describe('POST /api/v1/ask', () => {
  it('answers a question with a report whose numbers are cells of the reply', async () => {
    const { ask, propertyId } = await shopWithKey();
    const response = await ask({ property_id: propertyId, question: 'How many sessions did we have yesterday?' });
    expect(response.status).toBe(200);
    const report = (await response.json()) as Record<string, never>;
    expect(report).toMatchObject({
      type: 'report',
      status: 'complete',
      plan: { kind: 'kpi', metrics: ['sessions'], range: { label: 'yesterday' } },
      citations: [
        { id: 't1', method: 'runReport', request: { metrics: [{ name: 'sessions' }] } },
        { id: 't2', method: 'runReport', request: { dimensions: [{ name: 'date' }], limit: '1' } },
      ],
    });
    const [card] = report['metrics'] as unknown as { ref: string }[];
    const values = report['values'] as unknown as Record<string, { value: number; cells: string[]; formatted: string }>;
    const value = values[card?.ref ?? ''];
    expect(value?.value).toBeGreaterThan(0);
    expect(value?.cells).toEqual([expect.stringMatching(/^t1\.r\d\.sessions$/)]);
    expect(report['answer']).toContain(value?.formatted);
  });

  it.each([
    ['how many people are on the site right now by country', 'realtime', ['runRealtimeReport', 'runRealtimeReport']],
    ['purchase funnel by device last month', 'funnel', ['runFunnelReport']],
    ['view_item to purchase funnel, entering at any step', 'funnel', ['runFunnelReport']],
    ['weekly retention', 'cohort', ['runReport']],
    ['anything unusual last week?', 'anomaly', ['runReport']],
    ['what is engagement rate', 'explain', []],
  ])('answers "%s" with requests of its own kind', async (question, kind, methods) => {
    const { ask } = await shopWithKey();
    const response = await ask({ question });
    const report = (await response.json()) as {
      plan: { kind: string };
      citations: { method: string }[];
      answer: string;
    };
    expect([response.status, report.plan.kind]).toEqual([200, kind]);
    expect(report.citations.map(({ method }) => method)).toEqual(methods);
    expect(report.answer.length).toBeGreaterThan(40);
  });

  it('lists the first pages of each device', async () => {
    const { ask } = await shopWithKey();
    const report = (await (await ask({ question: 'top 2 pages per device last month' })).json()) as Report;
    expect(report).toMatchObject({ status: 'complete', plan: { kind: 'top', each: 'deviceCategory', limit: 2 } });
    const rows = report.tables['t1']?.rows.map(({ dimensions: [, device], metrics: [views] }) => ({ device, views }));
    const devices = Map.groupBy(rows ?? [], ({ device }) => device);
    expect(devices.size).toBeGreaterThan(1);
    for (const [first, second, ...more] of devices.values()) {
      expect(more).toHaveLength(0);
      expect(first!.views).toBeGreaterThanOrEqual(second!.views ?? 0);
    }
    expect(verify(report)).toEqual([]);
  });

  it('counts weeks from Sunday in a team whose weeks begin there', async () => {
    const { browser, ask } = await shopWithKey(createTestApp({ now: () => new Date('2026-11-25T12:00:00Z') }));
    const { tenant } = await call<{ tenant: { id: string } }>(browser, `${api}/me`);
    const path = `${api}/tenants/${tenant.id}`;
    await browser.send(path, { method: 'PATCH', json: { week_start: 'sunday' } });
    const read = async (question: string) =>
      (await (await ask({ question })).json()) as { plan: unknown; citations: unknown[] };
    expect(await read('sessions last week')).toMatchObject({
      plan: { range: { start: '2026-11-15', end: '2026-11-21', label: 'last week' } },
    });
    expect(await read('sessions per week since september')).toMatchObject({
      plan: { kind: 'trend', granularity: 'week', week_start: 'sunday' },
      citations: expect.arrayContaining([
        expect.objectContaining({ request: expect.objectContaining({ dimensions: [{ name: 'yearWeek' }] }) }),
      ]),
    });
  });

  it('asks in several batches why something changed', async () => {
    const { ask } = await shopWithKey();
    const response = await ask({ question: 'why did sessions change last week?' });
    const report = (await response.json()) as {
      plan: { kind: string };
      citations: { method: string }[];
      status: string;
    };
    expect([response.status, report.plan.kind, report.status]).toEqual([200, 'why', 'complete']);
    // In all and by four dimensions: the two ranges with two earlier ones, four earlier ones, the two a year before; and days.
    expect(report.citations).toHaveLength(16);
  });

  it.each([
    ['Sitzungen nach Kanal letzte Woche', undefined],
    ['先週のチャネル別セッション数', 'ja-JP'],
    ['الجلسات حسب القناة الأسبوع الماضي', 'ar'],
    ['sessions by channel last week', 'sv'],
  ])('reads a question in its own language: %s', async (question, language) => {
    const { ask } = await shopWithKey();
    const response = await ask({ question, ...(language ? { language } : {}) });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: 'complete',
      plan: { kind: 'breakdown', metrics: ['sessions'], dimensions: ['sessionDefaultChannelGroup'] },
    });
  });

  it.each([
    ['de', 'Wie viele Sitzungen hatten wir gestern?', /^Sitzungen \(gestern\): [\d.]+, /, 'Die Frage wird gelesen'],
    ['ja', '昨日のセッション数は？', /^セッション数（昨日）は[\d,]+で、/, '質問を読んでいます'],
    ['ar', 'عدد الجلسات أمس', /^الجلسات \(أمس\): [\d,]+، /, 'قراءة السؤال'],
  ])('answers in the language of the question: %s', async (language, question, answer, status) => {
    const { ask } = await shopWithKey();
    const report = (await (await ask({ question })).json()) as { answer: string; follow_ups: string[] };
    expect(report).toMatchObject({ language, status: 'complete', answer: expect.stringMatching(answer) });
    expect(verify(report as unknown as Report)).toEqual([]);
    const [next] = report.follow_ups;
    const history = [{ role: 'user', content: question }];
    const response = await ask({ question: next, history }, { accept: 'text/event-stream' });
    const text = await response.text();
    expect(text).toContain(status);
    expect(text).toContain(`"language":"${language}"`);
    expect(text).toContain('"status":"complete"');
  });

  it('answers in the language that was asked for, whatever the question is in', async () => {
    const { ask } = await shopWithKey();
    const german = (await (await ask({ question: 'sessions yesterday', language: 'de-AT' })).json()) as Report;
    expect(german).toMatchObject({ language: 'de', plan: { range: { label: 'gestern' } } });
    expect(german.answer).toMatch(/^Sitzungen \(gestern\): /);
    const english = (await (await ask({ question: 'Sitzungen gestern', language: 'en' })).json()) as Report;
    expect(english).toMatchObject({ language: 'en', plan: { range: { label: 'yesterday' } } });
    expect(english.answer).toMatch(/^Sessions (rose|fell|stayed) /);
    const numbers = ({ values }: Report) => Object.values(values).map(({ value }) => value);
    expect(numbers(german)).toEqual(numbers(english));
  });

  it.each([
    // At night there may be nobody.
    [
      'how many people are on the site right now by country',
      /^Aktive Nutzer in den letzten 30 Minuten: ([\d.]+|keine)\./,
    ],
    [
      'purchase funnel by device last month',
      /^Von [\d.]+ Nutzern bei „.+“ erreichten [\d.]+ \([\d,]+ %\) „.+“ \(letzter Monat\)\./,
    ],
    ['weekly retention', /^Von [\d.]+ Personen waren nach ihrem ersten Besuch [\d,]+ % wieder da \(Woche 1\)/],
    ['anything unusual last week?', /ungewöhnlich|über dem Üblichen|unter dem Üblichen/],
    [
      'sessions next week',
      /^Sitzungen \(nächste Woche\): voraussichtlich etwa [\d.,]+, am wahrscheinlichsten zwischen/,
    ],
    [
      'why did sessions change last week?',
      /^Sitzungen \(letzte Woche\): [\d.]+, .+ als zuvor \(Woche davor: [\d.]+\)\./,
    ],
    ['what is engagement rate', /^Die Interaktionsrate ist die Zahl der Sitzungen mit Interaktion geteilt durch alle/],
    ['what is cart-to-view rate', /^Die Warenkorbrate ist die Zahl der Nutzer/],
  ])('answers "%s" in German', async (question, answer) => {
    const { ask } = await shopWithKey();
    const report = (await (await ask({ question, language: 'de' })).json()) as Report;
    expect(report.answer).toMatch(answer);
    expect(report.answer).not.toMatch(/^(?!„).*\b(the|were|rose|fell|which|with)\b/);
    const beside = [
      ...report.charts.flatMap(({ title, summary }) => [title, summary]),
      ...Object.values(report.values).map(({ label }) => label),
    ];
    expect(beside.filter((text) => /\b(the|of|per day|right now|usual|users|part|by)\b/i.test(text))).toEqual([]);
    expect(verify(report)).toEqual([]);
  });

  it('streams the same report when an event stream is asked for', async () => {
    const { ask } = await shopWithKey();
    const question = { question: 'Sessions by channel last week' };
    const json = (await (await ask(question)).json()) as { answer: string };
    const response = await ask(question, { accept: 'text/event-stream' });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('x-vercel-ai-ui-message-stream')).toBe('v1');
    const lines = (await response.text()).split('\n\n').filter(Boolean);
    expect(lines.at(-1)).toBe('data: [DONE]');
    const events = lines.slice(0, -1).map((line) => JSON.parse(line.slice(line.indexOf('data: ') + 6)));
    expect(events[0]).toMatchObject({ type: 'start' });
    expect(events.at(-1)).toEqual({ type: 'finish' });
    const text = events.flatMap((event) => (event.type === 'text-delta' ? [event.delta] : [])).join('');
    const report = events.find((event) => event.type === 'data-report').data;
    expect(text).toBe(report.answer);
    expect(report.answer).toBe(json.answer);
  });

  it('costs one round trip to the database, one beside Google’s for what was noted, and one for the ledger at the end', async () => {
    const { ask } = await shopWithKey();
    const count = async () =>
      ((await (await fetch(`${inject('standIns').neon}/__stand-in/requests`)).json()) as { count: number }).count;
    const before = await count();
    expect((await ask({ question: 'What are the names of our visitors?' })).status).toBe(200);
    expect((await count()) - before).toBe(1);
    expect((await ask({ question: 'Sessions yesterday' })).status).toBe(200);
    expect((await count()) - before).toBe(4);
  });

  it('leans on the history it is given', async () => {
    const { ask } = await shopWithKey();
    const history = [{ role: 'user', content: 'Sessions last week' }];
    const report = await (await ask({ question: 'and on mobile?', history })).json();
    expect(report).toMatchObject({
      plan: { metrics: ['sessions'], filters: [{ field: 'deviceCategory', value: 'mobile' }] },
    });
  });

  it('says when a figure last ran like this, from one request that proves it', async () => {
    const { ask } = await shopWithKey();
    const question = 'When did this last look like this?';
    const history = [{ role: 'user', content: 'Sessions on mobile from 2 to 15 November 2026' }];
    const report = (await (await ask({ question, history })).json()) as Report;
    expect(report.plan).toMatchObject({
      kind: 'similar',
      metrics: ['sessions'],
      range: { start: '2026-11-02', end: '2026-11-15' },
      filters: [{ field: 'deviceCategory', value: 'mobile' }],
    });
    expect(report.answer).toMatch(/last ran like|No earlier days ran like/);
    expect([report.citations.length, verify(report)]).toEqual([1, []]);
  });

  it('refuses what Google Analytics cannot know, without asking it', async () => {
    const { ask } = await shopWithKey();
    const report = await (await ask({ question: 'What are the names of our visitors?' })).json();
    expect(report).toMatchObject({ status: 'refused', citations: [], values: {} });
  });

  it.each([
    ['an empty question', { question: '   ' }, 'ask something'],
    ['10,000 characters', { question: 'x'.repeat(10_000) }, '4,000 characters'],
    ['an unknown field', { question: 'Sessions', tenant_id: crypto.randomUUID() }, 'tenant_id'],
    ['another persona', { question: 'Sessions', persona: 'ceo' }, 'persona'],
    ['no JSON', undefined, ''],
  ])('tells what is wrong with %s', async (_name, body, detail) => {
    const { ask } = await shopWithKey();
    const response = await ask(body as never);
    expect(response.status).toBe(400);
    const problem = (await response.json()) as { code: string; detail: string; request_id: string };
    expect(problem).toMatchObject({ code: 'invalid_request', request_id: response.headers.get('x-request-id') });
    expect(problem.detail).toContain(detail);
  });

  it.each([
    ['500', { status: 500 }, 502, 'google_unavailable'],
    [
      '429',
      {
        status: 429,
        body: { error: { code: 429, message: 'Exhausted property tokens per hour.', status: 'RESOURCE_EXHAUSTED' } },
      },
      429,
      'google_quota_spent',
    ],
    [
      '403',
      { status: 403, body: { error: { code: 403, message: 'No.', status: 'PERMISSION_DENIED' } } },
      403,
      'property_access_lost',
    ],
    ['HTML', { status: 200, html: true }, 502, 'google_unavailable'],
  ])('says so when Google Analytics answers %s', async (_name, fault, status, code) => {
    const { ask } = await shopWithKey();
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', ...fault });
    const response = await ask({ question: 'Sessions yesterday' });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  it('tries a passing fault of Google again', async () => {
    const { ask } = await shopWithKey();
    await setFault({ match: { path: ':batchRunReports' }, times: 1, status: 503 });
    expect((await ask({ question: 'Sessions yesterday' })).status).toBe(200);
  });

  it('renews an access token that has ended, once', async () => {
    let now = new Date();
    const app = createTestApp({ now: () => now });
    const { ask } = await shopWithKey(app);
    now = new Date(Date.now() + 2 * 60 * 60 * 1000);
    expect((await ask({ question: 'Sessions yesterday' })).status).toBe(200);
  });

  it('says 503 and keeps nothing half-done while the database is gone', async () => {
    const { ask } = await shopWithKey();
    await fetch(`${inject('standIns').neon}/__stand-in/pause`, { method: 'POST' });
    const response = await ask({ question: 'Sessions yesterday' });
    await fetch(`${inject('standIns').neon}/__stand-in/resume`, { method: 'POST' });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: 'database_unavailable' });
    expect((await ask({ question: 'Sessions yesterday' })).status).toBe(200);
  });
});

describe('who may ask', () => {
  it.each([
    ['nothing', {}],
    ['a mistyped key', { authorization: `Bearer parley_live_${'a'.repeat(22)}_${'b'.repeat(49)}` }],
    ['a session cookie that nobody has', { cookie: `__Host-session=${'A'.repeat(43)}`, origin: appUrl }],
  ])('refuses %s', async (_name, headers) => {
    const response = await createTestApp().request(`${api}/ask`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(Object.keys(headers).length === 0 && { origin: appUrl }),
        ...headers,
      } as Record<string, string>,
      body: JSON.stringify({ question: 'Sessions' }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'unauthenticated' });
  });

  it('does not find the property of another team', async () => {
    const app = createTestApp();
    const shop = await openBrowserWithShop(app, 'anna@kolibri.example');
    const other = await openBrowserWithShop(app, 'ben@brightside-agency.example');
    const response = await other.browser.send(`${api}/ask`, {
      method: 'POST',
      json: { property_id: shop.propertyId, question: 'Sessions' },
    });
    expect(response.status).toBe(404);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin', { origin: '' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses a state change by cookie from %s', async (_name, headers) => {
    const { browser } = await openBrowserWithShop();
    const response = await browser.send(`${api}/api-keys`, { method: 'POST', json: { name: 'x' }, headers });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'cross_site_refused' });
  });

  it('takes no body but JSON', async () => {
    const { browser } = await openBrowserWithShop();
    const response = await browser.send(`${api}/api-keys`, {
      method: 'POST',
      json: { name: 'x' },
      headers: { 'content-type': 'text/plain' },
    });
    expect(response.status).toBe(415);
  });
});
