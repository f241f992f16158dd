import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { postToken, redirectUri, startTestGoogle, type TestGoogle } from '../testing/start-test-google.ts';
import type { LoggedRequest } from './request-log.ts';

let google: TestGoogle;
let token: string;
beforeAll(async () => {
  google = await startTestGoogle();
  token = await google.signIn('anna@kolibri.example');
});
afterEach(() => control('DELETE', 'faults'));
afterAll(() => google.remove());

const control = (method: string, name: string, body?: unknown) =>
  fetch(`${google.url}/__stand-in/${name}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });

const report = (property: string, signal: AbortSignal | null = null) =>
  fetch(`${google.url}/v1beta/properties/${property}:runReport`, {
    method: 'POST',
    signal,
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ metrics: [{ name: 'sessions' }], dateRanges: [{ startDate: 'today', endDate: 'today' }] }),
  });

describe('faults', () => {
  it('hit so many matching calls, then Google is well again', async () => {
    await control('POST', 'faults', {
      match: { path: ':runReport', property: 'properties/310000001' },
      times: 2,
      status: 503,
    });
    expect((await report('310000002')).status).toBe(200);
    const first = await report('310000001');
    expect(first.status).toBe(503);
    expect(await first.json()).toMatchObject({ error: { code: 503, status: 'UNAVAILABLE' } });
    expect((await report('310000001')).status).toBe(503);
    expect((await report('310000001')).status).toBe(200);
  });

  it('do not take one property’s id for the beginning of another', async () => {
    await control('POST', 'faults', { match: { property: '31000000' }, times: 'always', status: 500 });
    expect((await report('310000001')).status).toBe(200);
  });

  it('answer with a given body, headers, or HTML', async () => {
    await control('POST', 'faults', {
      match: { path: '/token' },
      times: 1,
      status: 400,
      body: { error: 'invalid_grant' },
    });
    const grant = await postToken(google, {
      grant_type: 'refresh_token',
      refresh_token: 'x',
      redirect_uri: redirectUri,
    });
    expect(await grant.json()).toEqual({ error: 'invalid_grant' });
    await control('POST', 'faults', { times: 1, status: 429, headers: { 'retry-after': '7' } });
    expect((await report('310000001')).headers.get('retry-after')).toBe('7');
    await control('POST', 'faults', { times: 1, status: 502, html: true });
    const html = await report('310000001');
    expect([html.status, html.headers.get('content-type')]).toEqual([502, 'text/html; charset=UTF-8']);
  });

  it('delay the true answer, or keep it for ever', async () => {
    await control('POST', 'faults', { times: 1, delay_ms: 120 });
    const startedAt = performance.now();
    expect((await report('310000001')).status).toBe(200);
    expect(performance.now() - startedAt).toBeGreaterThan(100);
    await control('POST', 'faults', { times: 1, hang: true });
    await expect(report('310000001', AbortSignal.timeout(150))).rejects.toThrow('timeout');
    expect((await report('310000001')).status).toBe(200);
  });

  it.each([
    [{ times: 1 }, 'needs a status'],
    [{ times: 0, status: 500 }, 'times'],
    [{ times: 1, status: 99 }, 'status'],
    [{ times: 1, staus: 500 }, 'Unknown fields: staus'],
    [{ times: 1, hang: true, body: {} }, 'need a status'],
  ])('refuse %j', async (fault, message) => {
    const reply = await control('POST', 'faults', fault);
    expect(reply.status).toBe(400);
    expect(await reply.text()).toContain(message);
  });
});

describe('the request log', () => {
  it('shows what arrived and how it was answered, and no secret', async () => {
    await control('DELETE', 'requests');
    await report('310000001');
    await postToken(google, { grant_type: 'refresh_token', refresh_token: '1//secret-refresh' });
    const text = await (await control('GET', 'requests')).text();
    const { requests } = JSON.parse(text) as { requests: LoggedRequest[] };
    expect(requests.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['POST', '/v1beta/properties/310000001:runReport', 200],
      ['POST', '/token', 400],
    ]);
    expect(requests[0]).toMatchObject({
      headers: { authorization: 'Bearer (redacted)' },
      body: { metrics: [{ name: 'sessions' }] },
    });
    expect(requests[1]?.body).toMatchObject({ refresh_token: '(redacted)', client_secret: '(redacted)' });
    expect(text).not.toContain(token);
    expect(text).not.toContain('secret-refresh');
  });

  it('keeps the last 500', async () => {
    await control('DELETE', 'requests');
    for (let sent = 0; sent < 510; sent++) await fetch(`${google.url}/oauth2/v3/certs?n=${sent}`);
    const { requests } = (await (await control('GET', 'requests')).json()) as { requests: LoggedRequest[] };
    expect(requests).toHaveLength(500);
    expect(requests.at(-1)?.query).toEqual({ n: '509' });
  });
});
