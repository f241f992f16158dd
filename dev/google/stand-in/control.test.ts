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

  it.each([
    ['unknown_field', 400, 'INVALID_ARGUMENT', 'Field sessions is not a valid dimension.'],
    ['incompatible', 400, 'INVALID_ARGUMENT', 'Please remove sessions to make the request compatible.'],
    ['unauthenticated', 401, 'UNAUTHENTICATED', 'invalid authentication credentials'],
    ['permission_denied', 403, 'PERMISSION_DENIED', 'sufficient permissions for this property'],
    ['scope_insufficient', 403, 'PERMISSION_DENIED', 'insufficient authentication scopes'],
    ['service_disabled', 403, 'PERMISSION_DENIED', 'Google Analytics Data API has not been used in project'],
    ['tokens_per_day', 429, 'RESOURCE_EXHAUSTED', 'Exhausted property tokens per day.'],
    ['tokens_per_hour', 429, 'RESOURCE_EXHAUSTED', 'Exhausted property tokens per hour.'],
    ['tokens_per_project_per_hour', 429, 'RESOURCE_EXHAUSTED', 'for a project per hour.'],
    ['concurrent_requests', 429, 'RESOURCE_EXHAUSTED', 'Exhausted concurrent requests quota.'],
    ['server_errors', 429, 'RESOURCE_EXHAUSTED', 'Exhausted server errors'],
    ['thresholded_requests', 429, 'RESOURCE_EXHAUSTED', 'Exhausted potentially thresholded requests quota.'],
    ['internal', 500, 'INTERNAL', 'Internal error'],
    ['unavailable', 503, 'UNAVAILABLE', 'unavailable'],
    ['deadline_exceeded', 504, 'DEADLINE_EXCEEDED', 'Deadline'],
  ])('answer as Google does with %s', async (error, code, status, message) => {
    await control('POST', 'faults', { match: { property: '310000001' }, error });
    const reply = await report('310000001');
    expect(reply.status).toBe(code);
    const told = (await reply.json()) as { error: { details?: { reason?: string }[] } };
    expect(told.error).toMatchObject({ code, status, message: expect.stringContaining(message) as string });
    const reasons = told.error.details?.flatMap(({ reason }) => reason ?? []) ?? [];
    expect(reasons).toEqual(
      { scope_insufficient: ['ACCESS_TOKEN_SCOPE_INSUFFICIENT'], service_disabled: ['SERVICE_DISABLED'] }[error] ?? [],
    );
    expect((await report('310000001')).status).toBe(200);
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

  it('cut the connection before a byte of an answer', async () => {
    await control('POST', 'faults', { times: 1, cut: true });
    await expect(report('310000001')).rejects.toThrow('fetch failed');
    expect((await report('310000001')).status).toBe(200);
  });

  it.each([
    [{ times: 1 }, 'needs a status'],
    [{ times: 0, status: 500 }, 'times'],
    [{ times: 1, status: 99 }, 'status'],
    [{ times: 1, staus: 500 }, 'Unknown fields: staus'],
    [{ times: 1, hang: true, body: {} }, 'need a status'],
    [{ error: 'broken' }, 'error is one of'],
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
